import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  forward,
  inverse,
  metresPerPixel,
  PROJ_STRING,
  wrapLongitude,
  zoomOf,
} from '../../../src/projection/index.ts';
import { CRS } from '../../../src/projection/maplibre.ts';
import slim from '../../../src/projection/proj4-slim.ts';
import { northern } from './arbitraries.ts';
import { snyderForward, snyderInverse } from './snyder.ts';

const MILLIMETRE = 1e-3;
const apart = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1]);

describe('the plane', () => {
  it('puts the point of PROJ’s own test where PROJ puts it', () => {
    // PROJ gives 20° E 70° N with the central meridian at 0; here that is at −45.
    expect(apart(forward([20 - 45, 70]), [748315.3282, -2055979.4669])).toBeLessThan(MILLIMETRE);
  });

  it('agrees with Snyder’s formulas to the millimetre from 40° N to the Pole', () => {
    fc.assert(
      fc.property(northern, (position) => apart(forward(position), snyderForward(position)) < MILLIMETRE),
    );
  });

  it('agrees with Snyder’s inverse to the millimetre', () => {
    fc.assert(
      fc.property(northern, (position) => {
        const point = snyderForward(position);
        return apart(snyderForward(inverse(point)), snyderForward(snyderInverse(point))) < MILLIMETRE;
      }),
    );
  });

  it('comes back to where it began, longitude between −180 and 180', () => {
    fc.assert(
      fc.property(northern, (position) => {
        const back = inverse(forward(position));
        expect(apart(forward(back), forward(position))).toBeLessThan(MILLIMETRE);
        expect(back[0]).toBeGreaterThan(-180);
        expect(back[0]).toBeLessThanOrEqual(180);
        expect(Math.abs(back[1] - position[1])).toBeLessThan(1e-8);
      }),
    );
  });

  it('has 135° E upwards and 45° W downwards', () => {
    expect(forward([135, 80])[0]).toBeCloseTo(0, 6);
    expect(forward([135, 80])[1]).toBeGreaterThan(1e6);
    expect(forward([-45, 80])[1]).toBeLessThan(-1e6);
    expect(forward([45, 80])[0]).toBeGreaterThan(1e6);
  });

  it('has the Pole at the origin, from whatever longitude', () => {
    for (const lng of [-180, -45, 0, 77, 540]) expect(forward([lng, 90])).toEqual([0, 0]);
    expect(inverse([0, 0])).toEqual([-45, 90]);
  });

  it('takes any number of turns', () => {
    expect(apart(forward([380, 70]), forward([20, 70]))).toBeLessThan(MILLIMETRE);
    expect(wrapLongitude(-180)).toBe(180);
    expect(wrapLongitude(540)).toBe(180);
    expect(wrapLongitude(-190)).toBe(170);
    expect(wrapLongitude(12.5)).toBe(12.5);
  });

  it('gives no number for what has no place', () => {
    for (const position of [
      [Number.NaN, 70],
      [0, Number.NaN],
      [Number.POSITIVE_INFINITY, 70],
      [0, 90.01],
      [0, -91],
    ] as const)
      expect(forward(position)).toEqual([Number.NaN, Number.NaN]);
    expect(inverse([Number.NaN, 0])).toEqual([Number.NaN, Number.NaN]);
    expect(inverse([0, Number.NEGATIVE_INFINITY])).toEqual([Number.NaN, Number.NaN]);
  });

  it('is as wide at zoom 0 as one tile', () => {
    expect(metresPerPixel(0)).toBe(32768);
    expect(zoomOf(metresPerPixel(3.7))).toBeCloseTo(3.7, 12);
    expect(CRS.tileMatrixSet).toEqual({ origin: [-8388608, 8388608], extentAtZoom0: 16777216 });
  });
});

describe('the slim part of proj4', () => {
  const radians = Math.PI / 180;

  it('gives the numbers of the whole', () => {
    const projection = new slim.Proj(PROJ_STRING);
    fc.assert(
      fc.property(northern, ([lng, lat]) => {
        fc.pre(lat < 90);
        const { x, y } = projection.forward({ x: lng * radians, y: lat * radians });
        return apart([x, y], forward([lng, lat])) < 1e-6;
      }),
    );
  });

  it('refuses another projection', () => {
    expect(() => new slim.Proj('+proj=merc +datum=WGS84')).toThrow('expected +proj=stere');
  });
});
