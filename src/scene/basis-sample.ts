import type { Basis } from '../model/vocabulary.ts';
import { farAndNear } from './bands.ts';
import { LINE, OUTLINED } from './look.ts';
import type { SymbolPart } from './symbols.ts';

/** One path of a sample in a box of 40 × 24 units. */
interface SamplePart extends SymbolPart {
  readonly opacity: number;
}

/** The edge of an area whose inside lies below it, from left to right. */
const EDGE = 'M1 13C10 3 15 16 24 8S34 6 39 9';
/** The line lowered by so much, and the area under it. */
const lowered = (by: number): string =>
  `M1 ${13 + by}C10 ${3 + by} 15 ${16 + by} 24 ${8 + by}S34 ${6 + by} 39 ${9 + by}V24H1Z`;
/** Units of the box from band to band. */
const STEP = 2.6;

/** What the edge of an area looks like by what it rests on. */
export function basisSample(basis: Basis): readonly SamplePart[] {
  const [strengths] = farAndNear({ basis });
  const plain = { stroke: 'none', width: 0 } as const;
  const fills = strengths.map((strength, i): SamplePart => {
    const before = strengths[i - 1] ?? 0;
    return { ...plain, path: lowered(STEP * i), fill: 'hue', opacity: 0.3 * (strength - before) };
  });
  const inside = fills.filter(({ opacity }) => opacity > 0);
  if (!OUTLINED[basis]) return inside;
  const { width, opacity, blur } = LINE[basis];
  const line = (extra: number, strength: number): SamplePart => ({
    path: EDGE,
    fill: 'none',
    stroke: 'hue',
    width: Math.round(100 * (1.6 * width + extra)) / 100,
    opacity: strength,
  });
  return blur > 0
    ? [...inside, line(2 * blur, 0.35 * opacity), line(-blur, 0.7 * opacity)]
    : [...inside, line(0, opacity)];
}
