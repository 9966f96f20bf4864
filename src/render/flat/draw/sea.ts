import { windowBox } from '../../../geometry/box.ts';
import type { Scheme } from '../../../model/vocabulary.ts';
import type { Affine } from '../../../projection/affine.ts';
import { COAST_SHADING, widthAt } from '../../../scene/ground.ts';
import { GROUND } from '../../../scene/tokens.ts';
import type { Context } from '../../context.ts';
import type { Basemap } from './basemap.ts';
import type { Canvases } from './canvases.ts';
import { pathsOf } from './paths.ts';

export interface SeaInput {
  readonly width: number;
  readonly height: number;
  readonly matrix: Affine;
  readonly zoom: number;
  readonly scheme: Scheme;
  readonly basemap: Basemap | null;
  readonly canvases: Canvases;
}

/**
 * The sea is drawn at this part of the size and enlarged: the shading is soft anyway, and its wide strokes
 * would cost more than all the rest of the ground.
 */
const COARSE = 1 / 6;
const MARGIN = 12;
/** Lines of the coast a path: many small paths are stroked in less time than a few large ones. */
const CHUNK = 16;
/** Vertices of the coast nearer than this to the last one kept are left out, pixels of the small picture. */
const STEP = 1.4;

/** The small canvas on which the sea of a picture is drawn. */
const takeForSea = ({ canvases, width, height }: Pick<SeaInput, 'canvases' | 'width' | 'height'>): Context =>
  canvases.take('sea', Math.ceil(width * COARSE), Math.ceil(height * COARSE));

/** Fills the picture with the sea and its shading. The land, drawn after it, covers the inner half. */
export function drawSea(context: Context, input: SeaInput): void {
  const { zoom, basemap, scheme } = input;
  const on = takeForSea(input);
  const { width, height } = on.canvas;
  on.fillStyle = GROUND[scheme].ocean;
  on.fillRect(0, 0, width, height);
  if (basemap) {
    const matrix = input.matrix.map((value) => value * COARSE) as unknown as Affine;
    const paths = pathsOf(basemap.coast, matrix, windowBox(width, height, MARGIN), undefined, CHUNK, STEP);
    const { ocean, shading } = GROUND[scheme];
    let clear = 1;
    on.lineJoin = 'bevel';
    for (const pass of COAST_SHADING) {
      // In the colour that comes of it, so that it is no darker where the strokes of two paths lie on each other.
      clear *= 1 - pass.opacity;
      on.strokeStyle = `color-mix(in srgb, ${ocean} ${100 * clear}%, ${shading})`;
      on.lineWidth = widthAt(pass.width, zoom) * COARSE;
      for (const path of paths) on.stroke(path);
    }
  }
  context.imageSmoothingEnabled = true;
  context.drawImage(on.canvas, 0, 0, width / COARSE, height / COARSE);
}
