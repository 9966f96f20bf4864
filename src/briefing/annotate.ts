import { groundDistance } from '../geometry/distance.ts';
import type { Padding } from '../geometry/fit-camera.ts';
import { type AnnotationType, RADIUS_KM } from '../model/annotation.ts';
import type { Camera, LngLat, ScreenPoint } from '../model/geo.ts';
import { apply } from '../projection/affine.ts';
import { screenToPlane } from '../projection/camera.ts';
import { inverse } from '../projection/index.ts';
import type { AnyAnnotation, AnyText } from './read.ts';

/** What the map shows, CSS pixels: all of it, and what of that is covered. */
export interface SeenMap {
  readonly camera: Camera;
  readonly size: { readonly width: number; readonly height: number };
  readonly padding: Padding;
}

/** Share of the map that a new arrow and the radius of a new circle take. */
const SIZE = 0.2;

/** Degrees with about ten metres of position, since more would not be meant, and none south of the equator. */
export const rounded = ([lng, lat]: LngLat): LngLat => [
  Number(lng.toFixed(4)),
  Math.max(0, Number(lat.toFixed(4))),
];

/** Where the map shows the middle of what is free of it, or lies a share of its width to the right of that. */
export function spotOn({ camera, size: { width, height }, padding }: SeenMap, right = 0): LngLat {
  const free = width - padding.left - padding.right;
  const at: ScreenPoint = [
    padding.left + free * (0.5 + right),
    padding.top + (height - padding.top - padding.bottom) / 2,
  ];
  return rounded(inverse(apply(screenToPlane(camera, width, height), at)));
}

/** The round figure of kilometres below `km`: 1, 2 or 5 and noughts. */
function roundRadius(km: number): number {
  const within = Math.min(RADIUS_KM.most, Math.max(RADIUS_KM.least, km));
  const size = 10 ** Math.floor(Math.log10(within));
  return size * [5, 2, 1].find((figure) => figure * size <= within)!;
}

/** A new annotation at the middle of the map, as large as suits what the map shows. */
export function newAnnotation(type: AnnotationType, seen: SeenMap, text: AnyText): AnyAnnotation {
  const at = spotOn(seen);
  switch (type) {
    case 'pin':
    case 'label':
      return { type, at, text };
    case 'arrow':
      return { type, from: spotOn(seen, -SIZE), to: at, text };
    case 'circle':
      return { type, at, radiusKm: roundRadius(groundDistance(at, spotOn(seen, SIZE)) / 1000), text };
  }
}
