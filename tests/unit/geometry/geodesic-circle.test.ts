import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { geodesicCircle } from '../../../src/geometry/geodesic-circle.ts';
import { RADIUS_KM } from '../../../src/model/annotation.ts';

/** Metres by which two ways to reckon on the ellipsoid may differ. */
const CLOSE = 0.001;
const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const circles = fc.tuple(
  fc.tuple(degrees(-180, 180), fc.oneof(degrees(0, 90), fc.constantFrom(0, 89.999999, 90))),
  degrees(1000 * RADIUS_KM.least, 1000 * RADIUS_KM.most),
);

describe('a circle on the ellipsoid', () => {
  it('is as far from its centre as it says at every point, as Karney’s inverse solution has it', () => {
    fc.assert(
      fc.property(circles, ([centre, metres]) => {
        for (const [lng, lat] of geodesicCircle(centre, metres)) {
          const { s12 } = Geodesic.WGS84.Inverse(centre[1], centre[0], lat, lng);
          expect(Math.abs(s12! - metres)).toBeLessThan(CLOSE);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is closed, and goes once round its centre', () => {
    fc.assert(
      fc.property(circles, ([centre, metres]) => {
        const ring = geodesicCircle(centre, metres);
        const { s12 } = Geodesic.WGS84.Inverse(ring[0]![1], ring[0]![0], ring.at(-1)![1], ring.at(-1)![0]);
        expect(s12).toBeLessThan(CLOSE);
        const quarter = ring[Math.floor(ring.length / 4)]!;
        const { azi1 } = Geodesic.WGS84.Inverse(centre[1], centre[0], quarter[1], quarter[0]);
        if (centre[1] < 89) expect(azi1).toBeCloseTo(90, 3);
      }),
      { numRuns: 40 },
    );
  });
});
