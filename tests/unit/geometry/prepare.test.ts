import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { boxOf } from '../../../src/geometry/box.ts';
import { prepareGeometry } from '../../../src/geometry/prepare.ts';
import { signedArea } from '../../../src/geometry/ring.ts';
import { pointInShape } from '../../../src/geometry/shape.ts';
import { toPlane } from '../../../src/geometry/to-plane.ts';
import type { LngLat } from '../../../src/model/geo.ts';
import type { Geometry } from '../../../src/model/types.ts';
import { forward } from '../../../src/projection/index.ts';

type Ring = [number, number][];
const polygon = (...coordinates: Ring[]): Geometry => ({ type: 'Polygon', coordinates });
const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const prepared = (geometry: Geometry) => toPlane(prepareGeometry(geometry));
const covers = (geometry: Geometry, position: LngLat): boolean =>
  pointInShape(forward(position), prepared(geometry));
const areaOf = (geometry: Geometry): number =>
  prepared(geometry).parts.reduce((sum, ring) => sum + signedArea(ring), 0);

/** The rings of a polygon, and its edges along 180° that would show as a seam. */
const ringsOf = (geometry: Geometry): number[][][] =>
  geometry.type === 'Polygon'
    ? geometry.coordinates
    : (geometry as Extract<Geometry, { type: 'MultiPolygon' }>).coordinates.flat();
const seamEdges = (geometry: Geometry): number =>
  ringsOf(geometry).reduce(
    (sum, ring) =>
      sum +
      ring.filter(([lng], i) => i > 0 && Math.abs(lng!) === 180 && Math.abs(ring[i - 1]![0]!) === 180).length,
    0,
  );

describe('a shape over 180°', () => {
  const halves: Geometry = {
    type: 'MultiPolygon',
    coordinates: [[box(170, 70, 180, 75)], [box(-180, 70, -170, 75)]],
  };

  it('that was cut in halves becomes one without a line along 180°', () => {
    const whole = prepareGeometry(halves);
    expect(whole.type).toBe('Polygon');
    expect(ringsOf(whole)).toHaveLength(1);
    expect(seamEdges(whole)).toBe(0);
    expect(covers(halves, [180, 72])).toBe(true);
    expect(covers(halves, [-179, 72])).toBe(true);
    expect(covers(halves, [165, 72])).toBe(false);
  });

  it('is the same when it jumps from 170 to −170, or goes on to 190', () => {
    const expected = areaOf(halves);
    expect(areaOf(polygon(box(170, 70, 190, 75))) / expected).toBeCloseTo(1, 3);
    expect(
      areaOf(
        polygon([
          [170, 70],
          [-170, 70],
          [-170, 75],
          [170, 75],
          [170, 70],
        ]),
      ) / expected,
    ).toBeCloseTo(1, 3);
  });

  it('comes out with longitudes between −180 and 180', () => {
    for (const [lng] of ringsOf(prepareGeometry(polygon(box(170, 70, 190, 75)))).flat()) {
      expect(lng).toBeGreaterThan(-180);
      expect(lng).toBeLessThanOrEqual(180);
    }
  });

  it('keeps an edge along 180° where only one half is there', () => {
    const half = polygon(box(170, 70, 180, 75));
    expect(seamEdges(prepareGeometry(half))).toBe(1);
    expect(areaOf(half)).toBeGreaterThan(0);
  });

  it('is stitched where its halves have different vertices along 180°', () => {
    const east: Ring = [
      [170, 70],
      [180, 70],
      [180, 71.5],
      [180, 75],
      [170, 75],
      [170, 70],
    ];
    const west: Ring = [
      [-180, 68],
      [-170, 68],
      [-170, 73],
      [-180, 73],
      [-180, 68],
    ];
    const whole = prepareGeometry({ type: 'MultiPolygon', coordinates: [[east], [west]] });
    expect(whole.type).toBe('Polygon');
    expect(seamEdges(whole)).toBe(2);
    expect(covers(whole, [179.9, 74])).toBe(true);
    expect(covers(whole, [-179.9, 69])).toBe(true);
    expect(covers(whole, [-179.9, 74])).toBe(false);
  });

  it('is stitched where its halves miss each other by their rounding', () => {
    const whole = prepareGeometry({
      type: 'MultiPolygon',
      coordinates: [[box(170, 70, 180, 75)], [box(-180, 70.001, -170, 74.999)]],
    });
    expect(seamEdges(whole)).toBe(0);
    expect(ringsOf(whole)).toHaveLength(1);
  });

  it('like Fiji’s, with a step from −180 to 180 in one place, does not run round the globe', () => {
    const fiji = polygon([
      [-180, -16.5],
      [180, -16.5],
      [179.5, -16.4],
      [179.6, -16.9],
      [180, -16.8],
      [180, -16.6],
      [-180, -16.5],
    ]);
    const { minX, minY, maxX, maxY } = boxOf(prepared(fiji).parts);
    expect(Math.max(maxX - minX, maxY - minY)).toBeLessThan(400_000);
  });

  it('as a line becomes one line, and keeps its direction', () => {
    const line: Geometry = {
      type: 'MultiLineString',
      coordinates: [
        [
          [-180, 70],
          [-170, 71],
        ],
        [
          [170, 70],
          [180, 70],
        ],
      ],
    };
    const whole = prepareGeometry(line);
    expect(whole.type).toBe('LineString');
    expect(whole.coordinates[0]).toEqual([170, 70]);
    expect(whole.coordinates.at(-1)).toEqual([-170, 71]);
  });
});

