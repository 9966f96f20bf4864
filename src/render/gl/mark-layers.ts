import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { LimitStatus, Scheme } from '../../model/vocabulary.ts';
import { type Category, STACK } from '../../scene/scene.ts';
import { CATEGORY, GROUND, limitLook, OUTLINE, STANDING } from '../../scene/tokens.ts';
import type { Standing } from '../../state/standing.ts';
import { byBasis, byEmphasis, STRENGTH, stands, timesStanding } from './expressions.ts';
import { patternImage } from './images.ts';

/** What geometries a category has on the map now: layers are made for these alone. */
export interface GeometryKinds {
  readonly polygons: boolean;
  readonly lines: boolean;
  readonly points: boolean;
  /** How its marks stand on the date asked about; empty while none is. */
  readonly standings: ReadonlySet<Standing>;
}

export const sourceOf = (category: Category): string => `marks-${category}`;

/** The id of a layer of a category, or of those of its marks that stand so on the date asked about. */
export const layerId = (category: Category, standing: Standing | null, part: string): string =>
  [category, standing, part].filter(Boolean).join('-');

/** Width of the casing about what is selected, CSS pixels. */
const CASING = 1.8;

const POLYGONS: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const PATTERNED: ExpressionSpecification = ['any', stands('in-force'), stands('unknown')];
/** Outlines are thin and their vertices dense: round joins would treble their triangles and hardly be seen. */
const bevelled = { 'line-join': 'bevel' } as const;

const timesStrength = (value: number | ExpressionSpecification): ExpressionSpecification => [
  '*',
  value,
  STRENGTH,
];

const NO_POINTS: ExpressionSpecification = ['!=', ['geometry-type'], 'Point'];

const widthOf = (width: number): ExpressionSpecification => [
  '*',
  width,
  byBasis(({ widthFactor }) => widthFactor),
];

/** Fill and pattern of the areas of a category. */
export function areaLayers(
  category: Category,
  scheme: Scheme,
  standings: GeometryKinds['standings'],
): LayerSpecification[] {
  const { hue, fillOpacity, pattern } = CATEGORY[category];
  const source = sourceOf(category);
  const level = (factor: number): number => Math.min(1, fillOpacity * factor);
  const byItself = byEmphasis({
    plain: level(1),
    related: level(1.6),
    selected: level(2.2),
    dimmed: level(0.28),
    hovered: level(1.6),
  });
  const dated = standings.size > 0;
  const opacity = timesStanding(byItself, ({ fill }) => fill, dated);
  const fill: LayerSpecification = {
    id: `${category}-fill`,
    type: 'fill',
    source,
    filter: POLYGONS,
    paint: { 'fill-color': hue[scheme], 'fill-opacity': opacity, 'fill-antialias': false },
  };
  if (pattern === 'none') return [fill];
  const texture: LayerSpecification = {
    id: `${category}-pattern`,
    type: 'fill',
    source,
    filter: dated ? ['all', POLYGONS, PATTERNED] : POLYGONS,
    paint: { 'fill-pattern': patternImage(category), 'fill-opacity': STRENGTH, 'fill-antialias': false },
  };
  return [fill, texture];
}

/** Casings and outlines of the areas and lines of a category: layers for each standing, which has its own dashes. */
export function outlineLayers(
  category: Category,
  scheme: Scheme,
  standings: GeometryKinds['standings'],
): LayerSpecification[] {
  const apart = standings.size > 0 ? STACK.flat().filter((standing) => standings.has(standing)) : [null];
  return [
    ...apart.map((standing) => casingLayer(category, scheme, standing)),
    ...apart.map((standing) => lineLayer(category, scheme, standing)),
  ];
}

const linesOf = (standing: Standing | null): ExpressionSpecification =>
  standing ? ['all', NO_POINTS, stands(standing)] : NO_POINTS;

