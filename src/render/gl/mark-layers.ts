import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Scheme } from '../../model/vocabulary.ts';
import { ACCENT_HUE, ACCENTS, STRANDS } from '../../scene/accents.ts';
import { BANDED } from '../../scene/bands.ts';
import { FLOW } from '../../scene/look.ts';
import { BADGE_RISE, RING, SYMBOL_PX } from '../../scene/symbols.ts';
import { CATEGORIES, CATEGORY, GROUND } from '../../scene/tokens.ts';
import { dasharray } from './dashes.ts';
import { BADGE_IMAGE, headImage } from './images.ts';
import type { LookState } from './looks.ts';
import { MARKS, type Part } from './mark-features.ts';

/** A number of a mark's look; 0 until it has one. */
const look = (name: keyof LookState): ExpressionSpecification => ['coalesce', ['feature-state', name], 0];
const part = (name: Part): ExpressionSpecification => ['==', ['get', 'part'], name];
/** Lines are thin and their vertices dense: round joins would treble their triangles and hardly be seen. */
const bevelled = { 'line-join': 'bevel' } as const;
const source = MARKS;

/** The hue of a mark by what ink it says. */
const inkIn = (scheme: Scheme): ExpressionSpecification => {
  const hues = [
    ...CATEGORIES.map((category) => [category, CATEGORY[category].hue[scheme]] as const),
    ...ACCENTS.map((accent) => [accent, ACCENT_HUE[accent][scheme]] as const),
  ].flat();
  return [
    'match',
    ['get', 'ink'],
    ...hues,
    CATEGORY['on-record'].hue[scheme],
  ] as unknown as ExpressionSpecification;
};

/** Opacity of a band: its strength grows or falls between the zooms at which fills give way to bands. */
const banded = (name: 'fill' | 'pattern'): ExpressionSpecification => {
  const at = (strength: 'far' | 'near'): ExpressionSpecification => [
    '*',
    ['get', strength],
    look(name),
    look('opacity'),
  ];
  return ['interpolate', ['linear'], ['zoom'], BANDED.from, at('far'), BANDED.to, at('near')];
};

/** Fills and patterns of the areas, band by band. */
const areaLayers = (scheme: Scheme): LayerSpecification[] => [
  {
    id: 'marks-fill',
    type: 'fill',
    source,
    filter: part('band'),
    paint: { 'fill-color': inkIn(scheme), 'fill-opacity': banded('fill'), 'fill-antialias': false },
  },
  {
    id: 'marks-pattern',
    type: 'fill',
    source,
    filter: ['all', part('band'), ['has', 'pattern']],
    paint: {
      'fill-pattern': ['image', ['get', 'pattern']],
      'fill-opacity': banded('pattern'),
      'fill-antialias': false,
    },
  },
];

type Broken = 'solid' | 'dashed' | 'dotted';

const brokenSo = (how: Broken): ExpressionSpecification => {
  if (how === 'solid') return ['==', ['get', 'dash'], ''];
  return ['all', ['!=', ['get', 'dash'], ''], ['==', ['get', 'round'], how === 'dotted']];
};

/** Arcs with a line within their gap; the others are no geometry of its layers. */
const CORED: FilterSpecification[] = [
  ['in', ['get', 'ink'], ['literal', ACCENTS.filter((accent) => STRANDS[accent].core > 0)]],
];

