import type { Scheme } from '../model/vocabulary.ts';

/** How an agreement is told from the others on the map, by more than a hue: a line, a double or a triple one. */
export const ACCENTS = ['single', 'double', 'triple'] as const;
export type Accent = (typeof ACCENTS)[number];

/** The hue of each agreement's arcs and tags: apart from each other under deuteranopia and protanopia too. */
export const ACCENT_HUE: Readonly<Record<Accent, Readonly<Record<Scheme, string>>>> = {
  single: { light: '#8c2f52', dark: '#ea8fb0' },
  double: { light: '#3b4f9c', dark: '#a5b4f0' },
  triple: { light: '#7a6200', dark: '#d6c26a' },
};

/** The custom property of each accent's hue in a style sheet. */
export const ACCENT_INK: Readonly<Record<Accent, string>> = {
  single: 'var(--map-single)',
  double: 'var(--map-double)',
  triple: 'var(--map-triple)',
};

/** The accent of an agreement by its place among those of the atlas; beyond the last they begin anew. */
export const accentOf = (agreements: readonly string[], id: string): Accent =>
  ACCENTS[Math.max(0, agreements.indexOf(id)) % ACCENTS.length]!;

/** An arc's line, CSS pixels: all of it, the gap along its middle, and the line within the gap; 0: none. */
interface Strands {
  readonly width: number;
  readonly gap: number;
  readonly core: number;
}

export const STRANDS: Readonly<Record<Accent, Strands>> = {
  single: { width: 1.7, gap: 0, core: 0 },
  double: { width: 3.8, gap: 1.6, core: 0 },
  // The line within is as wide as those beside it: the same dashes suit all three.
  triple: { width: 6.1, gap: 3.9, core: 1.1 },
};

/** Strokes side by side, CSS pixels: the width of each, and how far they lie beside the middle. */
export function strandsOf({ width, gap, core }: Strands): {
  readonly width: number;
  readonly offsets: readonly number[];
} {
  if (gap === 0) return { width, offsets: [0] };
  const beside = (width + gap) / 4;
  return { width: (width - gap) / 2, offsets: core > 0 ? [-beside, 0, beside] : [-beside, beside] };
}
