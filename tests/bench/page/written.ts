import type { Camera } from '../../../src/model/geo.ts';
import { zoomOf } from '../../../src/projection/plane.ts';
import { scaleFactor } from '../../../src/projection/scale.ts';

/** Features of the layer that the written map holds; larger ones come packed, for the renderers alone. */
export const WRITTEN = 100;
/** Kilometres of ground at the Pole under a CSS pixel in the first view. */
export const KM_PER_PIXEL = 11.5;

/** The zoom at which a CSS pixel at the Pole is `km` of ground. */
export const zoomAt = (km: number): number => zoomOf(1000 * km * scaleFactor(90));

/** Sides of the free square of ground, CSS pixels: for which a default view is meant, and in a window of 1280 × 800. */
const [MEANT, THERE] = [900, 752];

/** The atlas's default view that comes to the benchmark's first view in its window. */
export const writtenView: Camera = {
  lng: 0,
  lat: 90,
  zoom: zoomAt(KM_PER_PIXEL) + Math.log2(MEANT / THERE),
  bearing: 0,
  pitch: 0,
};
