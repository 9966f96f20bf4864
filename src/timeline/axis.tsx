import type { CalendarScale } from './scale.ts';
import { extentOf, ticksOf } from './scale.ts';

/** Per cent as SVG wants it, rounded so that Node and browser write the same. */
export const percent = (value: number): string => `${Number(value.toFixed(3))}%`;

/** Positions on the line in per cent: of today, and of the days asked about. */
export interface Moments {
  readonly today: number;
  readonly asked: { readonly from: number; readonly to: number } | null;
}

export function momentsOf(scale: CalendarScale, now: string, on: string | null): Moments {
  const { from, to } = extentOf(scale, now);
  return { today: (from + to) / 2, asked: on ? extentOf(scale, on) : null };
}

/** The days asked about as a band; a single day is as narrow as a line, and is given one. */
const AskedBand = ({ asked: { from, to } }: { asked: NonNullable<Moments['asked']> }) => (
  <>
    <rect class="asked" x={percent(from)} width={percent(to - from)} y="0" height="100%" />
    <line class="asked-edge" x1={percent(from)} x2={percent(from)} y1="0" y2="100%" />
    <line class="asked-edge" x1={percent(to)} x2={percent(to)} y1="0" y2="100%" />
  </>
);

/** Lines through all rows: the years, today, the days asked about. */
export function Ground({ scale, moments }: { scale: CalendarScale; moments: Moments }) {
  const years = ticksOf(scale).filter(({ year }) => year !== null);
  return (
    <svg class="calendar-ground" aria-hidden="true">
      {moments.asked && <AskedBand asked={moments.asked} />}
      {years.map(({ at }) => (
        <line key={at} class="year-line" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
      ))}
      <line class="today-line" x1={percent(moments.today)} x2={percent(moments.today)} y1="0" y2="100%" />
    </svg>
  );
}

interface AxisProps {
  readonly scale: CalendarScale;
  readonly moments: Moments;
  readonly today: string;
}

/** Years and quarters along the line, and where today is. */
export function Axis({ scale, moments, today }: AxisProps) {
  return (
    <>
      {moments.asked && <AskedBand asked={moments.asked} />}
      <line class="axis-line" x1="0" x2="100%" y1="100%" y2="100%" />
      {ticksOf(scale).map(({ at, year, labelAt }) => (
        <g key={at}>
          <line class="tick" x1={percent(at)} x2={percent(at)} y1={year ? '72%' : '88%'} y2="100%" />
          {year && (
            <text x={percent(labelAt)} y="64%" class={at === labelAt ? 'early' : undefined}>
              {year}
            </text>
          )}
        </g>
      ))}
      <line class="today-line" x1={percent(moments.today)} x2={percent(moments.today)} y1="30%" y2="100%" />
      <text x={percent(moments.today)} y="24%" class="today">
        {today}
      </text>
    </>
  );
}
