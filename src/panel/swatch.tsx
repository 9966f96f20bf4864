import type { Basis } from '../model/vocabulary.ts';
import { ACCENT_INK, type Accent } from '../scene/accents.ts';
import { arcSample } from '../scene/arc-sample.ts';
import { basisSample } from '../scene/basis-sample.ts';
import { dateStatusSample } from '../scene/date-status-sample.ts';
import type { Category } from '../scene/scene.ts';
import { type Ink, PATTERN_TILES, type PatternTile, SYMBOLS, type SymbolPart } from '../scene/symbols.ts';
import { CATEGORY } from '../scene/tokens.ts';
import type { DateStatus } from '../state/date-status.ts';

const INKS: Readonly<Record<Ink, string>> = {
  hue: 'var(--k)',
  ground: 'var(--paper)',
  none: 'none',
  ...ACCENT_INK,
};

/** The sign of a category as the map draws it. Its name stands beside it, so it is silent. */
export function Swatch({ category, outlined = true }: { category: Category; outlined?: boolean }) {
  const { symbol, pattern } = CATEGORY[category];
  return (
    <svg class={`swatch k-${category}`} viewBox="0 0 24 24" aria-hidden="true">
      {symbol !== 'none' && <Sign category={category} />}
      {symbol === 'none' && pattern === 'none' && <LineSample category={category} />}
      {pattern !== 'none' && <AreaSample category={category} outlined={outlined} />}
    </svg>
  );
}

export const Sign = ({ category }: { category: Category }) => (
  <Strokes parts={SYMBOLS[CATEGORY[category].symbol]} />
);

const Strokes = ({ parts }: { parts: readonly SymbolPart[] }) => (
  <>
    {parts.map(({ path, fill, stroke, width }) => (
      <path key={`${path} ${width}`} d={path} fill={INKS[fill]} stroke={INKS[stroke]} stroke-width={width} />
    ))}
  </>
);

/** An arc of an agreement, in the line that tells it from the others. */
export const ArcSample = ({ accent }: { accent: Accent }) => (
  <svg class={`swatch k-${accent}`} viewBox="0 0 24 24" aria-hidden="true">
    <Strokes parts={arcSample(accent)} />
  </svg>
);

export function LineSample({ category }: { category: Category }) {
  const { width, dash } = CATEGORY[category];
  return (
    <path
      d="M2 16Q8 5 13 12T22 8"
      fill="none"
      stroke="var(--k)"
      stroke-linecap="round"
      stroke-width={width}
      stroke-dasharray={dash.join(' ')}
    />
  );
}

/** The box of a sample, made smaller on all sides. */
const inset = (by: number) => ({ x: 1 + by, y: 4 + by, width: 22 - 2 * by, height: 16 - 2 * by, rx: by });

interface AreaSampleProps {
  readonly category: Category;
  /** Without an outline it fades out. */
  readonly outlined: boolean;
}

/** A stretch of area: flat fill, pattern, outline. */
export function AreaSample({ category, outlined }: AreaSampleProps) {
  const { pattern, fillOpacity, width, dash } = CATEGORY[category];
  const tile = PATTERN_TILES[pattern];
  const steps = outlined ? [0] : [0, 1.5, 3];
  const { rx: _, ...core } = inset(outlined ? 0 : 1.5);
  return (
    <>
      {steps.map((by) => (
        <rect key={by} {...inset(by)} fill="var(--k)" fill-opacity={(fillOpacity * 1.5) / steps.length} />
      ))}
      {tile && (
        <svg
          {...core}
          viewBox={`0 0 ${core.width} ${core.height}`}
          aria-hidden="true"
          opacity={Math.min(1, tile.opacity * 1.4)}
        >
          <Tiles tile={tile} />
        </svg>
      )}
      {outlined && (
        <rect
          {...core}
          fill="none"
          stroke="var(--k)"
          stroke-width={width}
          stroke-dasharray={dash.join(' ')}
        />
      )}
    </>
  );
}

/** Tiles enough for 24 × 24; wide ones are drawn smaller, so that the sample shows the weave. */
function Tiles({ tile }: { tile: PatternTile }) {
  const scale = Math.min(1, 8 / tile.size);
  const steps = [0, 1, 2];
  return (
    <>
      {steps.flatMap((row) =>
        steps.map((column) => (
          <g key={`${row}-${column}`} transform={`translate(${column * 8} ${row * 8}) scale(${scale})`}>
            {tile.marks.map(({ path, as, width }) =>
              as === 'fill' ? (
                <path key={path} d={path} fill="var(--k)" />
              ) : (
                <path key={path} d={path} fill="none" stroke="var(--k)" stroke-width={width / scale} />
              ),
            )}
          </g>
        )),
      )}
    </>
  );
}

/** Inks of samples that stand for no category. */
const PLAIN: Readonly<Record<Ink, string>> = { ...INKS, hue: 'var(--ink)' };

/** A stretch of the edge of an area as what it rests on has it drawn: crisp, plain, soft, or a fade without an edge. */
export const BasisSample = ({ basis }: { basis: Basis }) => (
  <svg class="basis-sample" viewBox="0 0 40 24" aria-hidden="true">
    {basisSample(basis).map(({ path, fill, stroke, width, opacity }) => (
      <path
        key={`${path} ${width}`}
        d={path}
        fill={PLAIN[fill]}
        stroke={PLAIN[stroke]}
        stroke-width={width}
        opacity={opacity}
      />
    ))}
  </svg>
);

/** What a date status looks like on the map: a stretch of area and a sign. */
export const DateStatusSample = ({ dateStatus }: { dateStatus: DateStatus }) => (
  <svg class="basis-sample" viewBox="0 0 40 24" aria-hidden="true">
    {dateStatusSample(dateStatus).map(({ path, fill, stroke, width, dash, opacity, transform }) => (
      <path
        key={`${path} ${fill} ${width}`}
        d={path}
        fill={PLAIN[fill]}
        stroke={PLAIN[stroke]}
        stroke-width={width}
        stroke-linecap="butt"
        stroke-dasharray={dash?.join(' ')}
        opacity={opacity}
        transform={transform ?? undefined}
      />
    ))}
  </svg>
);
