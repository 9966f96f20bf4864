import type { Affine } from './affine.ts';

/** What part of the plane is looked at: its centre in metres, metres a CSS pixel, bearing in degrees, size in CSS pixels. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly mpp: number;
  readonly bearing: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The matrix from metres of the plane to CSS pixels of a viewport. Bearing turns the viewer clockwise, so the picture
 * turns the other way.
 */
export function matrixOf(view: Viewport): Affine {
  const angle = (view.bearing * Math.PI) / 180;
  const cos = Math.cos(angle) / view.mpp;
  const sin = Math.sin(angle) / view.mpp;
  const e = view.width / 2 - cos * view.x + sin * view.y;
  const f = view.height / 2 + sin * view.x + cos * view.y;
  return [cos, -sin, -sin, -cos, e, f];
}

/**
 * The same viewport enlarged by about `factor` about its centre: by whole pixels on every side, so that what is drawn
 * with a margin lies where it lies without one.
 */
export const enlarge = (view: Viewport, factor: number): Viewport => ({
  ...view,
  width: view.width + 2 * Math.round((view.width * (factor - 1)) / 2),
  height: view.height + 2 * Math.round((view.height * (factor - 1)) / 2),
});
