import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromDescription } from '../../../src/build/limits/description.ts';
import { geodesicDistance, geodesicLength } from '../../../src/build/limits/geodesic.ts';
import type { LngLat } from '../../../src/model/geo.ts';
import { layer as layerSchema } from '../../../src/model/layer-schema.ts';
import type { LayerFeature } from '../../../src/model/types.ts';
import { positionsOf, tableText } from '../build/limits/tables.ts';

const { features } = layerSchema.parse(
  JSON.parse(readFileSync(new URL('../../../data/layers/limits-in-law.geojson', import.meta.url), 'utf8')),
);
const limit = (id: string): LayerFeature => {
  const found = features.find((feature) => feature.id === `limit.${id}`);
  if (!found) throw new Error(`the layer has no limit.${id}`);
  return found;
};

const asLngLat = (line: readonly number[][]): LngLat[] => line.map(([lng, lat]) => [lng!, lat!]);

/** The lines or rings of a limit, each as its positions. */
function linesOf({ geometry }: LayerFeature): LngLat[][] {
  switch (geometry.type) {
    case 'LineString':
      return [asLngLat(geometry.coordinates)];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.map(asLngLat);
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(asLngLat);
    default:
      return [];
  }
}
const positions = (id: string): LngLat[] => linesOf(limit(id)).flat();

/** Degrees: what a table says to a tenth of a second is within this of it. */
const EXACT = 1e-6;
const sameAs = (found: readonly LngLat[], expected: readonly LngLat[]): void => {
  expect(found).toHaveLength(expected.length);
  found.forEach(([lng, lat], index) => {
    expect(Math.abs(lng - expected[index]![0]), `longitude ${index}`).toBeLessThanOrEqual(EXACT);
    expect(Math.abs(lat - expected[index]![1]), `latitude ${index}`).toBeLessThanOrEqual(EXACT);
  });
};
const byLatitude = (line: readonly LngLat[]): LngLat[] => [...line].sort((a, b) => a[1] - b[1]);

describe('the line between Canada and Greenland', () => {
  it('has the 31 points of the southern order, the first of which is the first of the northern one', () => {
    sameAs(positions('ca-gl-south'), positionsOf('ca-fishing-zone-4-area-1').slice(1));
    expect(positions('ca-gl-south')).toHaveLength(31);
    expect(positions('ca-gl-south')[0]).toEqual(positions('ca-gl-north')[0]);
  });

  it('has the 94 points of the northern order', () => {
    sameAs(positions('ca-gl-north'), positionsOf('ca-fishing-zone-6-area-2').slice(1));
    expect(positions('ca-gl-north')).toHaveLength(94);
  });

  it('has the 33 points of the order of 2009 north of Hans Island', () => {
    sameAs(positions('lincoln-sea-2009'), positionsOf('ca-fishing-zone-6-area-3'));
    expect(positions('lincoln-sea-2009')).toHaveLength(33);
  });

  it('is 3,070.3 km long on the ellipsoid, no two neighbours more than 105 nautical miles apart', () => {
    const lines = ['ca-gl-south', 'ca-gl-north', 'lincoln-sea-2009'].map(positions);
    const lengths = lines.map((line) => geodesicLength(line) / 1000);
    expect(lengths.map((km) => km.toFixed(1))).toEqual(['544.5', '1867.9', '657.9']);
    expect(lengths.reduce((sum, km) => sum + km, 0).toFixed(1)).toBe('3070.3');
    for (const line of lines)
      for (const [index, position] of line.slice(1).entries())
        expect(geodesicDistance(line[index]!, position) / 1852).toBeLessThanOrEqual(105);
  });

  it('leaves a gap of 1,374 m at Hans Island, in which the boundary lies', () => {
    const [from, to] = positions('hans-island');
    expect(from).toEqual(positions('ca-gl-north').at(-1));
    expect(to).toEqual(positions('lincoln-sea-2009')[0]);
    expect(Math.round(geodesicDistance(from!, to!))).toBe(1374);
  });

  it('is the line of the Danish order within its rounding and its datum: a tenth of a minute each, in both axes', () => {
    const [lat, lng] = [
      geodesicDistance([-58, 63], [-58, 63 + 0.2 / 60]),
      geodesicDistance([-58, 63], [-58 + 0.2 / 60, 63]),
    ];
    const canadian = positions('ca-gl-south');
    // The first point lies beyond the southern end of the Canadian table.
    for (const point of positionsOf('gl-eez-2004').slice(1)) {
      const nearest = Math.min(...canadian.map((other) => geodesicDistance(point, other)));
      expect(nearest, `${point}`).toBeLessThanOrEqual(Math.hypot(lat, lng));
    }
  });
});

