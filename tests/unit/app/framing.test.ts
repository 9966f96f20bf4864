import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraToShow, homeCamera, planePoints } from '../../../src/app/framing.ts';
import { apply, planeToScreen } from '../../../src/projection/camera.ts';
import { forward } from '../../../src/projection/index.ts';
import { metresPerPixel, PLANE_EXTENT } from '../../../src/projection/plane.ts';
import { smallAtlas } from '../support/atlas.ts';

const size = { width: 1000, height: 800 };
const padding = { top: 40, right: 40, bottom: 40, left: 40 };
/** As `defaultView` of the data. */
const firstView = { lng: -29.5, lat: 81.3, zoom: 1.9, bearing: 0, pitch: 0 };
const camera = { lng: -30, lat: 75, zoom: 2, bearing: 0, pitch: 0 };

describe('the view that shows a selection', () => {
  it('stays where it is when all places are seen already', () => {
    const points = [forward([24.75, 59.44]), forward([-51.7, 64.2])];
    expect(cameraToShow(points, camera, size, padding)).toBeNull();
  });

  it('has nothing to show for a clause without places', () => {
    expect(cameraToShow([], camera, size, padding)).toBeNull();
  });

  it('keeps the zoom when moving is enough', () => {
    const close = { ...camera, lng: -52, lat: 66, zoom: 4 };
    const moved = cameraToShow([forward([24.75, 59.44])], close, size, padding);
    expect(moved?.zoom).toBe(4);
  });

  it('comes nearer to a shape too small to see', () => {
    const hansIsland = [forward([-66.47, 80.83]), forward([-66.44, 80.82])];
    expect(cameraToShow(hansIsland, camera, size, padding)?.zoom).toBeGreaterThan(6);
  });

  it('has every place in the free part of the map, wherever the map was', () => {
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: 50, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(position, { minLength: 1, maxLength: 6 }),
        position,
        fc.double({ min: 1, max: 7, noNaN: true }),
        fc.integer({ min: -180, max: 180 }),
        (places, [lng, lat], zoom, bearing) => {
          const points = places.map((place) => forward(place));
          const before = { lng, lat, zoom, bearing, pitch: 0 };
          const after = cameraToShow(points, before, size, padding) ?? before;
          const matrix = planeToScreen(after, size.width, size.height);
          for (const point of points) {
            const [x, y] = apply(matrix, point);
            expect(x).toBeGreaterThanOrEqual(39.9);
            expect(x).toBeLessThanOrEqual(960.1);
            expect(y).toBeGreaterThanOrEqual(39.9);
            expect(y).toBeLessThanOrEqual(760.1);
          }
        },
      ),
    );
  });
});

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
    expect(middleOf(390, 804, { ...none, bottom: 504 })[1]).toBeCloseTo((300 - 100) / 2, 6);
  });
});

it('collects the positions of features of every geometry', () => {
  const points = planePoints(smallAtlas(), ['hq.ottawa', 'nowhere', 'base.nord']);
  expect(points).toHaveLength(2);
  expect(points[0]).toEqual(forward([-75.7, 45.41]));
});
