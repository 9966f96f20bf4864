import type { LinkedFeature } from '../atlas/atlas.ts';
import { groundDistance, initialBearing } from '../geometry/distance.ts';
import { representativePoint } from '../geometry/representative-point.ts';
import { formatDistance } from '../i18n/format.ts';
import type { LngLat } from '../model/geo.ts';
import type { ViewState } from '../state/state.ts';
import { placeDateStatus } from './date-status.tsx';
import { type PanelContext, say } from './panel-context.ts';

/** Nearer than this a place is at the town, metres. */
const AT = 25_000;
/** Towns that the map shows no later than this are known widely enough to be told by. */
const KNOWN_BY_ZOOM = 4;

interface Town {
  readonly name: string;
  readonly at: LngLat;
}

function townsOf({ atlas, language }: Pick<PanelContext, 'atlas' | 'language'>): readonly Town[] {
  return atlas.gazetteer.features.flatMap(({ geometry, properties }) => {
    if (properties.kind !== 'town' || properties.minZoom > KNOWN_BY_ZOOM || geometry.type !== 'Point')
      return [];
    const [lng = 0, lat = 0] = geometry.coordinates;
    return { name: say({ language }, properties.name), at: [lng, lat] as const };
  });
}

/** Round numbers are heard more easily than exact ones: two digits that count. */
const rounded = (metres: number): number => Number(metres.toPrecision(2));

/**
 * Where a position lies, told from the nearest town: `1,200 km north-west of Tallinn`; empty without towns, and at a
 * town that `name` says already.
 */
export function whereabouts(
  view: Pick<PanelContext, 'atlas' | 'language' | 'words'>,
  at: LngLat,
  name = '',
): string {
  const towns = townsOf(view);
  const distances = towns.map((town) => groundDistance(town.at, at));
  const least = Math.min(...distances);
  const town = towns[distances.indexOf(least)];
  if (!town) return '';
  const { keys } = view.words;
  if (least < AT) return name.includes(town.name) ? '' : keys.near(town.name);
  const direction = Math.round(initialBearing(town.at, at) / 45) % 8;
  return keys.where(formatDistance(rounded(least), view.words), direction, town.name);
}

type Described = Pick<PanelContext, 'atlas' | 'language' | 'words'> & {
  readonly state: Pick<ViewState, 'on'>;
};

/**
 * What kind of place a feature is, where it lies if that is not said by its name, and how it certainly stands on the
 * date asked about.
 */
export function particulars(view: Described, { feature, layer }: LinkedFeature): readonly string[] {
  const kind = view.words.keys.kinds[layer.id] ?? say(view, layer.title);
  const where = whereabouts(view, representativePoint(feature), say(view, feature.properties.name));
  return [kind, where, placeDateStatus(view, feature)].filter(Boolean);
}

/** What a feature is and where: `West Greenland exercise area: exercise area, 120 km north of Nuuk`. */
export function placeWords(view: Described, id: string): string {
  const linked = view.atlas.featureById.get(id);
  if (!linked) return '';
  const name = say(view, linked.feature.properties.name);
  return `${name}: ${particulars(view, linked).join(', ')}`;
}
