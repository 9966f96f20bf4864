import type { ExpressionSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { ACCENT_HUE, ACCENTS } from '../../scene/accents.ts';
import { FLOW } from '../../scene/look.ts';
import { type Category, dateStatusOf, type Scene } from '../../scene/scene.ts';
import { PATTERN_SHRINK, PATTERN_TILES, SYMBOL_PX } from '../../scene/symbols.ts';
import { CATEGORIES, CATEGORY, GROUND } from '../../scene/tokens.ts';
import { paintBadge, paintPattern, paintSymbol, type SymbolKind } from '../symbol-painter.ts';

/** Device pixels of an image to one CSS pixel. */
const RATIO = 2;
/** Of patterns, of which MapLibre keeps the ratio as a whole number. */
const PATTERN_RATIO = 4;

export const symbolImage = ({ category, dateStatus, accents }: SymbolKind): string =>
  ['symbol', category, dateStatus, ...accents].join('-');
export const patternImage = (category: Category): string => `pattern-${category}`;
export const headImage = (ink: ExpressionSpecification): ExpressionSpecification => ['concat', 'head-', ink];
export const BADGE_IMAGE = 'badge';

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
    const shrunk = PATTERN_RATIO * PATTERN_SHRINK;
    if (tile)
      put(
        map,
        patternImage(category),
        tile.size,
        (on) => paintPattern(on, category, scheme),
        PATTERN_RATIO,
        shrunk,
      );
  }
  put(map, BADGE_IMAGE, SYMBOL_PX.badge, (on) => paintBadge(on, scheme));
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
      const kind = { category, accents, dateStatus: dateStatusOf(scene, id) };
      return [symbolImage(kind), kind];
    }),
  );
}

/** `ratio`: pixels of the image to one of its size; `pixelRatio`: to one on the screen. */
function put(
  map: MapLibreMap,
  name: string,
  size: number,
  paint: Paint,
  ratio = RATIO,
  pixelRatio = ratio,
): void {
  const canvas = new OffscreenCanvas(size * ratio, size * ratio);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('Found no 2D canvas, expected one for the symbols');
  context.scale(ratio, ratio);
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