describe('the Canadian limits', () => {
  it('have the two points of 141° W', () => {
    sameAs(positions('beaufort-141'), positionsOf('ca-fishing-zone-6-area-1'));
  });

  it('have the 163 points of the baselines, in order, parted where the low-water line takes over', () => {
    const points = positionsOf('ca-baselines-area-7-schedule-1');
    sameAs(positions('ca-baselines'), points);
    expect(points).toHaveLength(163);
    const low = positionsOf('ca-baselines-area-7-schedule-2');
    const key = (position: LngLat): string => position.join();
    const stretches = new Set(
      low.flatMap((from, i) => (i % 2 === 0 ? [`${key(from)} ${key(low[i + 1]!)}`] : [])),
    );
    expect(stretches.size).toBe(27);
    const lines = linesOf(limit('ca-baselines'));
    for (const line of lines)
      for (const [index, to] of line.slice(1).entries())
        expect(stretches.has(`${key(line[index]!)} ${key(to)}`)).toBe(false);
    for (const [index, line] of lines.slice(1).entries())
      expect(stretches.has(`${key(lines[index]!.at(-1)!)} ${key(line[0]!)}`)).toBe(true);
  });

  it('have the 39 corners of the ADIZ, of which six are points of the fishing-zone orders', () => {
    const [ring] = linesOf(limit('ca-adiz'));
    const corners = positionsOf('ca-adiz-2409-north-and-east').slice(0, -1);
    sameAs(byLatitude(ring!.slice(0, -1)), byLatitude(corners));
    expect(corners).toHaveLength(39);
    const orders = [...positions('ca-gl-north'), ...positions('lincoln-sea-2009')];
    const shared = corners.filter(([lng, lat]) => lat > 76.5 && lat < 82.3 && lng > -80);
    const agree = shared.filter((corner) => orders.some((point) => geodesicDistance(corner, point) < 1));
    expect(agree).toHaveLength(shared.length);
  });

  it('have the corners of the control zones that are described by numbers alone', () => {
    const drawn = new Set(
      positions('control-zones').map(([lng, lat]) => `${lng.toFixed(6)} ${lat.toFixed(6)}`),
    );
    for (const name of ['ca-control-zone-5', 'ca-control-zone-7'])
      for (const [lng, lat] of fromDescription(tableText(name)).geometry.coordinates[0]!)
        expect(drawn.has(`${lng!.toFixed(6)} ${lat!.toFixed(6)}`), `${name} ${lng} ${lat}`).toBe(true);
  });

  it('replace one another day by day: NORDREG until the Northern VTS Zone begins', () => {
    expect(limit('nordreg').properties).toMatchObject({ status: 'superseded', inForce: '2010-07-01' });
    expect(limit('nordreg').properties.period?.to).toBe('2026-03-30');
    expect(limit('northern-vts').properties).toMatchObject({ status: 'in-force', inForce: '2026-03-31' });
    expect(limit('beaufort-141').properties.status).toBe('disputed');
  });
});

describe('every layer', () => {
  it('calls surveyed only what an instrument gives the points of', () => {
    const folder = new URL('../../../data/layers/', import.meta.url);
    const surveyed = readdirSync(folder)
      .flatMap((file) => layerSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))).features)
      .filter(({ properties }) => properties.basis === 'surveyed');
    expect(surveyed.length).toBeGreaterThan(0);
    for (const { id, properties } of surveyed) {
      expect(properties.instrument, id).toBeDefined();
      expect(properties.article, id).toBeDefined();
    }
  });
});

describe('every limit', () => {
  it.each(features.map((feature) => [feature.id, feature] as const))(
    '%s says what it rests on',
    (_, { properties }) => {
      expect(properties.sources.some((source) => source.for === 'shape' && source.url)).toBe(true);
      if (properties.basis === 'surveyed')
        expect(properties.sources.some((source) => source.for === 'shape' && source.verified)).toBe(true);
      if (properties.status === 'superseded') expect(properties.period?.to).toBeTruthy();
    },
  );

  it('has its dates on the calendar', () => {
    const years = new Set(
      features.flatMap(({ properties: { period } }) => [period?.from?.slice(0, 4), period?.to?.slice(0, 4)]),
    );
    for (const year of '1973 1986 2006 2007 2009 2010 2018 2022 2024 2026'.split(' '))
      expect(years.has(year), year).toBe(true);
  });
});
