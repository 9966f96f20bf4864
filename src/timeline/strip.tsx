import { percent } from './axis.tsx';
import type { Bar, End } from './bar.ts';

/** A period as a mark on its line. Its words stand beside it, so it is silent. */
export function Strip({ id, bar }: { id: string; bar: Bar }) {
  return (
    <svg class="strip" aria-hidden="true">
      {bar.kind === 'point' ? <Point at={bar.at} /> : <SpanBar id={id} bar={bar} />}
    </svg>
  );
}

/** A day: a ring filled with the ink, whose size says nothing. */
const Point = ({ at }: { at: number }) => <circle class="day" cx={percent(at)} cy="50%" r="4.5" />;

function SpanBar({ id, bar }: { id: string; bar: Extract<Bar, { kind: 'span' }> }) {
  const length = bar.to - bar.from;
  const share = (at: number) => (length > 0 ? Number(((at - bar.from) / length).toFixed(4)) : 0);
  const fade = `fade-${id}`;
  return (
    <>
      <linearGradient id={fade}>
        <stop offset="0" class={bar.firm.from > bar.from ? 'gone' : 'full'} />
        <stop offset={share(bar.firm.from)} class="full" />
        <stop offset={share(bar.firm.to)} class="full" />
        <stop offset="1" class={bar.firm.to < bar.to ? 'gone' : 'full'} />
      </linearGradient>
      <rect
        class="span"
        x={percent(bar.from)}
        width={percent(length)}
        y="35%"
        height="30%"
        fill={`url(#${fade})`}
      />
      <EndMark end={bar.ends[0]} at={bar.from} />
      <EndMark end={bar.ends[1]} at={bar.to} />
    </>
  );
}

/** A day at an end is a stroke across; all other ends have nothing to stand on. */
const EndMark = ({ end, at }: { end: End; at: number }) =>
  end === 'day' ? <line class="end" x1={percent(at)} x2={percent(at)} y1="15%" y2="85%" /> : null;
