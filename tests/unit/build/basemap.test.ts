import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FINENESS } from '../../../src/build/basemap/build.ts';
import { packedBasemap } from '../../../src/build/basemap/cache.ts';
import { buildBasemap } from '../../../src/build/basemap/index.ts';
import { boxOf } from '../../../src/geometry/box.ts';
import { unpack } from '../../../src/geometry/pack-read.ts';
import { BASEMAP_COLLECTIONS, type BasemapCollection, shapesOf } from '../../../src/geometry/packed.ts';
import { distanceToOutline, pointInShape } from '../../../src/geometry/shape.ts';
import type { LngLat, PlanePoint } from '../../../src/model/geo.ts';
import { forward, inverse, PLANE_HALF } from '../../../src/projection/index.ts';

const basemap = buildBasemap('50m');
const grid = FINENESS['50m'].grid;

const at = (collection: BasemapCollection, position: LngLat): string[] =>
  basemap[collection].filter((shape) => pointInShape(forward(position), shape)).map(({ id }) => id);
const isLand = (lng: number, lat: number): boolean => at('land', [lng, lat]).length === 1;
const pointsOf = (collection: BasemapCollection): PlanePoint[] =>
  basemap[collection].flatMap(({ parts }) => parts.flat());
const edgesOf = (collection: BasemapCollection, of = basemap): [PlanePoint, PlanePoint][] =>
  of[collection].flatMap(({ type, parts }) =>
    parts.flatMap((part) =>
      part.map((b, i): [PlanePoint, PlanePoint] => [part.at(i - 1)!, b]).slice(type === 'line' ? 1 : 0),
    ),
  );

describe('the basemap', () => {
  it('has every collection, on the grid and inside the square', () => {
    for (const collection of BASEMAP_COLLECTIONS) {
      const points = pointsOf(collection).flat();
      expect(points.length, collection).toBeGreaterThan(100);
      expect(points.every((value) => value % grid === 0 && Math.abs(value) <= PLANE_HALF + grid)).toBe(true);
    }
  });

  it('has land where there is land, and water where there is water', () => {
    for (const [lng, lat] of [
      [-75.7, 45.4],
      [-45, 75],
      [24.7, 59.2],
      [180, 67.5],
      [-175, 66.5],
      [-179.5, 71.2],
      [100, 70],
      [15, 78.7],
    ] as const)
      expect(isLand(lng, lat), `${lng} ${lat}`).toBe(true);
    for (const [lng, lat] of [
      [0, 90],
      [180, 80],
      [-60, 70],
      [0, 70],
      [-85, 60],
      [180, 60],
      [-30, 30],
      [50, 42],
    ] as const)
      expect(isLand(lng, lat), `${lng} ${lat}`).toBe(false);
  });

  it('names countries by their code', () => {
    expect(at('countries', [-75.7, 45.6])).toEqual(['CA']);
    expect(at('countries', [-45, 75])).toEqual(['GL']);
    expect(at('countries', [-6.95, 62.2])).toEqual(['FO']);
    expect(at('countries', [180, 67.5])).toEqual(['RU']);
    expect(at('countries', [25.5, 59])).toEqual(['EE']);
    expect(at('countries', [9, 56])).toEqual(['DK']);
  });

  it('draws no coast along the cut at the edge of the square', () => {
    const along = (a: PlanePoint, b: PlanePoint, axis: 0 | 1): boolean =>
      a[axis] === b[axis] && Math.abs(a[axis]) > PLANE_HALF - grid;
    expect(edgesOf('land').some(([a, b]) => along(a, b, 0) || along(a, b, 1))).toBe(true);
    expect(edgesOf('coast').filter(([a, b]) => along(a, b, 0) || along(a, b, 1))).toEqual([]);
  });

  it('leaves out Antarctica and Fiji', () => {
    expect(basemap.countries.map(({ id }) => id)).not.toContain('FJ');
    for (const { parts } of basemap.land)
      for (const part of parts)
        expect(Math.max(...part.flat().map(Math.abs))).toBeLessThanOrEqual(PLANE_HALF + grid);
    const box = boxOf(basemap.land[0]!.parts);
    expect(Object.values(box).every((value) => Math.abs(value) > 8e6)).toBe(true);
  });

  it('lets coast, land and countries share their lines', () => {
    const land = new Set(pointsOf('land').map(String));
    const countries = new Set(pointsOf('countries').map(String));
    const inner = pointsOf('coast').filter((point) =>
      point.every((value) => Math.abs(value) < PLANE_HALF - grid),
    );
    expect(inner.filter((point) => !land.has(String(point))).length / inner.length).toBeLessThan(0.01);
    expect(inner.filter((point) => !countries.has(String(point))).length / inner.length).toBeLessThan(0.01);
  });

  it('knows the border of Alaska and the provinces of Canada', () => {
    const near = (collection: BasemapCollection, position: LngLat): number =>
      basemap[collection].reduce(
        (low, shape) => Math.min(low, distanceToOutline(forward(position), shape)),
        Infinity,
      );
    expect(near('borders', [-141, 66])).toBeLessThan(3000);
    expect(near('provinces', [-110, 57])).toBeLessThan(5000);
    expect(near('provinces', [-94, 50])).toBeGreaterThan(20_000);
  });

  it('has the great lakes of the north, and rivers of the north alone', () => {
    expect(at('lakes', [-121, 66])).toHaveLength(1);
    expect(at('lakes', [31.5, 60.8])).toHaveLength(1);
    const southernmost = basemap.rivers.map(({ parts }) =>
      Math.max(...parts.flat().map((point) => inverse(point)[1])),
    );
    expect(Math.min(...southernmost)).toBeGreaterThan(39.9);
  });
});

describe('the packed basemap', () => {
  const near180 = (point: PlanePoint): boolean => {
    const [lng, lat] = inverse(point);
    return Math.abs(lng) > 179.99 && lat > 60;
  };

  it.each([
    ['overview', 50_000],
    ['50m', 90_000],
    ['10m', 600_000],
  ] as const)(
    'of %s has no edge along 180° and weighs at most %i bytes on the wire',
    (detail, limit) => {
      const bytes = packedBasemap(detail);
      const shapes = Object.fromEntries(
        Object.entries(unpack(bytes)).map(([name, packed]) => [name, shapesOf(packed)]),
      );
      for (const collection of ['land', 'countries', 'coast', 'borders'] as const) {
        const seam = edgesOf(collection, shapes as typeof basemap).filter(
          ([a, b]) => near180(a) && near180(b),
        );
        expect(seam, collection).toEqual([]);
      }
      expect(brotliCompressSync(bytes).length).toBeLessThanOrEqual(limit);
    },
    60_000,
  );
});
