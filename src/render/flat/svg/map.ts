import { type Box, windowBox } from '../../../geometry/box.ts';
import { t } from '../../../i18n/index.ts';
import type { Camera, PlanePoint } from '../../../model/geo.ts';
import { apply } from '../../../projection/affine.ts';
import { viewportOf } from '../../../projection/camera.ts';
import { matrixOf } from '../../../projection/viewport.ts';
import { dateStatusOf, emphasisOf, type Scene } from '../../../scene/scene.ts';
import { gridLines } from '../../graticule.ts';
import { layOut } from '../../names/layout.ts';
import { prepareAnnotations, prepareMarks, prepareNames } from '../../prepare.ts';
import type { Basemap } from '../draw/basemap.ts';
import type { LoadedLayer } from '../draw/packed.ts';
import { svgAnnotations } from './annotations.ts';
import { svgDefs } from './defs.ts';
import { svgGround } from './ground.ts';
import { svgMarks } from './marks.ts';
import { svgPacked } from './packed.ts';
import { FULL, LIGHT } from './path.ts';
import { wrap } from './tag.ts';
import { svgNames } from './text.ts';

export interface SvgMapOptions {
  /** Put before every id in the SVG, so that two maps can stand on one page; `''` when absent. */
  readonly prefix?: string;
  /** The accessible name of the picture; absent: none, and the picture is a plain group of links. */
  readonly label?: string;
  /** For the first picture of a page: less detail, fewer bytes. */
  readonly light?: boolean;
  /** Path data of the shading as areas, where it is not to be stroked; see `svgGround`. */
  readonly shading?: readonly string[];
  /** Sets bent words letter by letter, which a browser lays out many times faster than a text on a path. */
  readonly byLetter?: boolean;
  /** Large layers, drawn under the marks. */
  readonly layers?: readonly LoadedLayer[];
  /** What will stand over the picture, its CSS pixels: no name lies under it. */
  readonly furniture?: readonly Box[];
  /** Patterns as lines instead of tiles, which print as pictures: large ones, in place of a drawing. */
  readonly ofLines?: boolean;
  /** What every window shows of the picture, its CSS pixels: there annotations are written. */
  readonly core?: Box;
  /** The ground with its marks alone, or the words alone; absent: both. */
  readonly only?: 'ground' | 'words';
}

/** Geometry is drawn this far beyond the edge, CSS pixels, so that no cut edge shows. */
export const MARGIN = 8;

/**
 * A map as compact SVG of `width` × `height` CSS pixels: a pure function, for the page before any script,
 * for print and for exports. Pitch is taken as 0. Every feature is a link `#sel=<id>` with `data-id`. Colours
 * are custom properties: the page needs `tokensCss()`.
 */
export function svgMap(
  scene: Scene,
  basemap: Basemap,
  camera: Camera,
  width: number,
  height: number,
  {
    prefix = '',
    label,
    light = false,
    byLetter = false,
    shading,
    layers = [],
    furniture = [],
    ofLines = false,
    core,
    only,
  }: SvgMapOptions = {},
): string {
  const matrix = matrixOf(viewportOf(camera, width, height));
  const window = windowBox(width, height, MARGIN);
  const frame = windowBox(width, height, 0);
  const marks = prepareMarks(scene.marks);
  const names = prepareNames(scene.names);
  const annotations = prepareAnnotations(scene.annotations);
  const project = (point: PlanePoint) => apply(matrix, point);
  const grid = gridLines(t(scene.language));
  const emphasisAt = (id: string) => emphasisOf(scene, id);
  const { zoom } = camera;
  const markById = new Map(marks.marks.map((mark) => [mark.id, mark]));
  const { emphasis, otherwise, hovered, dateStatuses, tinted } = scene;
  const ground = (): string[] => [
    svgDefs(marks, dateStatuses, matrix, prefix, ofLines),
    svgGround({ basemap, grid, tinted, matrix, zoom, window, prefix, light, shading }),
    wrap(
      'g',
      { class: 'm-marks' },
      layers.map((layer) => svgPacked(layer, matrix, window, light ? LIGHT : FULL)).join('') +
        svgMarks({
          ...{ marks, emphasis, otherwise, hovered, dateStatuses, matrix, width, height, window, prefix },
          detail: light ? LIGHT : FULL,
          ofLines,
        }),
    ),
    svgAnnotations(annotations, project),
  ];
  const words = (): string => {
    const placed = layOut({
      ...{ names, grid, marks, annotations, emphasisAt, hovered: scene.hovered, zoom, furniture, project },
      dateStatusAt: (id) => dateStatusOf(scene, id),
      core,
      window: frame,
      outer: frame,
    });
    return wrap(
      'g',
      { class: 'm-words', 'aria-hidden': 'true' },
      svgNames({ names: placed, markOf: (id) => markById.get(id), prefix, byLetter }),
    );
  };
  const content = [...(only === 'words' ? [] : ground()), ...(only === 'ground' ? [] : [words()])];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    class: 'm-map',
  };
  return wrap(
    'svg',
    { ...attributes, role: label ? 'group' : null, 'aria-label': label ?? null },
    content.join(''),
  );
}