describe('a ring round the Pole', () => {
  const corners = box(-180, 80, 180, 90);
  const full = Math.PI * forward([0, 80]).reduce((sum, v) => sum + v * v, 0);

  it.each<[string, Geometry]>([
    ['by its four corners', polygon(corners)],
    ['clockwise', polygon([...corners].reverse())],
    ['from 0 to 360', polygon(box(0, 80, 360, 90))],
    [
      'in steps',
      polygon([
        [-180, 80],
        [-60, 80],
        [60, 80],
        [180, 80],
        [180, 90],
        [60, 90],
        [-180, 90],
        [-180, 80],
      ]),
    ],
    ['cut at the end of Mercator’s square', polygon(box(-180, 80, 180, 85.0511))],
    [
      'as its outline alone',
      polygon([
        [-180, 80],
        [-60, 80],
        [60, 80],
        [180, 80],
        [-180, 80],
      ]),
    ],
    [
      'unwrapped',
      polygon([
        [0, 80],
        [120, 80],
        [240, 80],
        [360, 80],
        [0, 80],
      ]),
    ],
    [
      'in two hemispheres',
      { type: 'MultiPolygon', coordinates: [[box(-180, 80, 0, 90)], [box(0, 80, 180, 90)]] },
    ],
  ])('given %s is filled to the Pole without a seam', (_, geometry) => {
    const whole = prepareGeometry(geometry);
    expect(covers(geometry, [-100, 89.99])).toBe(true);
    expect(covers(geometry, [179.99, 81])).toBe(true);
    expect(covers(geometry, [10, 79.9])).toBe(false);
    expect(areaOf(geometry) / full).toBeCloseTo(1, 2);
    expect(seamEdges(whole)).toBe(0);
  });

  it('that ends at 85° leaves a hole round the Pole', () => {
    const band = polygon(box(-180, 80, 180, 85));
    expect(ringsOf(prepareGeometry(band))).toHaveLength(2);
    expect(covers(band, [0, 83])).toBe(true);
    expect(covers(band, [0, 86])).toBe(false);
    expect(covers(band, [0, 79])).toBe(false);
  });

  it('keeps its holes', () => {
    const holed = polygon(corners, box(20, 82, 40, 84));
    expect(covers(holed, [30, 83])).toBe(false);
    expect(covers(holed, [50, 83])).toBe(true);
  });
});

