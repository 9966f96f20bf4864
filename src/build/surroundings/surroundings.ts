import { boxDistance } from '../../geometry/box.ts';
import { initialBearing } from '../../geometry/distance.ts';
import { crossing, type Figure, figureOf, holds } from '../../geometry/figure.ts';
import { representativePoint } from '../../geometry/representative-point.ts';
import type { PlanePoint } from '../../model/geo.ts';
import type { AtlasData, Layer, LayerFeature, Neighbour, Surroundings } from '../../model/types.ts';
import { forward } from '../../projection/index.ts';
import { nearestPoints, SCALE } from '../limits/nearest.ts';
import { ground } from './ground.ts';
import { reachOf } from './reach.ts';
import { groundArea, groundLength } from './size.ts';
import { type Water, waterAt, watersAlong, watersOf, watersWithin } from './waters.ts';

/** Their lines lead over no ground, and limits are told apart from places. */
const DEPLOYMENTS = 'deployments';
const NO_PLACES: ReadonlySet<string> = new Set(['limits-in-law', DEPLOYMENTS]);
const HEADQUARTERS = 'headquarters';
const NEAREST = 3;
/** Metres: areas nearer than this border on each other. */
const BORDERING = 2000;
/** Metres of the plane within which a place is by the coast, and within which a coast belongs to an area. */
const BY_COAST = 15_000;
const COAST_OF = 40_000;
/** Samples along the longer side of an area. */
const SAMPLES = 24;
/** Vertices of an outline that are asked for their coast. */
const VERTICES = 120;
/** Share of an area's land from which a country counts as being in it. */
const IN_IT = 0.03;

/** A feature in the plane, and its middle there. */
interface Placed {
  readonly figure: Figure;
  readonly middle: PlanePoint;
  readonly isPoint: boolean;
}

interface Known {
  readonly places: readonly Placed[];
  readonly headquarters: readonly Placed[];
  readonly waters: readonly Water[];
}

const placed = (feature: LayerFeature): Placed => ({
  figure: figureOf(feature),
  middle: forward(representativePoint(feature)),
  isPoint: feature.geometry.type === 'Point',
});

/** What lies where: size, reach, coast and waters of each feature, and what lies round it. Geometries as they are shipped. */
export function surroundingsOf({
  layers,
  gazetteer,
}: Pick<AtlasData, 'layers' | 'gazetteer'>): Record<string, Surroundings> {
  const key = JSON.stringify([layers.map(geometries), gazetteer.features.length]);
  if (last?.key === key) return last.found;
  const places = layers.filter(({ id }) => !NO_PLACES.has(id)).flatMap(({ features }) => features);
  const seats = layers.find(({ id }) => id === HEADQUARTERS)?.features ?? [];
  const known: Known = {
    places: places.map(placed),
    headquarters: seats.map(placed),
    waters: watersOf(gazetteer),
  };
  const measured = layers.filter(({ id }) => id !== DEPLOYMENTS).flatMap(({ features }) => features);
  const found = Object.fromEntries(measured.map((feature) => [feature.id, roundIt(feature, known)]));
  last = { key, found };
  return found;
}

const geometries = ({ features }: Layer) => features.map(({ id, geometry }) => [id, geometry]);

/** A build asks for the same layers once a language and once more for each page. */
let last: { key: string; found: Record<string, Surroundings> } | null = null;

function roundIt(feature: LayerFeature, known: Known): Surroundings {
  const own = placed(feature);
  const [area, length] = [groundArea(feature.geometry), groundLength(feature.geometry)];
  const reach = own.isPoint ? null : reachOf(own.figure.lines.flat());
  return {
    ...(area > 0 && { area: Math.round(area) }),
    ...(length > 0 && { length: Math.round(length) }),
    ...(reach && { reach }),
    ...groundOf(own, known.waters),
    ...neighboursOf(own, known),
  };
}

type OnGround = Pick<Surroundings, 'land' | 'toCoast' | 'countries' | 'waters'>;

function groundOf({ figure, middle, isPoint }: Placed, waters: readonly Water[]): OnGround {
  if (figure.areal) return groundWithin(figure, waters);
  return isPoint ? groundAt(middle, waters) : groundAlong(figure, waters);
}

function groundAlong({ lines }: Figure, waters: readonly Water[]): OnGround {
  const on = thinned(lines.flat()).map(ground().countryAt);
  return {
    countries: [...new Set(on.flatMap((country) => country ?? []))],
    waters: watersAlong(lines, waters),
  };
}

