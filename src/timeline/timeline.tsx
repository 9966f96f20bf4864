import { useMemo } from 'preact/hooks';
import type { PanelContext } from '../panel/panel-context.ts';
import { Ground, momentsOf } from './axis.tsx';
import { DateField } from './date-field.tsx';
import { Entry } from './entry.tsx';
import { calendarOf, timelessCount } from './model.ts';
import { PrecisionKey } from './precision-key.tsx';
import { Relative } from './relative.tsx';
import { DateSlider } from './slider.tsx';
import { dateWords } from './words.ts';

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
