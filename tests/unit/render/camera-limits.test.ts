import { expect, test } from 'vitest';
import { forward } from '../../../src/projection/index.ts';
import { metresPerPixel, PLANE_EXTENT } from '../../../src/projection/plane.ts';
import { keepCentre, maxZoom, minZoom } from '../../../src/render/camera-limits.ts';

test('zoomed out all the way, no window shows more than the plane', () => {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
    [3840, 2160],
  ] as const)
    expect(Math.max(width, height) * metresPerPixel(minZoom(width, height))).toBeLessThanOrEqual(
      PLANE_EXTENT * 1.000001,
    );
});

test('a window without a size has limits too', () => {
  expect(minZoom(0, 0)).toBeLessThan(maxZoom([0, 90]));
});

test('a centre too far south is drawn back along its meridian to 22° or so, any other stays', () => {
  expect(keepCentre([24.75, 59.44])).toEqual([24.75, 59.44]);
  expect(keepCentre([0, 90])).toEqual([0, 90]);
  const [lng, lat] = keepCentre([100, 5]);
  expect(lng).toBeCloseTo(100, 9);
  expect(lat).toBeGreaterThan(21);
  expect(lat).toBeLessThan(23);
  expect(Math.hypot(...forward([lng, lat]))).toBeLessThanOrEqual(8_370_001);
});

test('zooming in ends where the coast is still true, and nearer where the map has an outline of its own', () => {
  expect(maxZoom([24.75, 59.44])).toBe(7);
  expect(maxZoom([-66.46, 80.83])).toBe(11);
  expect(maxZoom([-50, 80.83])).toBe(7);
});