function groundAt(point: PlanePoint, waters: readonly Water[]): OnGround {
  const { toCoast, nearestCountry } = ground();
  const coast = toCoast(point);
  const { country, metres } = nearestCountry(point);
  const water = metres > 0 || coast < BY_COAST ? waterAt(point, waters, ground()) : null;
  return {
    // The coast here is as fine as 2 km: by the sea a place may seem to stand in it.
    land: metres < BY_COAST ? 1 : 0,
    toCoast: Math.round(coast),
    countries: country ? [country] : [],
    waters: water ? [water] : [],
  };
}

function groundWithin(area: Figure, waters: readonly Water[]): OnGround {
  const { countryAt, nearestCountry } = ground();
  const samples = samplesOf(area);
  const on = samples.map(countryAt);
  const land = on.filter(Boolean).length / samples.length;
  const share = (country: string): number => on.filter((each) => each === country).length / samples.length;
  const within = [...new Set(on.flatMap((country) => country ?? []))].filter((each) => share(each) >= IN_IT);
  const coasts = thinned(area.lines.flat())
    .map(nearestCountry)
    .flatMap(({ country, metres }) => (metres < COAST_OF ? [country] : []));
  const named = watersWithin(area, waters);
  const middle = samples[Math.floor(samples.length / 2)]!;
  const nearest = named.length === 0 && land < 0.9 ? waterAt(middle, waters, ground()) : null;
  return {
    land: Number(land.toFixed(2)),
    countries: [...new Set([...within, ...coasts])],
    waters: nearest ? [nearest] : named,
  };
}

const thinned = <T>(points: readonly T[]): readonly T[] => {
  const step = Math.max(1, Math.floor(points.length / VERTICES));
  return points.filter((_, at) => at % step === 0);
};

/** Points of a grid of the plane that lie in an area; its first vertex where the grid misses it. */
function samplesOf(area: Figure): readonly PlanePoint[] {
  const { minX, minY, maxX, maxY } = area.box;
  const step = Math.max(maxX - minX, maxY - minY) / SAMPLES;
  const points: PlanePoint[] = [];
  for (let x = minX + step / 2; x < maxX; x += step)
    for (let y = minY + step / 2; y < maxY; y += step) if (holds(area, [x, y])) points.push([x, y]);
  return points.length > 0 ? points : [area.lines[0]![0]!];
}

type Around = Pick<Surroundings, 'within' | 'borders' | 'near' | 'headquarters'>;

function neighboursOf(own: Placed, { places, headquarters }: Known): Around {
  const within: string[] = [];
  const borders: string[] = [];
  let near: Neighbour[] = [];
  const others = places
    .filter(({ figure }) => figure.id !== own.figure.id)
    .map((other) => ({ other, apart: boxDistance(own.figure.box, other.figure.box) }))
    .sort((a, b) => a.apart - b.apart);
  for (const { other, apart } of others) {
    if (near.length === NEAREST && apart > SCALE * near.at(-1)!.metres) break;
    const { figure } = other;
    if (figure.areal && own.figure.lines.flat().every((point) => holds(figure, point))) {
      within.push(figure.id);
      continue;
    }
    if (overlap(own, other)) continue;
    const found = neighbour(own.figure, figure);
    if (!own.isPoint && !other.isPoint && found.metres < BORDERING) borders.push(figure.id);
    else near = [...near, found].sort((a, b) => a.metres - b.metres).slice(0, NEAREST);
  }
  const seats = headquarters
    .filter(({ figure }) => figure.id !== own.figure.id)
    .map(({ figure }) => neighbour(own.figure, figure));
  const seat = seats.sort((a, b) => a.metres - b.metres)[0];
  const known = seat && near.some(({ id }) => id === seat.id);
  return {
    ...(within.length > 0 && { within }),
    ...(borders.length > 0 && { borders }),
    near,
    ...(seat && !known && { headquarters: seat }),
  };
}

/** Whether two share ground: their lines cross, or one holds the other's middle. */
const overlap = (a: Placed, b: Placed): boolean =>
  crossing(a.figure, b.figure) ||
  (a.figure.areal && holds(a.figure, b.middle)) ||
  (b.figure.areal && holds(b.figure, a.middle));

function neighbour(figure: Figure, other: Figure): Neighbour {
  const { from, to, metres } = nearestPoints(figure, other);
  return {
    id: other.id,
    metres: Math.round(metres),
    direction: Math.round(initialBearing(from, to) / 45) % 8,
  };
}
