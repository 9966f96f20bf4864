import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forward } from '../../../src/projection/index.ts';
import { groundMetresPerPixel, scaleFactor } from '../../../src/projection/scale.ts';

const RADIANS = Math.PI / 180;
const A = 6_378_137;
const E2 = 0.00669437999014;

/** Metres on the ellipsoid of a step in degrees east and north: radii of curvature in the prime vertical and meridian. */
function groundStep(lat: number, east: number, north: number): [number, number] {
  const w = 1 - E2 * Math.sin(lat * RADIANS) ** 2;
  const across = (A / Math.sqrt(w)) * Math.cos(lat * RADIANS);
  const along = (A * (1 - E2)) / w ** 1.5;
  return [across * east * RADIANS, along * north * RADIANS];
}

/** The plane's step per metre of ground east and north at a position. */
function derivatives(lng: number, lat: number) {
  const h = 1e-4;
  const [e, n] = [groundStep(lat, 2 * h, 0)[0], groundStep(lat, 0, 2 * h)[1]];
  const [e1, e0] = [forward([lng + h, lat]), forward([lng - h, lat])];
  const [n1, n0] = [forward([lng, lat + h]), forward([lng, lat - h])];
  return {
    east: [(e1[0] - e0[0]) / e, (e1[1] - e0[1]) / e],
    north: [(n1[0] - n0[0]) / n, (n1[1] - n0[1]) / n],
  } as const;
}

const position = fc.tuple(
  fc.double({ min: -179, max: 179, noNaN: true }),
  fc.double({ min: 25, max: 89.5, noNaN: true }),
);

describe('the scale of the plane', () => {
  it('is 1 at 70° N, a little less at the Pole and more to the south', () => {
    expect(scaleFactor(70)).toBeCloseTo(1, 12);
    // Snyder (21-35): at the Pole k = (1/2) (m/a t) √((1+e)^(1+e) (1−e)^(1−e)).
    expect(scaleFactor(90)).toBeCloseTo(0.96985819, 7);
    expect(scaleFactor(90)).toBeCloseTo(scaleFactor(89.999), 6);
    expect(scaleFactor(45)).toBeGreaterThan(1.13);
  });

  it('is the same to the east as to the north, and what scaleFactor says', () => {
    fc.assert(
      fc.property(position, ([lng, lat]) => {
        const { east, north } = derivatives(lng, lat);
        const k = scaleFactor(lat);
        expect(Math.hypot(...east) / k).toBeCloseTo(1, 6);
        expect(Math.hypot(...north) / k).toBeCloseTo(1, 6);
      }),
    );
  });

  it('keeps right angles, north to the left of east', () => {
    fc.assert(
      fc.property(position, ([lng, lat]) => {
        const { east, north } = derivatives(lng, lat);
        const k2 = scaleFactor(lat) ** 2;
        expect((east[0] * north[0] + east[1] * north[1]) / k2).toBeCloseTo(0, 6);
        expect((east[0] * north[1] - east[1] * north[0]) / k2).toBeCloseTo(1, 6);
      }),
    );
  });

  it('makes a pixel of the plane out of ground', () => {
    expect(groundMetresPerPixel(70, 5)).toBeCloseTo(1024, 6);
    expect(groundMetresPerPixel(90, 5)).toBeGreaterThan(1024);
  });
});
