import { type Accent, STRANDS } from './accents.ts';
import type { SymbolPart } from './symbols.ts';

const ARC = 'M3 18Q10 6 21 9';
const HEAD = 'M17 9.2 11 6.2 11.6 13.4Z';
const ENDS = 'M.5 18a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0ZM18.5 9a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0Z';

/** An arc of an agreement in a box of 24 × 24: its line with a head on the way and a dot at each end. */
export function arcSample(accent: Accent): readonly SymbolPart[] {
  const { width, gap, core } = STRANDS[accent];
  const line = (stroke: 'hue' | 'ground', of: number): SymbolPart[] =>
    of > 0 ? [{ path: ARC, fill: 'none', stroke, width: of }] : [];
  return [
    ...line('hue', width),
    ...line('ground', gap),
    ...line('hue', core),
    { path: HEAD + ENDS, fill: 'hue', stroke: 'none', width: 0 },
  ];
}
