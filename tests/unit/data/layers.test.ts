import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { layer as layerSchema } from '../../../src/model/layer-schema.ts';
import type { Layer, LayerFeature } from '../../../src/model/types.ts';
import { forward } from '../../../src/projection/index.ts';

type Position = readonly number[];
type Point = readonly [x: number, y: number];
type Segment = readonly [a: Point, b: Point];

const KM = 1000;
const FOLDER = new URL('../../../data/layers/', import.meta.url);
const LAYERS = readdirSync(FOLDER).map(
  (file): Layer => layerSchema.parse(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))),
);
const FEATURES = new Map(LAYERS.flatMap(({ features }) => features.map((one) => [one.id, one] as const)));
const within = (id: string): readonly string[] =>
  LAYERS.find((layer) => layer.id === id)!.features.map((one) => one.id);

const EXERCISES =
  'greenland-west greenland-northeast north-atlantic canada-high-arctic canada-baffin canada-northwest canada-labrador';
const ZONES = 'baffin-davis-nares greenland-sea canadian-archipelago norwegian-barents finnish-lapland';
const ROUTES = 'northwest-passage northwest-passage-1 northwest-passage-2 northwest-passage-4';
const RADARS =
  'shingle-point cape-parry lady-franklin-point cambridge-bay shepherd-bay hall-beach dewar-lakes cape-dyer brevoort-island saglek cartwright big-bay bray-island gladman-point komakuk-beach longstaff-bluff cape-hooper jenny-lind-island kugaaruk';
const ALASKAN = 'barter-island oliktok-point point-barrow';
/** Published once and taken off the map: sites of the older line that the North Warning System did not take over. */
const RETIRED = 'radar.byron-bay radar.mackar-inlet radar.cape-young'.split(' ');
const BASES =
  'iqaluit yellowknife inuvik resolute nanisivik alert pituffik station-nord kangerlussuaq mestersvig daneborg rankin-inlet goose-bay churchill bodo andoya evenes bardufoss rovaniemi keflavik torshavn';
const REGIONS = ['sar.canada', 'sar.greenland'];
const ids = (prefix: string, names: string): string[] => names.split(' ').map((name) => `${prefix}.${name}`);

/** The places of each clause that has any; the clauses left out light up nothing. */
/** Clauses that name no place. */
const PLACELESS =
  'ca-dk.4.3 ca-dk.4.4 ca-dk.5.4 ca-dk.6.1 ca-dk.6.4 ca-eu.1.4 ca-eu.2.1 ca-eu.2.2 ca-eu.4.6'.split(' ');

const PLACES: Readonly<Record<string, readonly string[]>> = {
  'ca-dk.1.1': ids('hq', 'copenhagen ottawa'),
  'ca-dk.1.2': [
    ...ids('hq', 'copenhagen ottawa'),
    ...ids('exercise', EXERCISES),
    ...ids('surveillance', 'baffin-davis-nares greenland-sea canadian-archipelago'),
  ],
  'ca-dk.2.1': ids('surveillance', 'baffin-davis-nares greenland-sea canadian-archipelago'),
  'ca-dk.2.2': ids('sar', 'canada greenland jrcc-nuuk jrcc-halifax jrcc-trenton'),
  'ca-dk.2.3': [...ids('hq', 'nuuk ottawa copenhagen'), 'base.yellowknife'],
  'ca-dk.2.4': ['record.hans-island'],
  'ca-dk.2.5': [...ids('base', 'iqaluit yellowknife inuvik resolute nanisivik'), ...ids('radar', RADARS)],
  'ca-dk.3.1': ids('exercise', EXERCISES),
  'ca-dk.3.2': ids('exercise', EXERCISES),
  'ca-dk.3.3': ids('exercise', 'greenland-west greenland-northeast'),
  'ca-dk.3.4': ids('exercise', 'north-atlantic'),
  'ca-dk.3.5': ids('exercise', 'canada-high-arctic canada-baffin canada-northwest canada-labrador'),
  'ca-dk.3.6': ids('deployment', 'officers-ca-dk officers-dk-ca'),
  'ca-dk.3.7': ids('hq', 'ottawa copenhagen'),
  'ca-dk.2.6': ids('route', ROUTES),
  'ca-dk.3.8': ids('exercise', EXERCISES),
  'ca-dk.4.1': ['hq.brussels'],
  'ca-dk.4.2': ['surveillance.norwegian-barents', 'record.baltic'],
  'ca-dk.5.1': ids('hq', 'ottawa copenhagen'),
  'ca-dk.5.2': ids('hq', 'ottawa copenhagen'),
  'ca-dk.5.3': ids('radar', RADARS),
  'ca-dk.6.2': ids('exercise', EXERCISES),
  'ca-dk.6.3': ids('hq', 'ottawa copenhagen'),
  'ca-eu.1.1': ids('hq', 'brussels ottawa'),
  'ca-eu.1.2': ['hq.brussels'],
  'ca-eu.1.3': ids('hq', 'brussels ottawa'),
  'ca-eu.3.1': ids('hq', 'ottawa tallinn cccs ccdcoe'),
  'ca-eu.3.2': ['deployment.cyber-ca-ee', 'hq.tallinn'],
  'ca-eu.3.3': [
    ...ids('deployment', 'cyber-fr-ca cyber-de-ca cyber-ee-ca'),
    ...ids('hq', 'ottawa cccs ccdcoe'),
  ],
  'ca-eu.3.4': ids('hq', 'ottawa tallinn'),
  'ca-eu.4.1': ids('route', `${ROUTES} northern-sea-route`),
  'ca-eu.4.2': ids('surveillance', ZONES),
  'ca-eu.4.3': ids('hq', 'ottawa copenhagen brussels'),
  'ca-eu.4.4': ids('surveillance', ZONES),
  'ca-eu.4.5': ids('surveillance', ZONES),
  'ca-eu.5.1': ['hq.brussels'],
  'ca-eu.5.2': ['hq.brussels'],
  'ca-eu.5.3': ['hq.brussels'],
  'ca-eu.1.5': ['hq.brussels'],
  'ca-eu.1.6': ['hq.brussels'],
  'ca-eu.5.4': ['hq.brussels'],
};

