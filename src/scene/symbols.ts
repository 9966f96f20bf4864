import type { DateStatus } from '../state/date-status.ts';
import type { Accent } from './accents.ts';
import type { PatternName, SymbolShape } from './tokens.ts';

/** Which ink a part is drawn with: the category's hue, the ground it stands on, an agreement's hue, or none. */
export type Ink = 'hue' | 'ground' | 'none' | Accent;

/** One path of a symbol in a box of 24 × 24 units, y down, centred on (12, 12). */
export interface SymbolPart {
  readonly path: string;
  readonly fill: Ink;
  readonly stroke: Ink;
  /** Stroke width in units of the box. */
  readonly width: number;
  /** Dash of the stroke in units of the box; absent: solid. */
  readonly dash?: readonly number[];
}

/** Units of the box that symbol paths are drawn in. */
export const SYMBOL_BOX = 24;

/** Sides of the drawn symbols, CSS pixels. */
export const SYMBOL_PX: Readonly<Record<SymbolShape, number>> = {
  'ring-star': 26,
  triangle: 18,
  square: 16,
  lifebuoy: 18,
  diamond: 18,
  badge: 16,
  none: 0,
};

/** The ring about a symbol that is selected or hovered, CSS pixels: its distance from the symbol's box, and its width. */
export const RING = { gap: 2.5, width: 1.8 } as const;

/** Corners alternating between two radii round (12, 12), the first one upwards; degrees clockwise. */
function star(points: number, outer: number, inner: number): string {
  const corner = (index: number) => {
    const angle = (index * Math.PI) / points;
    const radius = index % 2 === 0 ? outer : inner;
    return `${(12 + radius * Math.sin(angle)).toFixed(2)} ${(12 - radius * Math.cos(angle)).toFixed(2)}`;
  };
  return `M${Array.from({ length: 2 * points }, (_, index) => corner(index)).join('L')}Z`;
}

