import { useMemo } from 'preact/hooks';
import type { Catalogue } from '../i18n/index.ts';
import { DateStatusSign, dateStatusWords, periodOf } from '../panel/date-status.tsx';
import { SelectLink } from '../panel/link.tsx';
import { clauseNumber, type PanelContext, say } from '../panel/panel-context.ts';
import { dateStatusOn, featureDateStatus } from '../state/date-status.ts';
import { Ground, momentsOf } from './axis.tsx';
import type { Bar } from './bar.ts';
import { DateField } from './date-field.tsx';
import { type CalendarEntry, calendarOf, timelessCount } from './model.ts';
import { Relative } from './relative.tsx';
import { DateSlider } from './slider.tsx';
import { Strip } from './strip.tsx';
import { dateWords, whenWords } from './words.ts';

/** What happens when: on the calendar what has a date, apart from it what the undated reports say of times. */
export function Timeline({ view }: { view: PanelContext }) {
  const { words, atlas, state } = view;
  const timeless = timelessCount(atlas, state);
  return (
    <div class="timeline">
      <h2 tabIndex={-1}>{words.time.heading}</h2>
      <p class="lead">{words.time.lead}</p>
      <DateField view={view} />
      <CalendarPart view={view} />
      <Relative view={view} />
      {timeless > 0 && <p class="quiet note">{words.time.timeless(timeless)}</p>}
    </div>
  );
}

function CalendarPart({ view }: { view: PanelContext }) {
  const { words, atlas, state, now } = view;
  const { scale, entries, left } = useMemo(() => calendarOf(atlas, state, now), [atlas, state.filters, now]);
  const moments = momentsOf(scale, now, state.on);
  const knee = String(new Date(scale.knee).getUTCFullYear());
  return (
    <section class="calendar">
      <h3>{words.time.calendar}</h3>
      <p class="state-on">
        {state.on
          ? words.time.stateOn(dateWords(state.on, words))
          : words.time.stateToday(dateWords(now, words))}
      </p>
      <DateSlider view={view} scale={scale} moments={moments} />
      <div class="calendar-rows">
        <Ground scale={scale} moments={moments} />
        <ol>
          {entries.map((entry) => (
            <Entry key={entry.selection.id} view={view} entry={entry} />
          ))}
        </ol>
      </div>
      {left > 0 && <p class="quiet note">{words.time.left(left)}</p>}
      <p class="quiet note" id="date-keys">
        {words.time.keys}
        {scale.knee > scale.span.start && ` ${words.time.closer(knee)}`}
      </p>
      <PrecisionKey words={words} />
    </section>
  );
}

/** An entry of the calendar: what and when in words, how that stands, and the same as a mark on its line. */
function Entry({ view, entry }: { view: PanelContext; entry: CalendarEntry }) {
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

const SAMPLES = {
  day: { kind: 'point', at: 50 },
  days: { kind: 'span', from: 15, to: 85, firm: { from: 15, to: 85 }, ends: ['day', 'day'] },
  within: { kind: 'span', from: 0, to: 100, firm: { from: 35, to: 65 }, ends: ['within', 'within'] },
  open: { kind: 'span', from: 10, to: 100, firm: { from: 10, to: 30 }, ends: ['day', 'open'] },
} as const satisfies Record<string, Bar>;

const KINDS = ['day', 'days', 'within', 'open'] as const;

/** How firmly a date is known, and how it is drawn for that. */
const PrecisionKey = ({ words }: { words: Catalogue }) => (
  <ul class="key-list precision-key">
    {KINDS.map((kind) => (
      <li key={kind}>
        <Strip id={`sample-${kind}`} bar={SAMPLES[kind]} />
        <span class="quiet">{words.time.precision[kind]}</span>
      </li>
    ))}
  </ul>
);
