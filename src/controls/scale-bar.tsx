import { tickStep } from 'd3';
import { formatDistance } from '../i18n/format.ts';
import type { Catalogue } from '../i18n/index.ts';

/**
 * The longest round length (1, 2 or 5 times a power of ten) that fits into `longest` metres; both in metres
 * of ground. 0 where there is no such length.
 */
export function roundLength(longest: number): number {
  if (!(longest > 0) || !Number.isFinite(longest)) return 0;
  for (let count = 1; count <= 4; count++) {
    const step = tickStep(0, longest, count);
    if (step <= longest) return step;
  }
  return 0;
}

/** Longest bar, CSS pixels. */
const LONGEST = 130;

interface ScaleBarProps {
  readonly words: Catalogue;
  /** Metres of ground under one CSS pixel at the centre of the map. */
  readonly metresPerPixel: number;
}

/** The scale of the map at its centre, as a bar of a round length. */
export function ScaleBar({ words, metresPerPixel }: ScaleBarProps) {
  const length = roundLength(metresPerPixel * LONGEST);
  if (length === 0) return null;
  const width = Math.round((length / metresPerPixel) * 10) / 10;
  const text = formatDistance(length, words);
  return (
    <svg
      class="scale-bar"
      width={width + 2}
      height="26"
      role="img"
      aria-label={words.controls.scale(text)}
      data-furniture={LONGEST + 2}
    >
      <title>{words.controls.scale(text)}</title>
      <text x={1 + width / 2} y="12" text-anchor="middle">
        {text}
      </text>
      <path d={`M1 16v7h${width}v-7M${1 + width / 2} 19.5v3.5`} />
    </svg>
  );
}