function casingLayer(category: Category, scheme: Scheme, standing: Standing | null): LayerSpecification {
  const { casing, hoverCasing } = GROUND[scheme];
  const { width, dash } = STANDING[standing ?? 'unknown'];
  return {
    id: layerId(category, standing, 'casing'),
    type: 'line',
    source: sourceOf(category),
    filter: linesOf(standing),
    layout: bevelled,
    paint: {
      'line-color': ['case', ['==', ['feature-state', 'emphasis'], 'selected'], casing, hoverCasing],
      // On both sides of the outline, so that its hue shows between.
      // No width at all where there is none to see: that costs nothing to draw.
      'line-gap-width': [
        '*',
        widthOf(CATEGORY[category].width * width),
        byEmphasis({ plain: 0, related: 0, selected: 1, dimmed: 0, hovered: 1 }),
      ],
      'line-width': byEmphasis({ plain: 0, related: 0, selected: CASING, dimmed: 0, hovered: 1.3 }),
      'line-opacity': byEmphasis({ plain: 0, related: 0, selected: 0.9, dimmed: 0, hovered: 0.7 }),
      ...(dash && { 'line-dasharray': dash.map((length) => length / CASING) }),
    },
  };
}

/** The outlines of a category that stand so on the date asked about; all of them while none is. */
function lineLayer(category: Category, scheme: Scheme, standing: Standing | null): LayerSpecification {
  const { hue, dash: own, width } = CATEGORY[category];
  const tokens = STANDING[standing ?? 'unknown'];
  const dash = tokens.dash ?? own;
  const firmness = byBasis(({ opacity }) => Math.min(1, opacity * tokens.opacity));
  const strong: ExpressionSpecification = ['min', 1, ['*', 1.5, firmness]];
  const chosen: ExpressionSpecification = [
    'match',
    ['coalesce', ['feature-state', 'emphasis'], 'plain'],
    ['selected', 'related'],
    strong,
    firmness,
  ];
  return {
    id: layerId(category, standing, 'line'),
    type: 'line',
    source: sourceOf(category),
    filter: linesOf(standing),
    layout: bevelled,
    paint: {
      'line-color': hue[scheme],
      'line-width': widthOf(width * tokens.width),
      // A blur takes more of a dash than of a line.
      'line-blur': byBasis(({ blur }) => (tokens.dash ? blur / 3 : blur)),
      'line-opacity': timesStrength(chosen),
      ...dashed(category, standing, dash, width * tokens.width),
    },
  };
}

/** How a line is broken: as all of its category, or each limit by its status. */
function dashed(
  category: Category,
  standing: Standing | null,
  dash: readonly number[],
  width: number,
): { 'line-dasharray'?: ExpressionSpecification } {
  if (category === 'limits-in-law' && !STANDING[standing ?? 'unknown'].dash)
    return { 'line-dasharray': dashesByStatus(standing ?? 'unknown', width) };
  return dash.length > 0 ? { 'line-dasharray': dashesOf(dash, width) } : {};
}

/** Dashes of limits in line widths; one long dash is a solid line. */
function dashesByStatus(standing: Standing, width: number): ExpressionSpecification {
  const of = (status: LimitStatus): ExpressionSpecification => [
    'literal',
    (limitLook(status, standing).dash ?? [1]).map((length) => Math.round((1000 * length) / width) / 1000),
  ];
  return [
    'match',
    ['get', 'status'],
    'superseded',
    of('superseded'),
    'disputed',
    of('disputed'),
    of('in-force'),
  ];
}

/** Dashes in line widths by basis: MapLibre's unit, where the tokens give CSS pixels. */
function dashesOf(dash: readonly number[], width: number): ExpressionSpecification {
  const by = (factor: number): ExpressionSpecification => [
    'literal',
    dash.map((length) => Math.round((1000 * length) / (width * factor)) / 1000),
  ];
  return ['match', ['get', 'basis'], 'illustrative', by(OUTLINE.illustrative.widthFactor), by(1)];
}
