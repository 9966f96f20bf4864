import { IMAGE_SIDE } from '../model/wire.ts';

/** CSS pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** As wide as the column that the map stands in, with a fixed ratio; `height` where a page takes no style. */
export interface Fluid {
  readonly ratio: readonly [width: number, height: number];
  readonly height: number;
}

export type Size = Box | Fluid;
export const isFluid = (size: Size): size is Fluid => 'ratio' in size;

/** Width of a column that is not known, pixels. */
const COLUMN = 640;

/** A size in pixels; one that is as wide as its column in a column as it usually is. */
export const boxOf = (size: Size): Box =>
  isFluid(size) ? { width: COLUMN, height: Math.round((COLUMN * size.ratio[1]) / size.ratio[0]) } : size;

/** Sizes that are offered by name, for frames and elements. */
export const FRAME_SIZES = {
  '3:2': { ratio: [3, 2], height: 480 },
  '4:3': { ratio: [4, 3], height: 540 },
  '16:9': { ratio: [16, 9], height: 420 },
  '640x480': { width: 640, height: 480 },
  '800x600': { width: 800, height: 600 },
  '320x240': { width: 320, height: 240 },
} as const satisfies Record<string, Size>;

/** A slide, a figure over a column, a page of A4 on its side. */
export const PICTURE_SIZES = {
  '1600x900': { width: 1600, height: 900 },
  '1200x800': { width: 1200, height: 800 },
  '2400x1700': { width: 2400, height: 1700 },
} as const satisfies Record<string, Box>;

export type FrameSize = keyof typeof FRAME_SIZES | 'own';
export type PictureSize = keyof typeof PICTURE_SIZES | 'own';

/** Sides of a box that someone chooses, pixels: what the frame is made for, and what a browser can draw. */
export const LIMITS = { least: 200, most: IMAGE_SIDE.most } as const;

/** A side as the limits have it; what is no number becomes the least. */
export const side = (value: number): number =>
  Math.round(Math.min(Math.max(value || LIMITS.least, LIMITS.least), LIMITS.most));
