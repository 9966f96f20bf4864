import { type Box, windowBox } from '../../../geometry/box.ts';
import { apply } from '../../../projection/affine.ts';
import { zoomOf } from '../../../projection/plane.ts';
import { enlarge, matrixOf, type Viewport } from '../../../projection/viewport.ts';
import { finestAt } from '../../../scene/ground.ts';
import { dateStatusOf, emphasisOf } from '../../../scene/scene.ts';
import { tintKey } from '../../../scene/tints.ts';
import { drawAnnotations } from '../../annotations/draw.ts';
import type { Context } from '../../context.ts';
import { drawNames } from '../../names/draw.ts';
import { askedAbout, layOut } from '../../names/layout.ts';
import { badgedIds } from '../../names/mark-obstacles.ts';
import type { PlacedName } from '../../names/setting.ts';
import { writtenIn } from '../../names/written.ts';
import type { WrittenName } from '../../renderer.ts';
import { type Canvas, Canvases, type MakeCanvas } from '../draw/canvases.ts';
import { drawGround, type GroundInput } from '../draw/ground.ts';
import { drawMarks } from '../draw/marks.ts';
import { drawPacked, type LoadedLayer } from '../draw/packed.ts';
import { PathCache } from '../draw/path-cache.ts';
import { Tiles } from '../draw/tiles.ts';
import type { PainterState } from './state.ts';

/** Uses of canvases: of two pictures in turn one may still be read while the other is drawn. */
const [FIRST, SECOND] = ['first picture', 'second picture'];

/**
 * Draws pictures. The ground of a picture with a margin keeps a canvas of its own and the placed words a list, so
 * that a change of hover or selection repaints the marks alone.
 */
export class Composer {
  /** The ground of `#groundKey`, where it is kept. */
  #ground: Canvas | null = null;
  #groundKey: readonly unknown[] = [];
  #names: readonly PlacedName[] = [];
  #namesKey: readonly unknown[] = [];
  #window: Box = windowBox(0, 0, 0);
  readonly #paths = new PathCache();
  #tiles: Tiles | null = null;
  #tilesKey = '';

  readonly #make: MakeCanvas;
  /** A set a size of picture, so that none need change its size. */
  readonly #canvases: Readonly<Record<'window' | 'margin' | 'overview', Canvases>>;
  #pictures = 0;

  constructor(make: MakeCanvas) {
    this.#make = make;
    this.#canvases = { window: new Canvases(make), margin: new Canvases(make), overview: new Canvases(make) };
  }