/** Areas of sea; the Archipelago's and the Baltic's smallest islets are not cut out of them. */
const SEA_AREAS: readonly (readonly [id: string, landShare: number])[] = [
  ['surveillance.baffin-davis-nares', 0.0005],
  ['surveillance.greenland-sea', 0.0005],
  ['surveillance.canadian-archipelago', 0.003],
  ['surveillance.norwegian-barents', 0.0005],
  ['exercise.north-atlantic', 0.0005],
  ['record.baltic', 0.005],
  ['record.dynamic-mongoose', 0.0005],
];

/** Points of instruments that the rationales name, degrees; the edge of the zone passes each. */
const LIMITS: readonly (readonly [id: string, limit: string, points: readonly Position[]])[] = [
  [
    'surveillance.canadian-archipelago',
    'the straight baselines of SOR/85-872, halfway between items 30 and 31, 55 and 56, 56 and 57, 110 and 111',
    [
      [-123.78, 75.12],
      [-108.23, 79.1],
      [-102.78, 79.78],
      [-80.12, 74.168],
    ],
  ],
  [
    'surveillance.baffin-davis-nares',
    'the straight baselines off Baffin Island (items 147, 152, 159), 61° N and the end of the line of 2009',
    [
      [-64.491667, 64.311111],
      [-63.683333, 62.94],
      [-64.554167, 61.522222],
      [-57.2, 61],
      [-59.865833, 86.3125],
    ],
  ],
  [
    'surveillance.greenland-sea',
    'the line between Greenland and Svalbard (points 2, 5, 7, 10)',
    [
      [7.629767, 83.556594],
      [2.20599, 81.283808],
      [-2.355314, 79.232567],
      [-3.214656, 77.610244],
    ],
  ],
  [
    'surveillance.norwegian-barents',
    'the line between Norway and Russia and 74° N',
    [
      [32.073056, 70.274708],
      [37, 73.686347],
      [20, 74],
    ],
  ],
];

/** Where areas of different layers lie over one another, as a share of the smaller: a click there has two answers. */
const OVERLAPS: readonly (readonly [one: string, other: string])[] = [
  ['exercise.canada-baffin', 'surveillance.baffin-davis-nares'],
  ['exercise.canada-high-arctic', 'surveillance.canadian-archipelago'],
  ['exercise.greenland-northeast', 'surveillance.greenland-sea'],
  ['exercise.greenland-west', 'surveillance.baffin-davis-nares'],
  ['exercise.north-atlantic', 'surveillance.greenland-sea'],
  ['exercise.north-atlantic', 'surveillance.norwegian-barents'],
];

