import { expect, test } from 'vitest';
import { packedBasemap } from '../../../../src/build/basemap/cache.ts';
import { pack } from '../../../../src/geometry/pack-write.ts';
import { pointInRings } from '../../../../src/geometry/ring.ts';
import type { PlanePoint } from '../../../../src/model/geo.ts';
import { forward } from '../../../../src/projection/index.ts';
import {
  basemapUrl,
  parseBasemapUrl,
  polygonsOf,
  readBasemap,
} from '../../../../src/render/gl/basemap-geojson.ts';

const square = (x: number, half: number): PlanePoint[] => [
  [x - half, -half],
  [x + half, -half],
  [x + half, half],
  [x - half, half],
];
const hole = (x: number, half: number): PlanePoint[] => square(x, half).reverse();

test('an address survives the way through the protocol, whatever is in it', () => {
  for (const address of [
    'https://example.org/a/b.bin?c=1#d',
    'data:application/octet-stream;base64,QUFTSA==',
  ])
    expect(parseBasemapUrl(basemapUrl(address, 'all', 'https://example.org/'))).toEqual({
      address,
      share: 'all',
    });
  const relative = parseBasemapUrl(basemapUrl('./x.bin', 'coast', 'https://example.org/fr/'));
  expect(relative).toEqual({ address: 'https://example.org/fr/x.bin', share: 'coast' });
});

test('holes go to the outer ring before them, in either winding', () => {
  const rings = [square(0, 9), hole(0, 3), square(100, 9), square(200, 9), hole(200, 3), hole(205, 1)];
  expect(polygonsOf(rings).map((polygon) => polygon.length)).toEqual([2, 1, 3]);
  const turned = rings.map((ring) => [...ring].reverse());
  expect(polygonsOf(turned).map((polygon) => polygon.length)).toEqual([2, 1, 3]);
});

test('a packed polygon round the Pole comes back in degrees, closed, with its collection and id', () => {
  const ring = square(0, 1_000_000);
  const packed = pack({ land: [{ id: 'GL', type: 'polygon', parts: [ring] }] }, { grid: 1 });
  expect(readBasemap(packed, 'coast').features).toEqual([]);
  const [feature] = readBasemap(packed).features;
  expect(feature?.properties).toEqual({ c: 'land', id: 'GL' });
  const geometry = feature?.geometry;
  if (geometry?.type !== 'MultiPolygon') throw new Error(`Found ${geometry?.type}`);
  const outer = geometry.coordinates[0]![0]!;
  expect(outer).toHaveLength(5);
  expect(outer[0]).toEqual(outer[4]);
  outer.slice(0, 4).forEach(([lng, lat], i) => {
    const [x, y] = forward([lng!, lat!]);
    expect(x).toBeCloseTo(ring[i]![0], 3);
    expect(y).toBeCloseTo(ring[i]![1], 3);
  });
});

test('every hole of a country on the basemap lies in its outer ring', () => {
  const { features } = readBasemap(packedBasemap('10m'));
  const astray = features.flatMap(({ properties, geometry }) =>
    properties!.c === 'countries' && geometry.type === 'MultiPolygon'
      ? geometry.coordinates
          .map((polygon) => polygon.map((ring) => ring.map(([lng, lat]) => forward([lng!, lat!]))))
          .filter(([outer, ...holes]) => holes.some((ring) => !pointInRings(ring[0]!, [outer!])))
          .map(() => properties!.id)
      : [],
  );
  expect(astray).toEqual([]);
});
