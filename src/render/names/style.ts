import type { NameKind } from '../../model/vocabulary.ts';
import type { Category } from '../../scene/scene.ts';
import type { GroundTokens } from '../../scene/tokens.ts';

/** How a word is set. Sizes in CSS pixels, spacing in em; colours name tokens of the ground. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly italic: boolean;
  readonly capitals: boolean;
  readonly spacing: number;
  readonly colour: keyof GroundTokens | 'hue';
  readonly halo: 'landHalo' | 'waterHalo' | 'halo';
}

const water = (size: number, spacing: number, capitals = false): TextStyle => ({
  size,
  weight: 400,
  italic: true,
  capitals,
  spacing,
  colour: 'waterText',
  halo: 'waterHalo',
});

const land = (size: number, spacing: number, capitals: boolean): TextStyle => ({
  size,
  weight: 400,
  italic: false,
  capitals,
  spacing,
  colour: 'landText',
  halo: 'landHalo',
});

const NAME_STYLE: Readonly<Record<NameKind, TextStyle>> = {
  ocean: water(16, 0.42, true),
  sea: water(12.5, 0.18),
  strait: water(10.5, 0.06),
  bay: water(10.5, 0.06),
  country: { ...land(11.5, 0.24, true), weight: 600 },
  territory: land(10, 0.16, true),
  island: land(10.5, 0.02, false),
  town: { ...land(11, 0, false), colour: 'townText' },
};

/** Farther out than this countries lie close together: their names are set smaller and closer. */
const CLOSE_BELOW = 1.5;
const CLOSE: Partial<Record<NameKind, TextStyle>> = {
  country: { ...NAME_STYLE.country, size: 10, spacing: 0.06 },
  territory: { ...NAME_STYLE.territory, spacing: 0.06 },
};

export const nameStyle = (kind: NameKind, zoom: number): TextStyle =>
  atZoom((zoom < CLOSE_BELOW && CLOSE[kind]) || NAME_STYLE[kind], zoom);

/** Degrees written along the graticule, the name of the Arctic Circle, and that of the Pole. */
export const GRID_STYLE: TextStyle = { ...water(9.5, 0.04), italic: false, colour: 'gridText' };
export const CIRCLE_STYLE: TextStyle = { ...NAME_STYLE.strait, size: 10, spacing: 0.1 };
export const POLE_STYLE: TextStyle = { ...GRID_STYLE, size: 10 };

/** Names of marks: upright, in the hue of their category, so that none is taken for that of a sea. */
const MARK_STYLE: TextStyle = {
  ...land(11, 0.01, false),
  weight: 600,
  colour: 'hue',
  halo: 'waterHalo',
};
/** What is mere context is quieter than what the agreements say. */
const CONTEXT_STYLE: TextStyle = { ...MARK_STYLE, size: 10.5, weight: 400 };

export const markStyle = (category: Category): TextStyle =>
  category === 'headquarters'
    ? { ...MARK_STYLE, size: 11.5, halo: 'landHalo' }
    : category === 'on-record'
      ? CONTEXT_STYLE
      : MARK_STYLE;

/** What a step of a briefing writes on the map: stronger than any name, so that it is told from them all. */
export const ANNOTATION_STYLE: TextStyle = {
  ...land(13, 0, false),
  weight: 600,
  colour: 'townText',
  halo: 'halo',
};

/** The style at `zoom`: words grow a little as one comes closer, by a tenth a level, up to a third. */
export function atZoom(style: TextStyle, zoom: number): TextStyle {
  const factor = Math.min(1.3, Math.max(1, 1 + 0.08 * (zoom - 2)));
  return factor === 1 ? style : { ...style, size: Math.round(10 * style.size * factor) / 10 };
}

export const FONT_FAMILY = "'Noto Sans','Noto Sans Canadian Aboriginal',system-ui,sans-serif";
/** Width of the halo round letters, CSS pixels, both sides together. */
export const HALO_WIDTH = 2.6;
/** Letters stand on the middle of the line: this share of the size lies below the capital's middle. */
export const BASELINE = 0.36;
/** Distance of lines in sizes. */
export const LINE_HEIGHT = 1.2;
