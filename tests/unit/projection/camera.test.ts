import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitCamera } from '../../../src/geometry/fit-camera.ts';
import type { Camera, PlanePoint } from '../../../src/model/geo.ts';
import { apply } from '../../../src/projection/affine.ts';
import { planeToScreen, screenToPlane } from '../../../src/projection/camera.ts';
import { forward, inverse, metresPerPixel } from '../../../src/projection/index.ts';
import { cameras, northern } from './arbitraries.ts';

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
const camera = (change: Partial<Camera>): Camera => ({
  lng: 0,
  lat: 90,
  zoom: 2,
  bearing: 0,
  pitch: 0,
  ...change,
});

describe('planeToScreen', () => {
  it('puts the camera’s position in the middle', () => {
    fc.assert(
      fc.property(cameras, (view) => {
        const [x, y] = apply(planeToScreen(view, 900, 500), forward([view.lng, view.lat]));
        expect(x).toBeCloseTo(450, 4);
        expect(y).toBeCloseTo(250, 4);
      }),
    );
  });

  it('turns the plane’s direction `bearing`, clockwise from its y axis, upwards', () => {
    const metres = 100 * metresPerPixel(2);
    const up = apply(planeToScreen(camera({}), 400, 400), [0, metres]);
    expect(up).toEqual([200, 100]);
    const right = apply(planeToScreen(camera({ bearing: 90 }), 400, 400), [metres, 0]);
    expect(right[0]).toBeCloseTo(200, 9);
    expect(right[1]).toBeCloseTo(100, 9);
  });

  it('is undone by screenToPlane', () => {
    fc.assert(
      fc.property(cameras, northern, (view, position) => {
        const point = forward(position);
        const back = apply(screenToPlane(view, 800, 600), apply(planeToScreen(view, 800, 600), point));
        expect(Math.hypot(back[0] - point[0], back[1] - point[1])).toBeLessThan(1e-3);
      }),
    );
  });
});

describe('fitCamera', () => {
  const points = fc.array(northern.map(forward), { minLength: 2, maxLength: 20 });
  const padding = { top: 40, right: 300, bottom: 10, left: 20 };

  it('brings every point into the unpadded part, and touches its edge', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: -180, max: 180 }), (set, bearing) => {
        fc.pre(set.some(([x, y]) => Math.hypot(x - set[0]![0], y - set[0]![1]) > 1000));
        const matrix = planeToScreen(
          fitCamera(set, 1000, 700, padding, { bearing, minZoom: -5, maxZoom: 30 }),
          1000,
          700,
        );
        const screen = set.map((point) => apply(matrix, point));
        const [xs, ys] = [screen.map(([x]) => x), screen.map(([, y]) => y)];
        const slack = 0.1;
        expect(Math.min(...xs)).toBeGreaterThan(20 - slack);
        expect(Math.max(...xs)).toBeLessThan(700 + slack);
        expect(Math.min(...ys)).toBeGreaterThan(40 - slack);
        expect(Math.max(...ys)).toBeLessThan(690 + slack);
        const used = Math.max(
          (Math.max(...xs) - Math.min(...xs)) / 680,
          (Math.max(...ys) - Math.min(...ys)) / 650,
        );
        expect(used).toBeCloseTo(1, 3);
      }),
    );
  });

  it('stands over a single point at the greatest zoom', () => {
    const nuuk = forward([-51.73, 64.17]);
    const view = fitCamera([nuuk], 600, 400, NO_PADDING, { maxZoom: 6 });
    expect(view.zoom).toBe(6);
    expect(view.lng).toBeCloseTo(-51.73, 6);
    expect(view.lat).toBeCloseTo(64.17, 6);
  });

  it('fits a ring round the Pole over the Pole', () => {
    const ring: PlanePoint[] = [0, 90, 180, 270].map((lng) => forward([lng - 45, 70]));
    const view = fitCamera(ring, 500, 500, NO_PADDING);
    expect(view.lat).toBeCloseTo(90, 6);
    expect(forward([view.lng, view.lat])[0]).toBeCloseTo(0, 3);
  });

  it('stays within the zooms it is given', () => {
    const far = [forward([0, 40]), forward([180, 40])];
    expect(fitCamera(far, 100, 100, NO_PADDING, { minZoom: 1 }).zoom).toBe(1);
    expect(
      fitCamera([inverse([1, 1]), inverse([2, 2])].map(forward), 100, 100, NO_PADDING, { maxZoom: 9 }).zoom,
    ).toBe(9);
  });

  it('says so when there is nothing to fit', () => {
    expect(() => fitCamera([], 100, 100, NO_PADDING)).toThrow('Found no points to fit');
  });
});
