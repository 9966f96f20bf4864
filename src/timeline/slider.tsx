import { useEffect, useRef } from 'preact/hooks';
import type { PanelContext } from '../panel/panel-context.ts';
import { dateAt, monthsOn, type Span, spanOf, yearsOn } from '../state/dates.ts';
import { Axis, type Moments } from './axis.tsx';
import type { Brush } from './brush.ts';
import type { CalendarScale } from './scale.ts';
import { dateWords } from './words.ts';

const STEPS: Readonly<Record<string, (date: string) => string>> = {
  ArrowRight: (date) => monthsOn(date, 1),
  ArrowUp: (date) => monthsOn(date, 1),
  ArrowLeft: (date) => monthsOn(date, -1),
  ArrowDown: (date) => monthsOn(date, -1),
  PageUp: (date) => yearsOn(date, 1),
  PageDown: (date) => yearsOn(date, -1),
};
const ENDS: readonly string[] = ['Delete', 'Backspace'];

/**
 * The date that a key leads to from `on`; null takes the date off, undefined means nothing here. Without
 * a date a step begins with the month of `now`. Steps stay within `span`.
 */
export function dateByKey(
  key: string,
  on: string | null,
  now: string,
  span: Span,
): string | null | undefined {
  if (ENDS.includes(key)) return on ? null : undefined;
  if (key === 'Home') return dateAt(span.start, 'month');
  if (key === 'End') return dateAt(span.end - 1, 'month');
  const step = STEPS[key];
  if (!step) return undefined;
  const next = on ? step(on) : now.slice(0, 7);
  const { start, end } = spanOf(next);
  return start < span.start || end > span.end ? (on ?? undefined) : next;
}

interface DateSliderProps {
  readonly view: PanelContext;
  readonly scale: CalendarScale;
  readonly moments: Moments;
}

/** The calendar's axis as a slider: keys move the date by months and years, a pointer brushes days, months or years. */
export function DateSlider({ view, scale, moments }: DateSliderProps) {
  const { words, state, now, dispatch } = view;
  const { on } = state;
  const ground = useBrush(view, scale);
  // A key may come before what the last one asked for is rendered: it goes on from there all the same.
  const asked = useRef(on);
  asked.current = on;
  const keys = (event: KeyboardEvent) => {
    const next = dateByKey(event.key, asked.current, now, scale.span);
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (next === asked.current) return;
    asked.current = next;
    dispatch({ type: 'date', on: next });
  };
  const month = (time: number) => monthNumber(dateAt(time, 'month'));
  return (
    <div
      class="date-slider"
      role="slider"
      tabIndex={0}
      aria-label={words.time.slider}
      aria-describedby="date-keys"
      aria-orientation="horizontal"
      aria-valuemin={month(scale.span.start)}
      aria-valuemax={month(scale.span.end - 1)}
      aria-valuenow={month(spanOf(on ?? now).start)}
      aria-valuetext={on ? dateWords(on, words) : words.time.noDate}
      onKeyDown={keys}
      // The brush keeps a press from giving the focus; the keys go on from where the pointer left.
      onPointerDown={(event) => event.currentTarget.focus({ preventScroll: true })}
    >
      <svg class="axis" aria-hidden="true">
        <Axis scale={scale} moments={moments} today={words.time.today} />
        <g ref={ground} class="brush" />
      </svg>
    </div>
  );
}

/** Months since the year 0, so that a slider has whole steps. */
const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** Fetches the brush once the page is there, and keeps it where the date is. */
function useBrush(view: PanelContext, scale: CalendarScale) {
  const ground = useRef<SVGGElement>(null);
  const brush = useRef<Brush | null>(null);
  const latest = useRef(view);
  latest.current = view;
  useEffect(() => {
    let gone = false;
    void import('./brush.ts').then(({ brushDates }) => {
      if (gone || !ground.current) return;
      brush.current = brushDates(ground.current, scale, {
        get: () => latest.current.state.on,
        set: (on) => latest.current.dispatch({ type: 'date', on }),
      });
    });
    return () => {
      gone = true;
      brush.current?.remove();
      brush.current = null;
    };
  }, [scale]);
  useEffect(() => brush.current?.show(), [view.state.on]);
  return ground;
}