const plane = (position: Position): Point => forward([position[0]!, position[1]!]);
/** The one place that a ring in degrees may name twice in a row: each meridian ends there. */
const isPole = ([x, y]: Point): boolean => Math.hypot(x, y) < 1;
const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);
const segmentsOf = (points: readonly Point[]): Segment[] =>
  points.slice(1).map((point, i) => [points[i]!, point]);

/** Rings of an area, degrees; none for other geometries. */
function ringsOf({ geometry }: LayerFeature): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

function linesOf({ geometry }: LayerFeature): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** Limits in law are as their instruments draw them; all other areas are drawn for this map. */
const AREAS = [...FEATURES.values()].filter(
  (one) => ringsOf(one).length > 0 && !within('limits-in-law').includes(one.id),
);
const outersOf = ({ geometry }: LayerFeature): Position[][] =>
  geometry.type === 'MultiPolygon'
    ? geometry.coordinates.map((polygon) => polygon[0]!)
    : geometry.type === 'Polygon'
      ? [geometry.coordinates[0]!]
      : [];

/** Points at most about 2 km apart along edges that are straight in degrees, as RFC 7946 has them. */
function samples(line: readonly Position[]): Point[] {
  return line.slice(1).flatMap((end, i) => {
    const start = line[i]!;
    const steps = Math.max(1, Math.ceil(distance(plane(start), plane(end)) / (2 * KM)));
    return Array.from({ length: steps + 1 }, (_, step) =>
      plane([0, 1].map((axis) => start[axis]! + ((end[axis]! - start[axis]!) * step) / steps)),
    );
  });
}

/** Edges in the plane, sorted into bands of y so that a ray meets few of them. Even–odd rule. */
class Inside {
  readonly #bands = new Map<number, Segment[]>();
  static readonly #band = 20 * KM;

  constructor(rings: readonly (readonly Position[])[]) {
    for (const ring of rings) for (const edge of segmentsOf(ring.map(plane))) this.#add(edge);
  }

  #add(edge: Segment): void {
    const [low, high] = [edge[0][1], edge[1][1]].sort((a, b) => a - b) as [number, number];
    if (high - low > 1e7) return;
    for (let key = Math.floor(low / Inside.#band); key <= Math.floor(high / Inside.#band); key++)
      this.#bands.set(key, [...(this.#bands.get(key) ?? [])].concat([edge]));
  }

  has([x, y]: Point): boolean {
    const edges = this.#bands.get(Math.floor(y / Inside.#band)) ?? [];
    const crossed = edges.filter(
      ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax),
    );
    return crossed.length % 2 === 1;
  }
}

/** Land of Natural Earth 1:10m round the Arctic. */
function readLand(): Inside {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-10m.json');
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ land: GeometryCollection }>;
  const polygons = feature(topology, topology.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : [],
  );
  return new Inside(polygons.flat().filter((ring) => ring.some(([, lat]) => lat! > 40)));
}

const land = readLand();
const insides = new Map(AREAS.map((area) => [area.id, new Inside(ringsOf(area))]));

/** Points of a square grid in the plane that lie in the area; `step` in metres. */
function gridIn(area: LayerFeature, step: number): Point[] {
  const points = ringsOf(area).flat().map(plane);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const axis = (values: number[]): number[] => {
    const start = Math.ceil(Math.min(...values) / step);
    return Array.from(
      { length: Math.floor(Math.max(...values) / step) - start + 1 },
      (_, i) => (start + i) * step,
    );
  };
  const inside = insides.get(area.id)!;
  return axis(ys).flatMap((y) =>
    axis(xs)
      .map((x): Point => [x, y])
      .filter((point) => inside.has(point)),
  );
}

/** Points about every `step` metres along a ring of the plane. */
function resample(ring: readonly Point[], step: number): Point[] {
  return segmentsOf(ring).flatMap(([[ax, ay], [bx, by]]) => {
    const parts = Math.max(1, Math.round(distance([ax, ay], [bx, by]) / step));
    return Array.from(
      { length: parts },
      (_, i): Point => [ax + ((bx - ax) * i) / parts, ay + ((by - ay) * i) / parts],
    );
  });
}

