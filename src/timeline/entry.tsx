import { SelectLink } from '../panel/link.tsx';
import { periodOf, StandingSign, standingWords } from '../panel/standing.tsx';
import { clauseNumber, say, type View } from '../panel/view.ts';
import { featureStanding, standingOn } from '../state/standing.ts';
import type { CalendarEntry } from './model.ts';
import { Strip } from './strip.tsx';
import { whenWords } from './words.ts';

/** An entry of the calendar: what and when in words, how that stands, and the same as a mark on its line. */
export function Entry({ view, entry }: { view: View; entry: CalendarEntry }) {
  const { atlas, words, state, now } = view;
  const { selection, title, linked, period, bar } = entry;
  const on = state.on ?? now;
  const feature = atlas.featureById.get(selection.id)?.feature;
  const standing = feature ? featureStanding(atlas, feature, on) : standingOn(period, on);
  const of = feature ? periodOf(feature) : linked ? 'provision' : 'event';
  const said = standingWords(words, standing, period, of);
  return (
    <li class="entry" data-standing={standing}>
      <SelectLink view={view} to={selection} class="entry-link">
        <span class="entry-title">
          {linked && (
            <span class="entry-clause">
              {say(view, linked.agreement.shortTitle)} {clauseNumber(linked.clause.id)}{' '}
            </span>
          )}
          <span class="entry-name">{say(view, title)}</span>
        </span>
        <span class="entry-when">
          {whenWords(period, words)}. <span class="entry-basis">{say(view, period.basis)}</span>
        </span>
        <span class="entry-standing">
          <StandingSign standing={standing} />
          {said}
        </span>
      </SelectLink>
      <Strip id={selection.id} bar={bar} />
    </li>
  );
}
