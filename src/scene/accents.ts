import type { Scheme } from '../model/vocabulary.ts';

/** How an agreement is told from the other on the map, by more than a hue: a single line or a double one. */
export const ACCENTS = ['single', 'double'] as const;
export type Accent = (typeof ACCENTS)[number];

/** The hue of each agreement's arcs and tags. */
export const ACCENT_HUE: Readonly<Record<Accent, Readonly<Record<Scheme, string>>>> = {
  single: { light: '#8c2f52', dark: '#ea8fb0' },
  double: { light: '#3b4f9c', dark: '#a5b4f0' },
};

/** The accent of an agreement by its place among those of the atlas; a third begins anew. */
export const accentOf = (agreements: readonly string[], id: string): Accent =>
  ACCENTS[Math.max(0, agreements.indexOf(id)) % ACCENTS.length]!;

/** CSS pixels of a double line: both strokes with the gap between them, and the gap. */
export const DOUBLE = { width: 3.8, gap: 1.6 } as const;