/** How far it is straight across the area from points of its outer ring, metres. */
function widthsOf(area: LayerFeature): number[] {
  const ring = resample(outersOf(area)[0]!.map(plane), 10 * KM);
  const edges = ringsOf(area).flatMap((each) => segmentsOf(each.map(plane)));
  const inside = insides.get(area.id)!;
  return ring.flatMap(([x, y], i) => {
    const [ax, ay] = ring.at(i - 3)!;
    const [bx, by] = ring[(i + 3) % ring.length]!;
    const length = distance([ax, ay], [bx, by]);
    const across = [1, -1].map((side): Point => [(side * (ay - by)) / length, (side * (bx - ax)) / length]);
    const inward = across.find(([dx, dy]) => inside.has([x + 2 * KM * dx, y + 2 * KM * dy]));
    if (!inward) return [];
    const [from, to] = [2 * KM, 4000 * KM].map((d): Point => [x + d * inward[0], y + d * inward[1]]);
    const hits = edges.filter((edge) => cross([from!, to!], edge)).map(([edge]) => distance([x, y], edge));
    return hits.length ? [Math.min(...hits)] : [];
  });
}

const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
const cross = ([a, b]: Segment, [c, d]: Segment): boolean =>
  turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
const apart = ([a, b]: Segment, [c, d]: Segment): boolean =>
  Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0]);

/** Pairs of edges of one area, of whatever rings, that meet without being neighbours. */
function crossings(area: LayerFeature): Segment[] {
  const edges = ringsOf(area).flatMap((ring) => segmentsOf(ring.map(plane)));
  const neighbours = ([a, b]: Segment, [c, d]: Segment): boolean =>
    [a, b].some((one) => [c, d].some((other) => distance(one, other) < 1e-6));
  return edges.filter((edge, i) =>
    edges.slice(i + 1).some((other) => !apart(edge, other) && !neighbours(edge, other) && cross(edge, other)),
  );
}

