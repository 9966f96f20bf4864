import { DateStatusSign, dateStatusWords, periodOf } from '../panel/date-status.tsx';
import { SelectLink } from '../panel/link.tsx';
import { clauseNumber, type PanelContext, say } from '../panel/panel-context.ts';
import { dateStatusOn, featureDateStatus } from '../state/date-status.ts';
import type { CalendarEntry } from './model.ts';
import { Strip } from './strip.tsx';
import { whenWords } from './words.ts';

/** An entry of the calendar: what and when in words, how that stands, and the same as a mark on its line. */
export function Entry({ view, entry }: { view: PanelContext; entry: CalendarEntry }) {
  const { atlas, words, state, now } = view;
  const { selection, title, linked, period, bar } = entry;
  const on = state.on ?? now;
  const feature = atlas.featureById.get(selection.id)?.feature;
  const dateStatus = feature ? featureDateStatus(atlas, feature, on) : dateStatusOn(period, on);
  const of = feature ? periodOf(feature) : linked ? 'provision' : 'event';
  const said = dateStatusWords(words, dateStatus, period, of);
  return (
    <li class="entry" data-date-status={dateStatus}>
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
        <span class="entry-date-status">
          <DateStatusSign dateStatus={dateStatus} />
          {said}
        </span>
      </SelectLink>
      <Strip id={selection.id} bar={bar} />
    </li>
  );
}
