import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Scheme } from '../../model/vocabulary.ts';
import { type Category, STACK } from '../../scene/scene.ts';
import { CATEGORY, GROUND, OUTLINE, STANDING } from '../../scene/tokens.ts';
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

const POLYGONS: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const PATTERNED: ExpressionSpecification = ['any', stands('in-force'), stands('unknown')];
const round = { 'line-join': 'round', 'line-cap': 'round' } as const;

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

/** Casing and outlines of the areas and lines of a category: one layer a standing, since each has its own dashes. */
export function outlineLayers(
  category: Category,
  scheme: Scheme,
  standings: GeometryKinds['standings'],
): LayerSpecification[] {
  const { width } = CATEGORY[category];
  const { casing, hoverCasing } = GROUND[scheme];
  const source = sourceOf(category);
  const dated = standings.size > 0;
  const drawn = timesStanding(widthOf(width), (tokens) => tokens.width, dated);
  return [
    {
      id: `${category}-casing`,
      type: 'line',
      source,
      filter: NO_POINTS,
      layout: round,
      paint: {
        'line-color': ['case', ['==', ['feature-state', 'emphasis'], 'selected'], casing, hoverCasing],
        // On both sides of the outline, so that its hue shows between.
        // No width at all where there is none to see: that costs nothing to draw.
        'line-gap-width': [
          '*',
          drawn,
          byEmphasis({ plain: 0, related: 0, selected: 1, dimmed: 0, hovered: 1 }),
        ],
        'line-width': byEmphasis({ plain: 0, related: 0, selected: 1.8, dimmed: 0, hovered: 1.3 }),
        'line-opacity': byEmphasis({ plain: 0, related: 0, selected: 0.9, dimmed: 0, hovered: 0.7 }),
      },
    },
    ...(dated ? STACK.filter((standing) => standings.has(standing)) : [null]).map((standing) =>
      lineLayer(category, scheme, standing),
    ),
  ];
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
    id: `${category}-line${standing ? `-${standing}` : ''}`,
    type: 'line',
    source: sourceOf(category),
    filter: standing ? ['all', NO_POINTS, stands(standing)] : NO_POINTS,
    layout: dash.length > 0 ? { 'line-join': 'round' } : round,
    paint: {
      'line-color': hue[scheme],
      'line-width': widthOf(width * tokens.width),
      'line-blur': byBasis(({ blur }) => blur),
      'line-opacity': timesStrength(chosen),
      ...(dash.length > 0 && { 'line-dasharray': dashesOf(dash, width * tokens.width) }),
    },
  };
}

/** Dashes in line widths by basis: MapLibre's unit, where the tokens give CSS pixels. */
function dashesOf(dash: readonly number[], width: number): ExpressionSpecification {
  const by = (factor: number): ExpressionSpecification => [
    'literal',
    dash.map((length) => Math.round((1000 * length) / (width * factor)) / 1000),
  ];
  return ['match', ['get', 'basis'], 'illustrative', by(OUTLINE.illustrative.widthFactor), by(1)];
}
