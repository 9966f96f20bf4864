import type { NameKind } from '../../model/vocabulary.ts';
import type { GroundTokens } from '../../scene/tokens.ts';

/** How a word is set. Sizes in CSS pixels, spacing in em; colours name tokens of the ground. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly italic: boolean;
  readonly capitals: boolean;
  readonly spacing: number;
  readonly colour: keyof GroundTokens | 'hue';
  readonly halo: 'landHalo' | 'waterHalo';
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

export const NAME_STYLE: Readonly<Record<NameKind, TextStyle>> = {
  ocean: water(16, 0.42, true),
  sea: water(12.5, 0.18),
  strait: water(10.5, 0.06),
  bay: water(10.5, 0.06),
  country: { ...land(11.5, 0.24, true), weight: 600 },
  territory: land(10, 0.16, true),
  island: land(10.5, 0.02, false),
  town: { ...land(11, 0, false), colour: 'townText' },
};

/** Degrees written along the graticule. */
export const GRID_STYLE: TextStyle = { ...water(9.5, 0.04), italic: false, colour: 'gridText' };

/** Names of marks, in the hue of their category. */
export const MARK_STYLE: TextStyle = {
  ...land(11, 0.01, false),
  weight: 600,
  colour: 'hue',
  halo: 'waterHalo',
};

/** The style at `zoom`: words grow a little as one comes closer, by a tenth a level, up to a third. */
export function atZoom(style: TextStyle, zoom: number): TextStyle {
  const factor = Math.min(1.3, Math.max(1, 1 + 0.08 * (zoom - 2)));
  return factor === 1 ? style : { ...style, size: Math.round(10 * style.size * factor) / 10 };
}

export const FONT_FAMILY = "'Noto Sans','Noto Sans Canadian Aboriginal',system-ui,sans-serif";
