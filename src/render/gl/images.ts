import type { ExpressionSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { ACCENT_HUE, ACCENTS } from '../../scene/accents.ts';
import { FLOW } from '../../scene/flows.ts';
import { type Category, type Scene, standingOf } from '../../scene/scene.ts';
import { PATTERN_SHRINK, PATTERN_TILES, SYMBOL_PX } from '../../scene/symbols.ts';
import { CATEGORIES, CATEGORY, GROUND } from '../../scene/tokens.ts';
import { paintPattern, paintSymbol, type SymbolKind } from '../symbol-painter.ts';

/** Device pixels of an image to one CSS pixel. */
const RATIO = 2;
/** MapLibre draws a pattern up to twice as large between two levels of zoom; it counts in whole pixels. */
const PATTERN_RATIO = RATIO * PATTERN_SHRINK;

export const symbolImage = ({ category, standing, accents }: SymbolKind): string =>
  ['symbol', category, standing, ...accents].join('-');
export const patternImage = (category: Category): string => `pattern-${category}`;
export const headImage = (ink: ExpressionSpecification): ExpressionSpecification => ['concat', 'head-', ink];

type Paint = (context: OffscreenCanvasRenderingContext2D) => void;

/** Draws the symbols of a scene's points and every pattern, adding or replacing the images of the map. */
export function drawImages(map: MapLibreMap, scene: Scene): void {
  const { scheme } = scene;
  for (const [name, kind] of symbolsOf(scene)) {
    const size = SYMBOL_PX[CATEGORY[kind.category].symbol] || DOT;
    put(map, name, size, (context) =>
      SYMBOL_PX[CATEGORY[kind.category].symbol] > 0
        ? paintSymbol(context, kind, scheme)
        : dotPaint(CATEGORY[kind.category].hue[scheme])(context),
    );
  }
  for (const category of CATEGORIES) {
    const tile = PATTERN_TILES[CATEGORY[category].pattern];
    if (tile)
      put(map, patternImage(category), tile.size, (on) => paintPattern(on, category, scheme), PATTERN_RATIO);
  }
  for (const accent of ACCENTS)
    put(map, `head-${accent}`, FLOW.head + 2, headPaint(ACCENT_HUE[accent][scheme], GROUND[scheme].halo));
}

/** Side of the dot of a category without a symbol, CSS pixels. */
const DOT = 10;
const dotPaint =
  (hue: string): Paint =>
  (context) => {
    context.arc(DOT / 2, DOT / 2, 4, 0, 2 * Math.PI);
    context.fillStyle = hue;
    context.fill();
  };

/** The kinds of symbols that occur, by the names of their images. */
function symbolsOf(scene: Scene): Map<string, SymbolKind> {
  const points = scene.marks.filter(({ geometry }) => geometry.type.endsWith('Point'));
  return new Map(
    points.map(({ id, category, accents }) => {
      const kind = { category, accents, standing: standingOf(scene, id) };
      return [symbolImage(kind), kind];
    }),
  );
}

function put(map: MapLibreMap, name: string, size: number, paint: Paint, pixelRatio = RATIO): void {
  const canvas = new OffscreenCanvas(size * RATIO, size * RATIO);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('Found no 2D canvas, expected one for the symbols');
  context.scale(RATIO, RATIO);
  paint(context);
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  if (map.hasImage(name)) map.updateImage(name, image);
  else map.addImage(name, image, { pixelRatio });
}

/** A head that points up, in the middle of its image. */
const headPaint =
  (hue: string, halo: string): Paint =>
  (context) => {
    const { head } = FLOW;
    context.translate(head / 2 + 1, head / 2 + 1);
    const path = new Path2D(
      `M0 ${-head / 2}L${0.45 * head} ${head / 2}L0 ${head / 4}L${-0.45 * head} ${head / 2}z`,
    );
    context.strokeStyle = halo;
    context.lineWidth = 1;
    context.stroke(path);
    context.fillStyle = hue;
    context.fill(path);
  };
