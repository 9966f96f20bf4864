import { expect, test } from 'vitest';
import { inverse } from '../../../../src/projection/index.ts';
import {
  commonAsMercator,
  lngLatToCommon,
  PlaneView,
  planeToCommon,
} from '../../../../src/render/gl/arcs/plane-view.ts';

test('the Pole lies in the middle of common space, and y points up', () => {
  expect(lngLatToCommon([0, 90])).toEqual([256, 256]);
  expect(planeToCommon([8_388_608, 8_388_608])).toEqual([512, 512]);
});

test('a view of the plane puts its centre in the middle of the screen, wherever it looks', () => {
  for (const [longitude, latitude] of [
    [-29.5, 81.3],
    [180, 70],
    [0, 90],
    [24.75, 59.44],
  ] as const)
    for (const pitch of [0, 45]) {
      const viewState = { longitude, latitude, zoom: 3, pitch, bearing: 30 };
      const viewport = new PlaneView({ id: 'maplibre' }).makeViewport({ width: 800, height: 600, viewState });
      const [lng, lat] = commonAsMercator(lngLatToCommon([longitude, latitude]));
      const [x, y] = viewport!.project([lng, lat]);
      expect(x).toBeCloseTo(400, 6);
      expect(y).toBeCloseTo(300, 6);
    }
});

test('one pixel to the right is one pixel of the plane', () => {
  const viewState = { longitude: 0, latitude: 90, zoom: 0, pitch: 0, bearing: 0 };
  const viewport = new PlaneView({ id: 'maplibre' }).makeViewport({ width: 512, height: 512, viewState })!;
  const [lng, lat] = commonAsMercator(lngLatToCommon(inverse([32_768, 0])));
  const [x, y] = viewport.project([lng, lat]);
  expect(x).toBeCloseTo(257, 6);
  expect(y).toBeCloseTo(256, 6);
});
