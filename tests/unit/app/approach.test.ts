import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraToFrame, cameraToShow } from '../../../src/app/approach.ts';
import { bearingFacing } from '../../../src/controls/turn.ts';
import type { Camera, PlanePoint } from '../../../src/model/geo.ts';
import { apply } from '../../../src/projection/affine.ts';
import { planeToScreen } from '../../../src/projection/camera.ts';
import { forward } from '../../../src/projection/index.ts';

const size = { width: 1000, height: 800 };
const padding = { top: 40, right: 40, bottom: 40, left: 40 };
const camera = { lng: -30, lat: 75, zoom: 2, bearing: 0, pitch: 0 };

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: 50, max: 90, noNaN: true }),
);

function expectInside(points: readonly PlanePoint[], camera: Camera): void {
  const matrix = planeToScreen(camera, size.width, size.height);
  for (const point of points) {
    const [x, y] = apply(matrix, point);
    expect(x).toBeGreaterThanOrEqual(39.9);
    expect(x).toBeLessThanOrEqual(960.1);
    expect(y).toBeGreaterThanOrEqual(39.9);
    expect(y).toBeLessThanOrEqual(760.1);
  }
}

describe('the least movement that shows places', () => {
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
          expectInside(points, after);
        },
      ),
    );
  });
});

describe('the view of what is chosen', () => {
  const tallinn = [forward([24.75, 59.44])];
  const frame = (
    points: Parameters<typeof cameraToFrame>[0],
    of: Parameters<typeof cameraToFrame>[1],
    from = camera,
  ) => cameraToFrame(points, of, from, size, padding);

  it('goes near to a place, with its north up', () => {
    const near = frame(tallinn, 'point');
    expect(near).toMatchObject({ zoom: 5, bearing: bearingFacing(24.75) });
    expect(apply(planeToScreen(near!, size.width, size.height), tallinn[0]!)[0]).toBeCloseTo(500, 6);
  });

  it('goes no nearer than zoom 4 for the places of a clause, and turns nothing there', () => {
    expect(frame(tallinn, 'several', { ...camera, bearing: 30 })).toMatchObject({ zoom: 4, bearing: 30 });
  });

  it('stays where all is seen from as near, or nearer', () => {
    const near = { ...camera, lng: 24.75, lat: 59.44, zoom: 4.9 };
    expect(frame(tallinn, 'point', near)).toBeNull();
    expect(frame(tallinn, 'several', { ...near, zoom: 6 })).toBeNull();
  });

  it('turns back what a near view had turned, and not what a reader had', () => {
    const far = [forward([-75.7, 45.4]), ...tallinn];
    const near = frame(tallinn, 'point')!;
    expect(frame(far, 'several', { ...near, lng: near.lng + 5 })?.bearing).toBe(0);
    expect(frame(far, 'several', { ...near, bearing: 120 })?.bearing).toBe(120);
  });

  it('keeps the lower edge where even the furthest view has no room for all', () => {
    const phone = { width: 390, height: 804 };
    const underSheet = { top: 48, right: 48, bottom: 569, left: 48 };
    const apart = [forward([-75.7, 45.4]), forward([170, 65])];
    const framed = cameraToFrame(apart, 'several', camera, phone, underSheet)!;
    const [, y] = apply(planeToScreen(framed, phone.width, phone.height), apart[0]!);
    expect(y).toBeCloseTo(phone.height - underSheet.bottom, 6);
  });

  it('comes nearer to a shape too small to see than to any other', () => {
    const hansIsland = [forward([-66.47, 80.83]), forward([-66.44, 80.82])];
    expect(frame(hansIsland, 'shape')?.zoom).toBeGreaterThan(6);
  });

  it('has every place in the free part of the map, wherever the map was', () => {
    fc.assert(
      fc.property(
        fc.array(position, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('point', 'shape', 'several'),
        position,
        fc.double({ min: 1, max: 7, noNaN: true }),
        fc.integer({ min: -180, max: 180 }),
        (places, of, [lng, lat], zoom, bearing) => {
          const before = { lng, lat, zoom, bearing, pitch: 0 };
          expectInside(
            places.map((place) => forward(place)),
            frame(
              places.map((place) => forward(place)),
              of,
              before,
            ) ?? before,
          );
        },
      ),
    );
  });
});
