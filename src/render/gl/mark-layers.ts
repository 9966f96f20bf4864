import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Scheme } from '../../model/vocabulary.ts';
import type { Category } from '../../scene/scene.ts';
import { CATEGORY, GROUND, OUTLINE } from '../../scene/tokens.ts';
import { byBasis, byEmphasis, STRENGTH } from './expressions.ts';
import { patternImage } from './images.ts';

/** What geometries a category has on the map now: layers are made for these alone. */
export interface GeometryKinds {
  readonly polygons: boolean;
  readonly lines: boolean;
  readonly points: boolean;
}

export const sourceOf = (category: Category): string => `marks-${category}`;

const POLYGONS: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const round = { 'line-join': 'round', 'line-cap': 'round' } as const;

const timesStrength = (value: number | ExpressionSpecification): ExpressionSpecification => [
  '*',
  value,
  STRENGTH,
];

/** Fill and pattern of the areas of a category. */
export function areaLayers(category: Category, scheme: Scheme): LayerSpecification[] {
  const { hue, fillOpacity, pattern } = CATEGORY[category];
  const source = sourceOf(category);
  const level = (factor: number): number => Math.min(1, fillOpacity * factor);
  const opacity = byEmphasis({
    plain: level(1),
    related: level(1.6),
    selected: level(2.2),
    dimmed: level(0.28),
    hovered: level(1.6),
  });
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
    filter: POLYGONS,
    paint: { 'fill-pattern': patternImage(category), 'fill-opacity': STRENGTH, 'fill-antialias': false },
  };
  return [fill, texture];
}

/** Casing and outline of the areas and lines of a category. */
export function outlineLayers(category: Category, scheme: Scheme): LayerSpecification[] {
  const { hue, width, dash } = CATEGORY[category];
  const { casing, hoverCasing } = GROUND[scheme];
  const source = sourceOf(category);
  const drawn: ExpressionSpecification = ['*', width, byBasis(({ widthFactor }) => widthFactor)];
  const filter: ExpressionSpecification = ['!=', ['geometry-type'], 'Point'];
  const firmness = byBasis(({ opacity }) => opacity);
  const strong: ExpressionSpecification = ['min', 1, ['*', 1.5, firmness]];
  const chosen: ExpressionSpecification = [
    'match',
    ['coalesce', ['feature-state', 'emphasis'], 'plain'],
    ['selected', 'related'],
    strong,
    firmness,
  ];
  return [
    {
      id: `${category}-casing`,
      type: 'line',
      source,
      filter,
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
    {
      id: `${category}-line`,
      type: 'line',
      source,
      filter,
      layout: dash.length > 0 ? { 'line-join': 'round' } : round,
      paint: {
        'line-color': hue[scheme],
        'line-width': drawn,
        'line-blur': byBasis(({ blur }) => blur),
        'line-opacity': timesStrength(chosen),
        ...(dash.length > 0 && { 'line-dasharray': dashesOf(dash, width) }),
      },
    },
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
