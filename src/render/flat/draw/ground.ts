import type { Scheme } from '../../../model/vocabulary.ts';
import { GROUND } from '../../../scene/tokens.ts';
import type { Basemap } from '../basemap.ts';
import {
  CIRCLE_WIDTH,
  circleDash,
  dashAt,
  FRESH_WATER,
  GRATICULE_WIDTH,
  type GroundPass,
  LAND,
  OUTLINES,
  tintOf,
} from '../ground.ts';
import { type GridLine, gridPoints } from '../prepared.ts';
import { windowBox } from '../trace.ts';
import { type Affine, toScreen } from '../view.ts';
import { type Context, fillAll, strokeAll } from './context.ts';
import { pathsOf } from './paths.ts';
import { drawSea } from './shelf.ts';
import type { MakeCanvas } from './tiles.ts';

/** What a picture of the ground needs: size in CSS pixels, the matrix and zoom of the view. */
export interface GroundInput {
  readonly width: number;
  readonly height: number;
  readonly matrix: Affine;
  readonly zoom: number;
  readonly scheme: Scheme;
  readonly basemap: Basemap | null;
  readonly grid: readonly GridLine[];
  readonly tinted: readonly string[];
  /** Makes the small canvas on which the sea is drawn. */
  readonly make: MakeCanvas;
}

/** Beyond the edge by more than half the widest stroke, so that no cut edge shows. */
const MARGIN = 24;

/** Draws ocean, shelf, land, tint, waters, graticule and borders, filling the whole picture. */
export function drawGround(context: Context, input: GroundInput): void {
  context.globalAlpha = 1;
  drawSea(context, input);
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  const paths = new PathCache(input);
  for (const pass of [...LAND, tintOf(input.tinted), ...FRESH_WATER]) drawPass(context, input, pass, paths);
  drawGrid(context, input, false);
  for (const pass of OUTLINES) drawPass(context, input, pass, paths);
  drawGrid(context, input, true);
}

/** Paths of a collection, traced once for all passes over it. */
class PathCache {
  private readonly known = new Map<string, Path2D[]>();

  constructor(private readonly input: GroundInput) {}

  of({ collection, only }: GroundPass): Path2D[] {
    const { basemap, matrix, width, height } = this.input;
    if (!basemap || only?.length === 0) return [];
    const key = `${collection} ${only?.join() ?? ''}`;
    let paths = this.known.get(key);
    if (!paths) {
      const set = basemap[collection];
      const indices = only ? set.ids.flatMap((id, index) => (only.includes(id) ? [index] : [])) : undefined;
      paths = pathsOf(set, matrix, windowBox(width, height, MARGIN), indices);
      this.known.set(key, paths);
    }
    return paths;
  }
}

function drawPass(context: Context, { scheme, zoom }: GroundInput, pass: GroundPass, cache: PathCache): void {
  const tokens = GROUND[scheme];
  const paths = cache.of(pass);
  if (pass.fill) fillAll(context, paths, tokens[pass.fill]);
  if (!pass.stroke) return;
  const { opacity } = pass;
  strokeAll(context, paths, {
    colour: tokens[pass.stroke],
    width: pass.width(zoom),
    dash: dashAt(pass, zoom),
    opacity,
  });
}

function drawGrid(context: Context, { grid, matrix, scheme, zoom }: GroundInput, circle: boolean): void {
  const path = new Path2D();
  for (const line of grid) {
    if ((line.kind === 'circle') !== circle || zoom < line.minZoom) continue;
    gridPoints(line).forEach((point, index) => {
      const [x, y] = toScreen(matrix, point);
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
  }
  const { circle: circleColour, graticule } = GROUND[scheme];
  const style = circle
    ? { colour: circleColour, width: CIRCLE_WIDTH, dash: circleDash() }
    : { colour: graticule, width: GRATICULE_WIDTH, dash: [] };
  strokeAll(context, [path], style);
}