/** Twice the signed area in degrees: positive where the ring runs counter-clockwise. */
const signedArea = (ring: readonly Position[]): number =>
  segmentsOf(ring.map(([lng, lat]): Point => [lng!, lat!])).reduce(
    (sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay,
    0,
  );

describe('the places of the clauses', () => {
  // A place that came later is no matter of the table.
  const known = new Set(Object.values(PLACES).flat());

  it.each(Object.keys(PLACES))('%s lights up its places and none that others alone have', (clause) => {
    const linked = [...FEATURES.values()].filter(({ properties }) => properties.clauses.includes(clause));
    const ids = linked.map(({ id }) => id).filter((id) => known.has(id));
    expect(ids.sort()).toEqual([...PLACES[clause]!].sort());
  });

  it('are none for the clauses that name none', () => {
    const linked = new Set([...FEATURES.values()].flatMap(({ properties }) => properties.clauses));
    expect(PLACELESS.filter((clause) => linked.has(clause))).toEqual([]);
  });

  it('include every radar site and every base that has a known position', () => {
    const radars = ids('radar', `${RADARS} ${ALASKAN}`);
    expect(within('radar-sites')).toEqual(expect.arrayContaining(radars));
    expect(within('bases')).toEqual(expect.arrayContaining(ids('base', BASES)));
  });
});

describe('ids', () => {
  it('that were taken off the map are never given to something else', () => {
    expect(RETIRED.filter((id) => FEATURES.has(id))).toEqual([]);
  });
});

describe('what a place says of itself', () => {
  it('is complete: clause-free or not, each has words, a rationale and a source for where it is', () => {
    const silent = [...FEATURES.values()].filter(
      ({ properties: { rationale, sources, description, instrument } }) =>
        description.en.length < 30 ||
        rationale.en.length < 20 ||
        !sources.some((source) => source.for !== 'facts') ||
        // An instrument draws a limit and says what it is.
        (!instrument && !sources.some((source) => source.for === 'facts')),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('calls every exercise area and zone illustrative, to no better than 40 km', () => {
    const drawn = ['exercise-areas', 'surveillance-zones'].flatMap(within);
    const firm = drawn.filter((id) => {
      const { basis, precisionKm } = FEATURES.get(id)!.properties;
      return basis !== 'illustrative' || precisionKm < 40;
    });
    expect(firm).toEqual([]);
  });

  it('calls no place surveyed that stands where a compiled list of airfields has it', () => {
    const surveyed = ['radar-sites', 'bases'].flatMap(within).filter((id) => {
      const { basis } = FEATURES.get(id)!.properties;
      return basis === 'surveyed';
    });
    expect(surveyed).toEqual([]);
  });

  it('names Greenland and the Faroe Islands as parties to what lies in them', () => {
    for (const id of ['base.pituffik', 'base.kangerlussuaq', 'base.station-nord', 'hq.nuuk', 'sar.greenland'])
      expect(FEATURES.get(id)!.properties.parties, id).toContain('GL');
    for (const id of ['base.torshavn', 'record.munich'])
      expect(FEATURES.get(id)!.properties.parties, id).toContain('FO');
  });

  it('calls the rescue regions inferred, since no agreement that was found delimits them', () => {
    for (const id of REGIONS) expect(FEATURES.get(id)!.properties.basis, id).toBe('inferred');
  });

  it('names existing places as the ends of a deployment, and stands on them', () => {
    for (const id of within('deployments')) {
      const { geometry, properties } = FEATURES.get(id)!;
      const ends = [properties.from, properties.to].map(
        (end) => end && FEATURES.get(end)!.geometry.coordinates,
      );
      expect(geometry.coordinates[0], id).toEqual(ends[0] ?? geometry.coordinates[0]);
      expect(geometry.coordinates[1], id).toEqual(ends[1]);
    }
  });
});

describe('the shapes', () => {
  it('have closed rings, outer ones counter-clockwise and holes clockwise, without a point twice in a row', () => {
    for (const area of AREAS) {
      const outers = outersOf(area);
      for (const ring of ringsOf(area)) {
        expect(ring.at(-1), area.id).toEqual(ring[0]);
        expect(signedArea(ring) > 0, area.id).toBe(outers.includes(ring));
        expect(
          segmentsOf(ring.map(plane)).some(([a, b]) => distance(a, b) < 1 && !isPole(a)),
          area.id,
        ).toBe(false);
      }
    }
  });

  it.each(AREAS.map(({ id }) => id))('%s does not cross itself in the plane', (id) => {
    expect(crossings(FEATURES.get(id)!)).toEqual([]);
  });

  it.each(AREAS.map(({ id }) => id))(
    '%s is drawn by hand: many points, no long straight edge, no box',
    (id) => {
      const rings = outersOf(FEATURES.get(id)!);
      const edges = rings.flatMap((ring) => segmentsOf(ring.map(plane)));
      expect(rings.flat().length).toBeGreaterThanOrEqual(40);
      expect(Math.max(...edges.map(([a, b]) => distance(a, b)))).toBeLessThan(65 * KM);
      const level = edges.filter(
        ([[ax, ay], [bx, by]]) => Math.min(Math.abs(ax - bx), Math.abs(ay - by)) < 50,
      );
      expect(level.length / edges.length).toBeLessThan(0.1);
    },
  );

  it.each(within('exercise-areas'))('%s is no ribbon: no one width holds for a third of it', (id) => {
    const widths = widthsOf(FEATURES.get(id)!);
    const alike = widths.map(
      (width) => widths.filter((other) => other > width / 1.1 && other < width * 1.1).length,
    );
    expect(widths.length).toBeGreaterThan(100);
    expect(Math.max(...alike) / widths.length).toBeLessThan(0.35);
  });

  it.each(SEA_AREAS)('%s keeps off the land', (id, share) => {
    const area = FEATURES.get(id)!;
    expect(ringsOf(area).flatMap((ring) => samples(ring).filter((point) => land.has(point)))).toEqual([]);
    const points = gridIn(area, 8 * KM);
    expect(points.length).toBeGreaterThan(3000);
    expect(points.filter((point) => land.has(point)).length / points.length).toBeLessThanOrEqual(share);
  });

  it.each(within('sea-routes'))('%s runs over water all the way', (id) => {
    const ashore = linesOf(FEATURES.get(id)!).flatMap((line) =>
      samples(line).filter((point) => land.has(point)),
    );
    expect(ashore).toEqual([]);
  });

  it('keep Finnish Lapland on land and north of 66° N', () => {
    const lapland = FEATURES.get('surveillance.finnish-lapland')!;
    expect(ringsOf(lapland).flatMap((ring) => samples(ring).filter((point) => !land.has(point)))).toEqual([]);
    expect(
      Math.min(
        ...ringsOf(lapland)
          .flat()
          .map(([, lat]) => lat!),
      ),
    ).toBeGreaterThan(66);
  });

  it('reach beyond 85° N, and across the 180th meridian in two parts that meet on it', () => {
    const north = ringsOf(FEATURES.get('surveillance.baffin-davis-nares')!).flat();
    expect(Math.max(...north.map(([, lat]) => lat!))).toBeGreaterThan(85.5);
    const [west, east] = linesOf(FEATURES.get('route.northern-sea-route')!);
    expect(west!.at(-1)).toEqual([180, east![0]![1]]);
    expect(east![0]![0]).toBe(-180);
  });

  it('overlap between exercise areas and zones only where it is meant, never within a layer', () => {
    const drawn = AREAS.filter(({ id }) => /^(exercise|surveillance|sar)\./.test(id));
    const found = new Set<string>();
    for (const area of drawn)
      for (const point of gridIn(area, 15 * KM))
        for (const other of drawn)
          if (other.id > area.id && insides.get(other.id)!.has(point)) found.add(`${area.id} ${other.id}`);
    const zones = [...found].filter(
      (pair) => !pair.includes('sar.') || !/(exercise|surveillance)\./.test(pair),
    );
    expect(zones.sort()).toEqual(OVERLAPS.map((pair) => pair.join(' ')).sort());
  });

  it('hold the places that they are drawn round', () => {
    const round = {
      'exercise.greenland-west': ids('base', 'kangerlussuaq'),
      'exercise.greenland-northeast': ids('base', 'mestersvig daneborg station-nord'),
      'exercise.canada-high-arctic': ids('base', 'resolute'),
      'exercise.canada-baffin': ids('base', 'iqaluit'),
      'exercise.canada-northwest': ids('base', 'inuvik yellowknife'),
      'exercise.canada-labrador': [...ids('base', 'goose-bay'), ...ids('radar', 'saglek cartwright')],
      'record.cold-response-2026': ids('base', 'bardufoss rovaniemi evenes'),
    };
    for (const [area, places] of Object.entries(round))
      for (const place of places) {
        const { geometry } = FEATURES.get(place)!;
        expect(insides.get(area)!.has(plane(geometry.coordinates as Position)), `${place} in ${area}`).toBe(
          true,
        );
      }
  });
});

describe('the rescue regions', () => {
  const [canada, greenland] = REGIONS.map((id) => ringsOf(FEATURES.get(id)!)[0]!);

  it('meet: from 60° N to the Pole they share every vertex of their common side', () => {
    const side = canada!.filter(([lng]) => lng! > -90 && lng! < -51);
    const shared = new Set(greenland!.map(String));
    const apart = side.filter((position) => !shared.has(String(position)) && position[1]! > 60);
    expect(apart).toEqual([]);
    expect(side.map(([, lat]) => lat!).sort((a, b) => a - b)).toMatchObject({ 0: 60 });
  });

  it('run to the Pole', () => {
    for (const ring of [canada, greenland])
      expect(ring!.some((position) => isPole(plane(position)))).toBe(true);
  });

  it('turn where the flight information regions turn', () => {
    const turns = [
      [-57.75, 65],
      [-76, 76],
      [-75, 78],
      [-60, 82],
    ].map(String); // prettier-ignore
    for (const ring of [canada, greenland]) expect(ring!.map(String)).toEqual(expect.arrayContaining(turns));
  });

  it('hold the centres of their own country, where these lie in the drawn part', () => {
    const nuuk = FEATURES.get('sar.jrcc-nuuk')!.geometry.coordinates as Position;
    expect(insides.get('sar.greenland')!.has(plane(nuuk))).toBe(true);
    expect(insides.get('sar.canada')!.has(plane(nuuk))).toBe(false);
  });
});

describe('the zones and the limits in law that they name', () => {
  it.each(LIMITS)('%s reaches %s and goes no more than a few kilometres beyond', (id, _limit, points) => {
    const edge = ringsOf(FEATURES.get(id)!).flatMap(samples);
    const far = points.filter((point) => Math.min(...edge.map((at) => distance(at, plane(point)))) > 9 * KM);
    expect(far).toEqual([]);
  });

  it('parts the waters of the archipelago from Davis Strait and Nares Strait', () => {
    const waters = FEATURES.get('surveillance.canadian-archipelago')!;
    const strait = insides.get('surveillance.baffin-davis-nares')!;
    expect(gridIn(waters, 8 * KM).filter((point) => strait.has(point))).toEqual([]);
  });

  it('lies on both sides of the line between Canada and Greenland in Davis Strait, as its words say', () => {
    const strait = insides.get('surveillance.baffin-davis-nares')!;
    for (const position of [
      [-60, 65.9],
      [-55.5, 65.9],
    ])
      expect(strait.has(plane(position))).toBe(true); // prettier-ignore
  });
});

describe('the size', () => {
  it.each(['exercise-areas', 'surveillance-zones', 'search-and-rescue'])(
    'of %s is at most 80 kB as the file stands, with its texts in four languages',
    (file) => {
      expect(readFileSync(new URL(`${file}.geojson`, FOLDER)).length).toBeLessThanOrEqual(80_000);
    },
  );
});
