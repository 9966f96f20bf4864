import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachOf } from '../../../../src/build/surroundings/reach.ts';
import { groundArea, groundLength } from '../../../../src/build/surroundings/size.ts';
import type { LngLat } from '../../../../src/model/geo.ts';
import type { Geometry } from '../../../../src/model/types.ts';
import { forward } from '../../../../src/projection/index.ts';

const lngs = fc.double({ min: -170, max: 150, noNaN: true });
const lats = fc.double({ min: 55, max: 80, noNaN: true });
const spans = fc.double({ min: 1, max: 8, noNaN: true });

const quad = (west: number, south: number, east: number, north: number): number[][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const polygon = (...rings: number[][][]): Geometry => ({ type: 'Polygon', coordinates: rings });

describe('the area on the ellipsoid', () => {
  it('is the sum of its parts, as one polygon of many or as many', () => {
    fc.assert(
      fc.property(lngs, lats, spans, (west, south, span) => {
        // Cut along a meridian, which is a geodesic; the top and bottom have the cut as a point of theirs.
        const [middle, east, north] = [west + span / 2, west + span, south + span];
        const whole = [...quad(west, south, east, north)];
        whole.splice(1, 0, [middle, south]);
        whole.splice(4, 0, [middle, north]);
        const halves = [quad(west, south, middle, north), quad(middle, south, east, north)];
        const sum = halves.reduce((area, ring) => area + groundArea(polygon(ring)), 0);
        expect(groundArea(polygon(whole))).toBeCloseTo(sum, -2);
        const many: Geometry = { type: 'MultiPolygon', coordinates: halves.map((ring) => [ring]) };
        expect(groundArea(many)).toBeCloseTo(sum, -2);
      }),
    );
  });

  it('does not depend on which way an outline runs, and leaves out holes', () => {
    fc.assert(
      fc.property(lngs, lats, spans, (west, south, span) => {
        const outer = quad(west, south, west + span, south + span);
        const hole = quad(west + span / 4, south + span / 4, west + span / 2, south + span / 2);
        const area = groundArea(polygon(outer));
        expect(groundArea(polygon(outer.toReversed()))).toBeCloseTo(area, -2);
        expect(groundArea(polygon(outer, hole))).toBeCloseTo(area - groundArea(polygon(hole)), -2);
      }),
    );
  });

  it('holds at the Pole: a cap is as large as its sectors', () => {
    const cap = Array.from({ length: 361 }, (_, at) => [at - 180, 80]);
    const sector = (west: number): number[][] => [
      ...Array.from({ length: 91 }, (_, at) => [west + at, 80]),
      [west + 90, 90],
      [west, 90],
      [west, 80],
    ];
    const sum = [-180, -90, 0, 90].reduce((area, west) => area + groundArea(polygon(sector(west))), 0);
    expect(groundArea(polygon(cap)) / sum).toBeCloseTo(1, 6);
    // 2πR²(1 − sin 80°) of the sphere, to the half per cent that the ellipsoid differs by there.
    expect(sum / (2 * Math.PI * 6_371_008.8 ** 2 * (1 - Math.sin((80 * Math.PI) / 180)))).toBeCloseTo(1, 1);
  });
});

describe('the length on the ellipsoid', () => {
  it('is the sum of its stretches, there as back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(lngs, lats), { minLength: 3, maxLength: 8 }), (positions) => {
        const line = (coordinates: number[][]): Geometry => ({ type: 'LineString', coordinates });
        const whole = groundLength(line(positions));
        expect(groundLength(line(positions.toReversed()))).toBeCloseTo(whole, 3);
        expect(
          groundLength(line(positions.slice(0, 2))) + groundLength(line(positions.slice(1))),
        ).toBeCloseTo(whole, 3);
      }),
    );
  });
});

describe('how far a shape reaches', () => {
  const points = (...positions: LngLat[]) => positions.map((position) => forward(position));

  it('is told by the compass of its own middle, wherever on the map that is', () => {
    fc.assert(
      fc.property(lngs, fc.double({ min: 60, max: 75, noNaN: true }), (lng, lat) => {
        const north = reachOf(points([lng, lat - 4], [lng, lat + 4]))!;
        expect(north.axis).toBe(0);
        const east = reachOf(points([lng - 1.5, lat], [lng + 1.5, lat]))!;
        expect(east.axis).toBe(2);
      }),
    );
  });

  it('is a length of ground: a degree of latitude is 111 km and a half', () => {
    const { long, wide } = reachOf(points([20, 70], [20, 71]))!;
    expect(long / 111_500).toBeCloseTo(1, 2);
    expect(wide).toBeLessThan(1000);
  });

  it('is not told round the Pole, where north is every way', () => {
    expect(reachOf(points([0, 80], [90, 80], [180, 80], [-90, 80]))).toBeNull();
  });
});