describe('an edge', () => {
  it('along a parallel follows it to 500 metres', () => {
    const radius = Math.hypot(...forward([0, 60]));
    const [shape] = prepared({
      type: 'LineString',
      coordinates: [
        [-60, 60],
        [20, 60],
      ],
    }).parts;
    expect(shape!.length).toBeGreaterThan(40);
    shape!.slice(1).forEach(([x, y], i) => {
      const [px, py] = shape![i]!;
      expect(radius - Math.hypot((x + px) / 2, (y + py) / 2)).toBeLessThan(500);
    });
  });

  it('of any course stays within 500 metres of the line that is straight in degrees', () => {
    const position = fc.tuple(
      fc.double({ min: -170, max: 170, noNaN: true }),
      fc.double({ min: 30, max: 89, noNaN: true }),
    );
    fc.assert(
      fc.property(position, position, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, t) => {
        fc.pre(Math.abs(a[0] - b[0]) < 180 && Math.hypot(a[0] - b[0], a[1] - b[1]) > 0.001);
        const [line] = prepared({ type: 'LineString', coordinates: [a, b] }).parts;
        const [x, y] = forward([a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]);
        const gaps = line!.slice(1).map(([bx, by], i) => {
          const [ax, ay] = line![i]!;
          const along = Math.hypot(bx - ax, by - ay);
          if (along === 0) return Math.hypot(x - ax, y - ay);
          const s = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / along ** 2));
          return Math.hypot(ax + s * (bx - ax) - x, ay + s * (by - ay) - y);
        });
        expect(gaps.reduce((low, gap) => Math.min(low, gap), Infinity)).toBeLessThan(500);
      }),
    );
  });

  it('along a meridian needs no more points', () => {
    expect(
      prepareGeometry({
        type: 'LineString',
        coordinates: [
          [10, 50],
          [10, 85],
        ],
      }).coordinates,
    ).toHaveLength(2);
  });
});

describe('prepareGeometry', () => {
  it('mends the winding: outer rings counter-clockwise, holes clockwise', () => {
    const mended = prepared(polygon([...box(0, 60, 20, 70)].reverse(), box(5, 62, 10, 65)));
    expect(mended.parts.map((ring) => Math.sign(signedArea(ring)))).toEqual([1, -1]);
  });

  it('drops rings without area, and heights', () => {
    const thin = prepareGeometry({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [5, 60],
            [6, 60],
            [5, 60],
          ],
        ],
        [
          [
            [1, 60, 99],
            [2, 60, 99],
            [2, 61, 99],
            [1, 60, 99],
          ],
        ],
      ],
    });
    expect(thin.type).toBe('Polygon');
    expect(
      ringsOf(thin)
        .flat()
        .every((position) => position.length === 2),
    ).toBe(true);
    expect(
      prepareGeometry(
        polygon([
          [5, 60],
          [5, 60],
          [5, 60],
          [5, 60],
        ]),
      ),
    ).toEqual({ type: 'MultiPolygon', coordinates: [] });
  });

  it('brings points into (−180, 180]', () => {
    expect(prepareGeometry({ type: 'Point', coordinates: [-190, 70] }).coordinates).toEqual([170, 70]);
    expect(
      prepareGeometry({
        type: 'MultiPoint',
        coordinates: [
          [-180, 70],
          [20, 65],
        ],
      }).coordinates,
    ).toEqual([
      [180, 70],
      [20, 65],
    ]);
  });

  it('changes nothing the second time', () => {
    for (const geometry of [
      polygon(box(-180, 80, 180, 90)),
      polygon(box(170, 60, 190, 75)),
      polygon(box(-40, 50, 30, 70)),
    ]) {
      const once = prepareGeometry(geometry);
      expect(prepareGeometry(once)).toEqual(once);
    }
  });

  it('keeps the area of any small box, wherever it lies', () => {
    const corner = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 40, max: 84 }));
    fc.assert(
      fc.property(
        corner,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 5 }),
        ([west, south], width, height) => {
          const turned = areaOf(polygon(box(0, south, width, south + height)));
          expect(areaOf(polygon(box(west, south, west + width, south + height))) / turned).toBeCloseTo(1, 6);
        },
      ),
    );
  });
});

describe('Russia of world-atlas', () => {
  const { resolve } = createRequire(import.meta.url);
  it.each(['50m', '10m'])(
    'at %s has no edge along 180° and holds Chukotka and Wrangel Island together',
    (detail) => {
      const file = resolve(`world-atlas/countries-${detail}.json`);
      const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>;
      const russia = topology.objects.countries.geometries.find(({ id }) => id === '643')!;
      const whole = prepareGeometry(
        (feature(topology, russia) as unknown as { geometry: Geometry }).geometry,
      );
      expect(seamEdges(whole)).toBe(0);
      expect(covers(whole, [180, 67.5])).toBe(true);
      expect(covers(whole, [180, 71.2])).toBe(true);
      expect(covers(whole, [-175, 66.5])).toBe(true);
      expect(covers(whole, [0, 89])).toBe(false);
    },
  );
});
