import type { Camera } from '../model/geo.ts';
import type { Padding } from '../render/renderer.ts';
import { sameGround } from '../share/image/same-ground.ts';
import type { MapSize } from './framing.ts';

/**
 * The printed map, CSS pixels: 700 are 185 mm, the width of A4 and of Letter within margins of 12 mm. With words below
 * it, it leaves them the lower half of the first page.
 */
export const printSize = (words: boolean): MapSize => ({ width: 700, height: words ? 430 : 650 });

/** The camera with which a printed map shows the ground that the free part of the map on the screen shows. */
export const printCamera = (camera: Camera, size: MapSize, padding: Padding, paper: MapSize): Camera =>
  sameGround({ camera, size, padding }, paper);