  /** A canvas of device pixels with `view` enlarged by `margin`, and what it shows; drawn on anew two pictures on. */
  compose(
    state: PainterState,
    view: Viewport,
    margin: number,
    ratio: number,
  ): { canvas: Canvas; view: Viewport } {
    const shown = enlarge(view, margin);
    const lasting = margin > 1;
    const canvases = this.#canvases[lasting ? 'margin' : 'window'];
    const still = { ...groundInput(state, shown), canvases, layers: state.layers, ratio };
    const context = takeFor(this.#pictures++ % 2 === 0 ? FIRST : SECOND, still);
    this.#drawGroundOn(context, still, shown, lasting);
    const matrix = matrixOf(shown);
    const { width, height } = shown;
    drawMarks(context, { ...state, width, height, matrix }, this.#tilesOf(state, ratio));
    const markById = new Map(state.marks.marks.map((mark) => [mark.id, mark]));
    const names = this.#namesOf(state, view, shown);
    const { scheme, fonts, annotations } = state;
    drawAnnotations(context, { scheme, fonts, annotations, project: (point) => apply(matrix, point) });
    drawNames(context, { scheme, fonts, names, markOf: (id) => markById.get(id) });
    return { canvas: context.canvas, view: shown };
  }

  /** The names in the window of the last picture. */
  get written(): readonly WrittenName[] {
    return writtenIn(this.#names, this.#window);
  }

  /** A plain picture of the ground alone, for what lies beyond the margins while the map moves. */
  overview(state: PainterState, view: Viewport): Canvas {
    const still = { ...groundInput(state, view), canvases: this.#canvases.overview, grid: [], ratio: 1 };
    const context = takeFor(FIRST, still);
    const paths = new PathCache();
    paths.begin(view);
    drawGround(context, still, paths);
    return context.canvas;
  }

  /** Draws a ground that is not `lasting` straight; one that is wanted again is kept, and copied from then on. */
  #drawGroundOn(context: Context, still: Still, shown: Viewport, lasting: boolean): void {
    const { ratio, scheme, tinted, basemap, grid, layers } = still;
    const key = [...Object.values(shown), ratio, scheme, tintKey(tinted), basemap, grid, layers];
    const known = sameItems(key, this.#groundKey);
    this.#groundKey = key;
    if (!known) this.#ground = null;
    if (known || lasting) this.#ground ??= this.#groundOf(still, shown);
    if (this.#ground) context.drawImage(this.#ground, 0, 0);
    context.scale(ratio, ratio);
    if (!this.#ground) this.#drawStill(context, still, shown);
  }

  #groundOf(still: Still, shown: Viewport): Canvas {
    const context = takeFor('ground', still);
    context.scale(still.ratio, still.ratio);
    this.#drawStill(context, still, shown);
    return context.canvas;
  }

  #drawStill(context: Context, still: Still, shown: Viewport): void {
    this.#paths.begin(shown);
    drawGround(context, still, this.#paths);
    for (const layer of still.layers) drawPacked(context, still.scheme, layer, this.#paths);
  }

  #namesOf(state: PainterState, view: Viewport, shown: Viewport): readonly PlacedName[] {
    const { names, grid, marks, annotations, emphasis, otherwise, dateStatuses, hovered, furniture } = state;
    const zoom = zoomOf(view.mpp);
    const asked = askedAbout(marks.marks, hovered, zoom);
    const content = [names, grid, marks, annotations, emphasis, otherwise, asked, furniture];
    const badged = badgedIds(dateStatuses);
    const key = [...Object.values(shown), view.width, view.height, badged, ...content];
    if (sameItems(key, this.#namesKey)) return this.#names;
    const matrix = matrixOf(shown);
    const { window, outer } = frames(view, shown);
    this.#window = window;
    this.#names = layOut({
      ...{ names, grid, marks, annotations, hovered, furniture },
      emphasisAt: (id) => emphasisOf(state, id),
      dateStatusAt: (id) => dateStatusOf(state, id),
      project: (point) => apply(matrix, point),
      ...{ zoom, window, outer },
    });
    this.#namesKey = key;
    return this.#names;
  }

  #tilesOf({ scheme }: PainterState, ratio: number): Tiles {
    const key = `${scheme} ${ratio}`;
    if (!this.#tiles || key !== this.#tilesKey) this.#tiles = new Tiles(scheme, ratio, this.#make);
    this.#tilesKey = key;
    return this.#tiles;
  }
}

/** The ground, and the large layers on it, which no hover and no choice changes; device pixels a CSS pixel. */
interface Still extends GroundInput {
  readonly layers: readonly LoadedLayer[];
  readonly ratio: number;
}

const takeFor = (
  use: string,
  { canvases, width, height, ratio }: Pick<Still, 'canvases' | 'width' | 'height' | 'ratio'>,
): Context => canvases.take(use, Math.round(width * ratio), Math.round(height * ratio));

function groundInput(state: PainterState, view: Viewport) {
  const zoom = zoomOf(view.mpp);
  const { scheme, grid, tinted } = state;
  return {
    width: view.width,
    height: view.height,
    matrix: matrixOf(view),
    zoom,
    scheme,
    basemap: finestAt(state.basemaps, zoom),
    grid,
    tinted,
  };
}

/** The window in the middle of the picture, and the picture. */
function frames(view: Viewport, shown: Viewport): { window: Box; outer: Box } {
  const minX = (shown.width - view.width) / 2;
  const minY = (shown.height - view.height) / 2;
  const window = { minX, minY, maxX: minX + view.width, maxY: minY + view.height };
  return { window, outer: windowBox(shown.width, shown.height, 0) };
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);
