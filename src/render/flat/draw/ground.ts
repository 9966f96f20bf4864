import type { Scheme } from '../../../model/vocabulary.ts';
import { type Affine, apply } from '../../../projection/affine.ts';
import {
  CIRCLE,
  dashPx,
  FRESH_WATER,
  GRATICULE,
  type GroundPass,
  LAND,
  OUTLINES,
  tintPasses,
  widthAt,
} from '../../../scene/ground.ts';
import type { Tint } from '../../../scene/tints.ts';
import { GROUND } from '../../../scene/tokens.ts';
import { type Context, fillAll, strokeAll } from '../../context.ts';
import { type GridLine, gridPoints } from '../../prepared.ts';
import type { Basemap } from './basemap.ts';
import type { Canvases } from './canvases.ts';
import type { PathCache } from './path-cache.ts';
import { drawSea } from './sea.ts';

/** What a picture of the ground needs: size in CSS pixels, the matrix and zoom of the view. */
export interface GroundInput {
  readonly width: number;
  readonly height: number;
  readonly matrix: Affine;
  readonly zoom: number;
  readonly scheme: Scheme;
  readonly basemap: Basemap | null;
  readonly grid: readonly GridLine[];
  readonly tinted: readonly Tint[];
  /** Has the small canvas on which the sea is drawn. */
  readonly canvases: Canvases;
}

/** Draws ocean, shading, land, tint, waters, graticule and borders, filling the whole picture. */
export function drawGround(context: Context, input: GroundInput, cache: PathCache): void {
  context.globalAlpha = 1;
  drawSea(context, input);
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  for (const pass of [...LAND, ...tintPasses(input.tinted), ...FRESH_WATER])
    drawPass(context, input, pass, cache);
  drawGrid(context, input, false);
  for (const pass of OUTLINES) drawPass(context, input, pass, cache);
  drawGrid(context, input, true);
}

function drawPass(
  context: Context,
  { scheme, zoom, basemap }: GroundInput,
  pass: GroundPass,
  cache: PathCache,
): void {
  if (!basemap || pass.only?.length === 0) return;
  const tokens = GROUND[scheme];
  cache.draw(context, basemap[pass.collection], pass.only, (paths) => {
    if (pass.fill) fillAll(context, paths, tokens[pass.fill]);
    if (!pass.stroke) return;
    const width = widthAt(pass.width, zoom);
    strokeAll(context, paths, {
      colour: tokens[pass.stroke],
      width,
      dash: dashPx(pass.dash, width),
      opacity: pass.opacity,
    });
  });
}

function drawGrid(context: Context, { grid, matrix, scheme, zoom }: GroundInput, circle: boolean): void {
  const path = new Path2D();
  for (const line of grid) {
    if ((line.kind === 'circle') !== circle || zoom < line.minZoom) continue;
    gridPoints(line).forEach((point, index) => {
      const [x, y] = apply(matrix, point);
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
  }
  const { colour, width, dash } = circle ? CIRCLE : GRATICULE;
  strokeAll(context, [path], { colour: GROUND[scheme][colour], width, dash: dashPx(dash, width) });
}