/** Lines and outlines, or arcs: their halo, then themselves. */
function lineLayers(of: 'edge' | 'arc', scheme: Scheme, dashes: readonly string[]): LayerSpecification[] {
  const { halo } = GROUND[scheme];
  const line = (name: string, filter: FilterSpecification, paint: object, cap = 'butt') =>
    ({
      id: `marks-${of}${name}`,
      type: 'line',
      source,
      filter,
      layout: { ...bevelled, 'line-cap': cap },
      paint,
    }) as LayerSpecification;
  const inHue = {
    'line-color': inkIn(scheme),
    // A double line is two about its gap, a triple one has a third within.
    'line-width': ['/', ['-', look('edgeWidth'), look('gap')], ['case', ['>', look('gap'), 0], 2, 1]],
    ...(of === 'arc' && { 'line-gap-width': look('gap') }),
    'line-blur': look('edgeBlur'),
    'line-opacity': ['*', look('edgeOpacity'), look('opacity')],
  };
  const inCore = {
    'line-color': inHue['line-color'],
    'line-width': look('core'),
    'line-opacity': inHue['line-opacity'],
  };
  const broken = (
    how: Broken,
    name = '',
    only: FilterSpecification[] = [],
    paint: object = inHue,
  ): LayerSpecification =>
    line(
      how === 'solid' ? name : `${name}-${how}`,
      ['all', part(of), brokenSo(how), ...only] as FilterSpecification,
      { ...paint, ...(how !== 'solid' && { 'line-dasharray': dasharray(dashes) }) },
      how === 'dotted' ? 'round' : 'butt',
    );
  const ways: readonly Broken[] = dashes.length > 0 ? ['solid', 'dashed', 'dotted'] : ['solid'];
  return [
    line('-halo', part(of), {
      'line-color': halo,
      'line-width': look('haloWidth'),
      'line-blur': 1,
      'line-opacity': look('haloOpacity'),
    }),
    ...ways.map((how) => broken(how)),
    ...(of === 'arc' ? ways.map((how) => broken(how, '-core', CORED, inCore)) : []),
  ];
}

/** Heads and ends of arcs. */
const arcSigns = (scheme: Scheme): LayerSpecification[] => [
  {
    id: 'marks-arc-ends',
    type: 'circle',
    source,
    filter: part('end'),
    paint: {
      'circle-color': inkIn(scheme),
      'circle-radius': FLOW.dot,
      'circle-opacity': look('opacity'),
      'circle-stroke-color': GROUND[scheme].halo,
      'circle-stroke-width': 0.5,
      'circle-stroke-opacity': look('opacity'),
    },
  },
  {
    id: 'marks-arc-heads',
    type: 'symbol',
    source,
    filter: part('head'),
    layout: {
      'icon-image': headImage(['get', 'ink']),
      'icon-rotate': ['get', 'turn'],
      'icon-rotation-alignment': 'map',
      'icon-pitch-alignment': 'map',
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
    paint: { 'icon-opacity': look('opacity') },
  },
];

/** Signs of points, with a ring under what is selected or hovered. */
const pointLayers = (scheme: Scheme): LayerSpecification[] => [
  {
    id: 'marks-ring',
    type: 'circle',
    source,
    filter: part('point'),
    paint: {
      'circle-color': GROUND[scheme].halo,
      'circle-radius': ['+', SYMBOL_RADIUS, RING.gap - RING.width / 2],
      'circle-opacity': look('haloOpacity'),
      'circle-stroke-color': inkIn(scheme),
      'circle-stroke-width': ['case', ['>', look('haloOpacity'), 0], RING.width, 0],
      'circle-stroke-opacity': look('haloOpacity'),
    },
  },
  {
    id: 'marks-symbol',
    type: 'symbol',
    source,
    filter: part('point'),
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-allow-overlap': true,
      'icon-ignore-placement': false,
      'icon-padding': 0,
      'symbol-z-order': 'source',
    },
    paint: { 'icon-opacity': look('opacity') },
  },
  {
    id: 'marks-badges',
    type: 'symbol',
    source,
    filter: part('badge'),
    layout: {
      'icon-image': BADGE_IMAGE,
      'icon-offset': [0, -BADGE_RISE],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
    paint: { 'icon-opacity': look('badge') },
  },
];

/** Layers of arcs that lie on the ground: they give way where arcs rise. */
export const isArcLayer = (id: string): boolean => id.startsWith('marks-arc');

/** Areas, lines and arcs, lowest first; each in the order of the scene. `dashes`: all ways in which lines are broken. */
export const figureLayers = (scheme: Scheme, dashes: readonly string[]): LayerSpecification[] => [
  ...areaLayers(scheme),
  ...lineLayers('edge', scheme, dashes),
  ...lineLayers('arc', scheme, dashes),
  ...arcSigns(scheme),
];

export const signLayers = pointLayers;

/** Half the side of the symbol of a category, CSS pixels; of one without a symbol that of the dot in its place. */
const symbolRadius = (category: keyof typeof CATEGORY): number => SYMBOL_PX[CATEGORY[category].symbol] / 2;

/** The same by the ink of a feature. */
const SYMBOL_RADIUS = [
  'match',
  ['get', 'ink'],
  ...CATEGORIES.flatMap((category) => [category, symbolRadius(category)]),
  5,
] as unknown as ExpressionSpecification;
