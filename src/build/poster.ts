import { wholeCamera } from '../app/framing.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { type Box, windowBox } from '../geometry/box.ts';
import { NO_PADDING } from '../geometry/fit-camera.ts';
import { formatDistance } from '../i18n/format.ts';
import { t } from '../i18n/index.ts';
import type { Camera } from '../model/geo.ts';
import type { Language } from '../model/text.ts';
import { viewportOf } from '../projection/camera.ts';
import { groundMetresPerPixel } from '../projection/scale.ts';
import { matrixOf } from '../projection/viewport.ts';
import { type Basemap, type LoadedLayer, MARGIN, svgMap } from '../render/flat/poster.ts';
import { sceneBuilder } from '../scene/build.ts';
import { COAST_SHADING, widthAt } from '../scene/ground.ts';
import type { Scene } from '../scene/scene.ts';
import { initialState } from '../state/actions.ts';
import { layoutWords, type PosterLayout, patternRule, sizeRule } from './poster-layout.ts';
import { shelfAreas } from './poster-shelf.ts';

/** Side of the square of ground that the free part of every map shows; see `wholeCamera`. Units of the picture. */
const SQUARE = 900;
/** The lower edge that layouts keep free, about as `style/poster.css` does; CSS pixels. */
const FOOT = 48;
/**
 * How far the ground is drawn beyond the square: for windows of 2:1 on the sides, for tall phones above and
 * below. Still inside the plane's own square, so that the coast need not be written twice.
 */
const BEYOND = { top: 180, right: 460, bottom: 450, left: 470 };

/** Words are placed for three sizes of map; `style/poster.css` shows the one that fits. */
const LAYOUTS: readonly PosterLayout[] = [
  { name: 'near', width: 980, height: 900 },
  { name: 'middle', width: 560, height: 680 },
  { name: 'far', width: 360, height: 560 },
];

const ABOVE_FOOT = { ...NO_PADDING, bottom: FOOT };

/** Length of the poster's scale bar, metres of ground. */
const BAR = 2_000_000;

/**
 * The map of the first view as HTML: an SVG whose box the style sheet lays over the free part of the map, so
 * that its ground lies where the renderers will draw it at any size of window. `layers` are packed ones, of so many
 * shapes as a document can hold.
 */
export function poster(
  atlas: Atlas,
  basemap: Basemap,
  language: Language,
  layers: readonly LoadedLayer[] = [],
): string {
  const scene = sceneBuilder(atlas, language)(initialState(atlas), 'light');
  const { camera, width, height } = pictureOf(atlas.config.defaultView);
  const shading = shelfAreas(
    basemap,
    matrixOf(viewportOf(camera, width, height)),
    windowBox(width, height, MARGIN),
    camera.zoom,
  );
  const options = {
    prefix: 'p-',
    label: t(language).site.map,
    light: true,
    layers,
    shading,
    only: 'ground',
  } as const;
  const framed = svgMap(scene, basemap, camera, width, height, options)
    .replace(/viewBox="[^"]*"/, `viewBox="${BEYOND.left} ${BEYOND.top} ${SQUARE} ${SQUARE}"`)
    .replace(/<\/svg>$/, '');
  const words = LAYOUTS.map((layout) => wordsOf(layout, scene, basemap, atlas)).join('');
  return `<div class="poster">${signsInPlace(framed)}${words}</svg>${scaleBar(language)}</div>`;
}

/** The whole picture, and where it looks. */
function pictureOf(view: Camera): { camera: Camera; width: number; height: number } {
  const width = SQUARE + BEYOND.left + BEYOND.right;
  const height = SQUARE + BEYOND.top + BEYOND.bottom;
  return { camera: wholeCamera(view, { width, height }, BEYOND), width, height };
}

const SIGN = /(<use href="#[\w-]+s-[^"]*") x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="[\d.]+"\/>/g;

/** Signs drawn round their own origin and moved there by a group, so that CSS can keep their size. */
export const signsInPlace = (svg: string): string =>
  svg.replace(SIGN, (_, use: string, x: string, y: string, size: string) => {
    const half = Number(size) / 2;
    const at = [x, y].map((edge) => Math.round(10 * (Number(edge) + half)) / 10).join(' ');
    return `<g transform="translate(${at})">${use} class="sign" x="${-half}" y="${-half}" width="${size}" height="${size}"/></g>`;
  });

/** The words, which keep their size on the screen and so are placed anew for each layout. */
function wordsOf(layout: PosterLayout, scene: Scene, basemap: Basemap, atlas: Atlas): string {
  const { name, width, height } = layout;
  const camera = wholeCamera(atlas.config.defaultView, layout, ABOVE_FOOT);
  const furniture = furnitureOf(layout);
  const options = { prefix: `p-${name}-`, only: 'words', byLetter: true, furniture } as const;
  const svg = svgMap(scene, basemap, camera, width, height, options);
  const side = sideOf(layout);
  return layoutWords(svg, name, {
    scale: side / SQUARE,
    x: BEYOND.left - ((width - side) / 2) * (SQUARE / side),
    y: BEYOND.top - ((height - FOOT - side) / 2) * (SQUARE / side),
  });
}

/** Width of a layout below which the buttons stand in a row at the foot and not in a column at the right; CSS pixels. */
const COLUMN_FROM = 500;

/**
 * What stands over the map in a layout, about as the style sheets place it: the switch of agreements, the buttons, key,
 * scale and position, the credits, the buttons that turn the map.
 */
const furnitureOf = ({ width, height }: PosterLayout): Box[] => [
  { minX: 0, minY: 0, maxX: Math.min(348, width - 40), maxY: 56 },
  ...(width < COLUMN_FROM
    ? []
    : [{ minX: width - 56, minY: 6, maxX: width, maxY: Math.min(362, height * 0.6) }]),
  { minX: 0, minY: height - 80, maxX: Math.min(310, width), maxY: height },
  { minX: 0, minY: height - FOOT, maxX: 0.7 * width, maxY: height },
  { minX: width - 240, minY: height - 60, maxX: width, maxY: height },
];

/** Side of the square of ground in a layout, its pixels. */
const sideOf = ({ width, height }: PosterLayout): number => Math.min(width, height - FOOT);

/** A bar of round length. */
const scaleBar = (language: Language): string =>
  `<p class="poster-scale">${formatDistance(BAR, t(language))}</p>`;

/**
 * The rules of the poster that come from its numbers: `--r` of the words, and the share of the square's side that
 * the scale bar takes, so that it is right at every size.
 */
export function posterRules(view: Camera): string {
  const share = BAR / groundMetresPerPixel(view.lat, view.zoom) / SQUARE;
  const words = LAYOUTS.map((layout) => sizeRule(layout.name, sideOf(layout) / SQUARE));
  const zoom = wholeCamera(view, { width: SQUARE, height: SQUARE }, NO_PADDING).zoom;
  const { camera, width, height } = pictureOf(view);
  const pattern = patternRule('.poster', camera, width, height, zoom);
  // On smaller maps the areas of the shelf are smaller too, and are made as wide again by a stroke.
  const shelf = COAST_SHADING.map(
    (pass) =>
      `.poster .m-${pass.name}{stroke-width:calc(${widthAt(pass.width, zoom).toFixed(1)}px*(1 - 1/var(--u)))}`,
  );
  return `${words.join('')}${shelf.join('')}${pattern}.poster-scale{--share:${share.toFixed(4)}}`;
}
