import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Scheme } from '../../model/vocabulary.ts';
import { CATEGORIES, type Category } from '../../scene/scene.ts';
import { type Ink, PATTERN_TILES, SYMBOL_BOX, SYMBOL_PX, symbolParts } from '../../scene/symbols.ts';
import { CATEGORY, GROUND } from '../../scene/tokens.ts';
import type { Standing } from '../../state/standing.ts';

/** Device pixels of an image to one CSS pixel. */
const RATIO = 2;
/** MapLibre draws a pattern up to twice as large between two levels of zoom: made smaller, it is right half way. */
const PATTERN_RATIO = RATIO * Math.SQRT2;

export const symbolImage = (category: Category, standing: Standing): string =>
  `symbol-${category}-${standing}`;
export const patternImage = (category: Category): string => `pattern-${category}`;
export const TOWN_IMAGE = 'town';

type Paint = (context: OffscreenCanvasRenderingContext2D) => void;

/** Draws every symbol in `standings` and every pattern for `scheme`, adding or replacing the images of the map. */
export function drawImages(map: MapLibreMap, scheme: Scheme, standings: readonly Standing[]): void {
  for (const category of CATEGORIES) {
    const { symbol, pattern } = CATEGORY[category];
    if (SYMBOL_PX[symbol] > 0)
      for (const standing of standings)
        put(map, symbolImage(category, standing), SYMBOL_PX[symbol], symbolPaint(category, standing, scheme));
    const tile = PATTERN_TILES[pattern];
    if (tile) put(map, patternImage(category), tile.size, patternPaint(category, scheme), PATTERN_RATIO);
  }
  put(map, TOWN_IMAGE, 6, townPaint(scheme));
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

function symbolPaint(category: Category, standing: Standing, scheme: Scheme): Paint {
  const { symbol, hue } = CATEGORY[category];
  const inks: Record<Ink, string> = {
    hue: hue[scheme],
    ground: GROUND[scheme].landHalo,
    none: 'transparent',
  };
  return (context) => {
    const scale = SYMBOL_PX[symbol] / SYMBOL_BOX;
    context.scale(scale, scale);
    context.lineJoin = 'round';
    for (const part of symbolParts(symbol, standing)) {
      const path = new Path2D(part.path);
      context.fillStyle = inks[part.fill];
      context.fill(path);
      context.strokeStyle = inks[part.stroke];
      context.lineWidth = part.width;
      context.setLineDash([...(part.dash ?? [])]);
      if (part.width > 0) context.stroke(path);
    }
  };
}

function patternPaint(category: Category, scheme: Scheme): Paint {
  const { pattern, hue } = CATEGORY[category];
  return (context) => {
    const tile = PATTERN_TILES[pattern];
    context.globalAlpha = tile?.opacity ?? 0;
    context.fillStyle = hue[scheme];
    context.strokeStyle = hue[scheme];
    for (const mark of tile?.marks ?? []) {
      context.lineWidth = mark.width;
      context[mark.as](new Path2D(mark.path));
    }
  };
}

function townPaint(scheme: Scheme): Paint {
  const { townText, landHalo } = GROUND[scheme];
  return (context) => {
    context.arc(3, 3, 2, 0, 2 * Math.PI);
    context.fillStyle = landHalo;
    context.fill();
    context.strokeStyle = townText;
    context.lineWidth = 1.2;
    context.stroke();
  };
}
