import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { NameKind } from '../../model/vocabulary.ts';
import type { GroundTokens } from '../../scene/tokens.ts';
import { BOLD, ITALIC, REGULAR } from './fonts.ts';
import { gridLabelLayers } from './grid-label-layers.ts';
import { TOWN_IMAGE } from './images.ts';

/** How names of a kind are set: sizes in CSS pixels at zoom 2 and below, spacing in em. */
interface NameStyle {
  readonly font: string[];
  readonly size: number;
  readonly spacing: number;
  readonly capitals: boolean;
  readonly colour: keyof GroundTokens;
  readonly halo: 'landHalo' | 'waterHalo';
}

const water = (size: number, spacing: number, capitals = false): NameStyle => ({
  font: ITALIC,
  size,
  spacing,
  capitals,
  colour: 'waterText',
  halo: 'waterHalo',
});
const land = (font: string[], size: number, spacing: number, capitals: boolean): NameStyle => ({
  font,
  size,
  spacing,
  capitals,
  colour: 'landText',
  halo: 'landHalo',
});

const STYLES: Readonly<Record<NameKind, NameStyle>> = {
  ocean: water(16, 0.42, true),
  sea: water(12.5, 0.18),
  strait: water(10.5, 0.06),
  bay: water(10.5, 0.06),
  country: land(BOLD, 11.5, 0.24, true),
  territory: land(REGULAR, 10, 0.16, true),
  island: land(REGULAR, 10.5, 0.02, false),
  town: { ...land(REGULAR, 11, 0, false), colour: 'townText' },
};

/** Kinds from the last to be placed to the first: MapLibre places the topmost layer first. */
const ORDER: readonly NameKind[] = [
  'bay',
  'strait',
  'island',
  'town',
  'territory',
  'sea',
  'country',
  'ocean',
];

/** A size that grows by a tenth a level from zoom 2, up to a third, CSS pixels. */
export const growing = (size: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  2,
  size,
  5.75,
  size * 1.3,
];

/** The place's own name first, the other one after it. */
const bothNames = (between: string): ExpressionSpecification => [
  'case',
  ['has', 'native'],
  ['concat', ['get', 'native'], between, ['get', 'text']],
  ['get', 'text'],
];
/** Towns stand close: the second name waits until zoom 4. */
const townName: ExpressionSpecification = [
  'step',
  ['zoom'],
  ['coalesce', ['get', 'native'], ['get', 'text']],
  4,
  bothNames(' · '),
];

/** Zoom comes to a layout filter in whole levels, rounded down: a name may show up to a level early, if there is room. */
const shownAt: ExpressionSpecification[] = [
  ['<=', ['get', 'minZoom'], ['+', ['zoom'], 1]],
  ['>=', ['get', 'maxZoom'], ['zoom']],
];

/** One name above the other where the place is wide enough for a block; side by side on a line. */
const wording = (kind: NameKind, isOnLine: boolean): ExpressionSpecification =>
  kind === 'town' ? townName : bothNames(isOnLine ? ' · ' : '\n');

function setting(
  kind: NameKind,
  ground: GroundTokens,
  isOnLine: boolean,
): Pick<SymbolLayerSpecification, 'layout' | 'paint'> {
  const style = STYLES[kind];
  return {
    layout: {
      'text-field': wording(kind, isOnLine),
      'text-font': style.font,
      'text-size': growing(style.size),
      'text-letter-spacing': style.spacing,
      'text-transform': style.capitals ? 'uppercase' : 'none',
      'symbol-sort-key': ['get', 'priority'],
      'text-padding': 3,
    },
    paint: {
      'text-color': ground[style.colour],
      'text-halo-color': ground[style.halo],
      'text-halo-width': 1.4,
      'text-halo-blur': 0.4,
    },
  };
}

function alongLine(kind: NameKind, ground: GroundTokens): LayerSpecification {
  const { layout, paint } = setting(kind, ground, true);
  return {
    id: `name-line-${kind}`,
    type: 'symbol',
    source: 'name-lines',
    filter: ['all', ['==', ['get', 'kind'], kind], ...shownAt],
    layout: { ...layout, 'symbol-placement': 'line-center', 'text-max-angle': 60 },
    paint,
  };
}

/** Where a town's name may stand about its dot, the right first. */
const BESIDE = {
  'icon-image': TOWN_IMAGE,
  'icon-allow-overlap': false,
  'icon-padding': 0,
  'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left'],
  'text-radial-offset': 0.5,
  'text-justify': 'auto',
  'text-max-width': 14,
} satisfies SymbolLayerSpecification['layout'];

function atPoint(kind: NameKind, ground: GroundTokens): LayerSpecification {
  const { layout, paint } = setting(kind, ground, false);
  return {
    id: `name-point-${kind}`,
    type: 'symbol',
    source: 'name-points',
    filter: ['all', ['==', ['get', 'kind'], kind], ...shownAt],
    layout: { ...layout, ...(kind === 'town' ? BESIDE : { 'text-max-width': 8 }) },
    paint,
  };
}

/** All words of the basemap, last to be placed first. */
export function nameLayers(ground: GroundTokens): LayerSpecification[] {
  return [
    ...gridLabelLayers(ground),
    ...ORDER.flatMap((kind) => [alongLine(kind, ground), atPoint(kind, ground)]),
  ];
}
