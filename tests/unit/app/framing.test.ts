import { describe, expect, it } from 'vitest';
import { homeCamera, planePoints } from '../../../src/app/framing.ts';
import { apply } from '../../../src/projection/affine.ts';
import { planeToScreen } from '../../../src/projection/camera.ts';
import { forward } from '../../../src/projection/index.ts';
import { metresPerPixel, PLANE_EXTENT } from '../../../src/projection/plane.ts';
import { smallAtlas } from '../support/atlas.ts';

/** As `defaultView` of the data. */
const firstView = { lng: -29.5, lat: 81.3, zoom: 1.9, bearing: 0, pitch: 0 };
const camera = { lng: -30, lat: 75, zoom: 2, bearing: 0, pitch: 0 };

describe('the home view', () => {
  const none = { top: 0, right: 0, bottom: 0, left: 0 };

  it('shows the same ground on a smaller map', () => {
    const wide = homeCamera(camera, { width: 1200, height: 948 }, none);
    const phone = homeCamera(camera, { width: 450, height: 948 }, none);
    expect(wide.zoom).toBeCloseTo(2, 10);
    expect(phone.zoom).toBeCloseTo(1, 10);
  });

  const middleOf = (width: number, height: number, padding: typeof none): readonly number[] => {
    const home = homeCamera(camera, { width, height }, padding);
    return apply(planeToScreen(home, width, height), forward([camera.lng, camera.lat]));
  };

  it('keeps clear of what covers the map, and of the scale and credits at its foot', () => {
    const [x, y] = middleOf(1000, 848, { ...none, right: 400 });
    expect(x).toBeCloseTo(300, 6);
    expect(y).toBeCloseTo((848 - 48) / 2, 6);
  });

  it('shows no edge of the plane at the sides of a wide frame, whose limit of zooming out it meets', () => {
    for (const [width, height] of [
      [640, 360],
      [720, 376],
      [1200, 540],
    ] as const) {
      const home = homeCamera(firstView, { width, height }, none);
      const [x] = forward([home.lng, home.lat]);
      const half = (width / 2) * metresPerPixel(home.zoom);
      expect(Math.abs(x) + half).toBeLessThanOrEqual(PLANE_EXTENT / 2);
    }
  });

  it('leaves room over a sheet for scale, credits and buttons, and no more than a third of what is free', () => {
    const [x, y] = middleOf(390, 804, { ...none, bottom: 204 });
    expect(x).toBeCloseTo(195, 6);
    expect(y).toBeCloseTo((600 - 160) / 2, 6);
  });

  it('keeps the lower edge of its square, where the parties are, over a sheet that leaves it no room', () => {
    const padding = { ...none, bottom: 504 };
    const home = homeCamera(camera, { width: 390, height: 804 }, padding);
    const side = (900 * metresPerPixel(camera.zoom)) / metresPerPixel(home.zoom);
    expect(side).toBeGreaterThan(300 - 100);
    expect(middleOf(390, 804, padding)[1]! + side / 2).toBeCloseTo(300 - 100, 6);
  });
});

it('collects the positions of features of every geometry', () => {
  const points = planePoints(smallAtlas(), ['hq.ottawa', 'nowhere', 'base.nord']);
  expect(points).toHaveLength(2);
  expect(points[0]).toEqual(forward([-75.7, 45.41]));
});
