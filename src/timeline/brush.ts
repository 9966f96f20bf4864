import { type BrushBehavior, brushX, type D3BrushEvent, pointer, select } from 'd3';
import { DAY, dateAt, dateNear, precisionOf, spanOf } from '../state/dates.ts';
import type { CalendarScale } from './scale.ts';

/** A brush on the axis of the calendar. */
export interface Brush {
  /** Puts the brush where the date is now. */
  show(): void;
  remove(): void;
}

interface DateBox {
  get(): string | null;
  set(on: string): void;
}

/** What a pointer can take hold of, CSS pixels, however short the days asked about are. */
const GRIP = 16;

/**
 * Lets a pointer brush a stretch of the axis, which becomes the day, month or year that is nearest to
 * it; moving it keeps its precision, a click asks about a month, or a year where years stand close.
 */
export function brushDates(ground: SVGGElement, scale: CalendarScale, box: DateBox): Brush {
  const svg = ground.ownerSVGElement!;
  const width = (): number => svg.clientWidth || 1;
  const timeAt = (px: number): number => scale.timeAt((px / width()) * 100);
  const group = select(ground);
  const brush: BrushBehavior<unknown> = brushX().keyModifiers(false);

  const show = (): void => {
    const on = box.get();
    group.call(brush.move, on ? gripOf(scale, on, width()) : null);
  };
  const told = (event: D3BrushEvent<unknown>): void => {
    if (!event.sourceEvent) return;
    const next = dateOf(event, box.get());
    if (next && next !== box.get()) box.set(next);
    if (event.type === 'end') show();
  };
  const dateOf = ({ selection, mode, type, sourceEvent }: D3BrushEvent<unknown>, on: string | null) => {
    if (!selection) {
      if (type !== 'end') return null;
      const at = timeAt(pointer(sourceEvent, ground)[0]);
      return dateAt(at, at < scale.knee ? 'year' : 'month');
    }
    const [start = 0, end = 0] = (selection as [number, number]).map(timeAt);
    if (mode === 'drag' && on) return dateAt((start + end) / 2, precisionOf(on));
    return dateNear({ start, end: Math.max(end, start + DAY) });
  };
  const fit = (): void => {
    brush.extent([
      [0, 0],
      [width(), svg.clientHeight || 1],
    ]);
    group.call(brush);
    show();
  };
  brush.on('brush end', told);
  const observer = new ResizeObserver(fit);
  observer.observe(svg);
  return {
    show,
    remove: () => {
      observer.disconnect();
      brush.on('brush end', null);
      group.on('.brush', null).selectAll('*').remove();
    },
  };
}

function gripOf(scale: CalendarScale, on: string, width: number): [number, number] {
  const { start, end } = spanOf(on);
  const [from, to] = [scale.x(start), scale.x(end)].map((percent) => (percent / 100) * width) as [
    number,
    number,
  ];
  const more = Math.max(0, GRIP - (to - from)) / 2;
  return [Math.max(0, from - more), Math.min(width, to + more)];
}