/** A full circle round (x, y). */
const circle = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}A${radius} ${radius} 0 1 1 ${x + radius} ${y}A${radius} ${radius} 0 1 1 ${x - radius} ${y}Z`;

/**
 * The symbols of points, drawn the same by every renderer and in the legend. Parts from the lowest to the topmost:
 * where there is more than one, the first is the ground about the sign, and the second its body.
 */
export const SYMBOLS: Readonly<Record<SymbolShape, readonly SymbolPart[]>> = {
  'ring-star': [
    { path: circle(12, 12, 11.2), fill: 'ground', stroke: 'none', width: 0 },
    { path: circle(12, 12, 9.6), fill: 'hue', stroke: 'hue', width: 1.2 },
    { path: circle(12, 12, 8.2), fill: 'none', stroke: 'ground', width: 0.9 },
    { path: star(5, 6.4, 2.6), fill: 'ground', stroke: 'none', width: 0 },
  ],
  triangle: [
    { path: 'M12 1.5L23 21.5H1Z', fill: 'ground', stroke: 'none', width: 0 },
    { path: 'M12 4.2L20.6 19.9H3.4Z', fill: 'hue', stroke: 'hue', width: 1 },
    { path: circle(12, 15, 1.9), fill: 'ground', stroke: 'none', width: 0 },
  ],
  square: [
    { path: 'M1.5 1.5H22.5V22.5H1.5Z', fill: 'ground', stroke: 'none', width: 0 },
    { path: 'M4 4H20V20H4Z', fill: 'hue', stroke: 'hue', width: 1 },
    { path: 'M8.5 8.5H15.5V15.5H8.5Z', fill: 'ground', stroke: 'none', width: 0 },
  ],
  lifebuoy: [
    { path: circle(12, 12, 11.4), fill: 'ground', stroke: 'none', width: 0 },
    { path: circle(12, 12, 7.2), fill: 'ground', stroke: 'hue', width: 4.4 },
    { path: 'M12 2.6V7M12 17V21.4M2.6 12H7M17 12H21.4', fill: 'none', stroke: 'ground', width: 2.2 },
  ],
  diamond: [
    { path: 'M12 0.8L23.2 12L12 23.2L0.8 12Z', fill: 'ground', stroke: 'none', width: 0 },
    { path: 'M12 4L20 12L12 20L4 12Z', fill: 'ground', stroke: 'hue', width: 2.4 },
    { path: circle(12, 12, 1.7), fill: 'hue', stroke: 'none', width: 0 },
  ],
  badge: [
    { path: circle(12, 12, 11.2), fill: 'ground', stroke: 'none', width: 0 },
    { path: circle(12, 12, 9), fill: 'ground', stroke: 'hue', width: 2 },
    { path: 'M7.6 12.4L10.8 15.4L16.4 8.8', fill: 'none', stroke: 'hue', width: 2.4 },
  ],
  none: [],
};

/** How far above the representative point of an area or a line its badge stands, where its name is; CSS pixels. */
export const BADGE_RISE = 20;

/** Goes across the body of what is past. */
const bar = (y: number): SymbolPart => ({ path: `M8 ${y}H16`, fill: 'none', stroke: 'hue', width: 2.2 });

/**
 * The parts of a symbol by date status: planned is an empty sign with a broken outline, past an empty one crossed by a
 * bar, in force a full one with a second outline; of what nothing is known the sign is as it is without a date.
 */
export function symbolParts(
  shape: SymbolShape,
  dateStatus: DateStatus,
  accents: readonly Accent[] = [],
): readonly SymbolPart[] {
  const parts = dateStatusParts(shape, dateStatus);
  return shape === 'ring-star' ? [...parts, ...tagParts(accents)] : parts;
}

/** The lines of an accent on a tag: their width, and how far down they lie. */
const TAG: Readonly<Record<Accent, { readonly width: number; readonly at: readonly number[] }>> = {
  single: { width: 1.9, at: [21.1] },
  double: { width: 1.2, at: [19.9, 22.4] },
  triple: { width: 1, at: [19.2, 21.1, 23] },
};

/** The tag of a headquarters: the line of each agreement it serves, side by side on a plate at its foot. */
function tagParts(accents: readonly Accent[]): SymbolPart[] {
  if (accents.length === 0) return [];
  const wide = 12 / accents.length;
  const plate = { path: 'M4.5 18.2H19.5V24H4.5Z', fill: 'ground', stroke: 'none', width: 0 } as const;
  const bars = accents.map((accent, i): SymbolPart => {
    const [from, to] = [
      6 + i * wide + (i > 0 ? 0.7 : 0),
      6 + (i + 1) * wide - (i < accents.length - 1 ? 0.7 : 0),
    ];
    const { width, at } = TAG[accent];
    const path = at.map((y) => `M${from} ${y}H${to}`).join('');
    return { path, fill: 'none', stroke: accent, width };
  });
  return [plate, ...bars];
}

function dateStatusParts(shape: SymbolShape, dateStatus: DateStatus): readonly SymbolPart[] {
  const parts = SYMBOLS[shape];
  const body = parts[1] ?? parts[0];
  if (dateStatus === 'unknown' || !body) return parts;
  const halo = parts.slice(0, parts.indexOf(body));
  if (dateStatus === 'in-force')
    return parts.map((part) => (halo.includes(part) ? { ...part, stroke: 'hue', width: 1.6 } : part));
  const empty: SymbolPart = { ...body, fill: 'ground', stroke: 'hue', width: 1.8 };
  return dateStatus === 'planned'
    ? [...halo, { ...empty, width: 2.3, dash: [4, 2.6] }]
    : [...halo, empty, bar(shape === 'triangle' ? 14.5 : 12)];
}

/** A square tile that repeats without a seam, in CSS pixels; y down. */
export interface PatternTile {
  readonly size: number;
  readonly marks: readonly {
    readonly path: string;
    /** `stroke`: a line of `width` pixels; `fill`: a filled shape. */
    readonly as: 'stroke' | 'fill';
    readonly width: number;
  }[];
  /** The same as families of parallel lines, for paper: programs print the tiles of a pattern as pictures. */
  readonly lines: readonly PatternLines[];
  /** Opacity of the ink. */
  readonly opacity: number;
}

/** Parallel lines: one goes through a point in a direction, the next lies a step from it; CSS pixels, y down. */
export interface PatternLines {
  readonly through: readonly [x: number, y: number];
  readonly along: readonly [x: number, y: number];
  readonly step: readonly [x: number, y: number];
  readonly width: number;
  /** A dot stands on `through` and at each `along` from it, in place of the line. */
  readonly dotted: boolean;
}

/** The fill patterns, drawn in the category's hue. Sizes are powers of two: textures of tiles join without a seam. */
export const PATTERN_TILES: Readonly<Record<PatternName, PatternTile | null>> = {
  hatch: {
    size: 8,
    opacity: 0.5,
    marks: [{ path: 'M-2 2L2 -2M0 8L8 0M6 10L10 6', as: 'stroke', width: 1.1 }],
    lines: [{ through: [0, 8], along: [8, -8], step: [8, 0], width: 1.1, dotted: false }],
  },
  stipple: {
    size: 8,
    opacity: 0.6,
    marks: [{ path: circle(2, 2, 0.85) + circle(6, 6, 0.85), as: 'fill', width: 0 }],
    lines: [{ through: [2, 2], along: [4, 4], step: [8, 0], width: 1.5, dotted: true }],
  },
  crosslines: {
    size: 32,
    opacity: 0.3,
    marks: [{ path: 'M0 16H32M16 0V32', as: 'stroke', width: 0.8 }],
    lines: [
      { through: [0, 16], along: [32, 0], step: [0, 32], width: 0.8, dotted: false },
      { through: [16, 0], along: [0, 32], step: [32, 0], width: 0.8, dotted: false },
    ],
  },
  none: null,
};

/**
 * How large a pattern is drawn at a zoom. It lies on the ground: begins at the Pole, turns with the plane and grows with
 * it, and steps back at each whole zoom, so that about half way between two its meshes are as wide as the tile says.
 */
export const patternScale = (zoom: number): number => 2 ** (zoom - Math.floor(zoom)) / PATTERN_SHRINK;

/** How much smaller than its tile says a pattern is drawn at whole zooms. */
export const PATTERN_SHRINK = 1.25;
