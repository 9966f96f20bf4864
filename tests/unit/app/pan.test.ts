import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panned } from '../../../src/app/framing.ts';
import type { Camera, ScreenPoint } from '../../../src/model/geo.ts';
import { apply } from '../../../src/projection/affine.ts';
import { planeToScreen } from '../../../src/projection/camera.ts';
import { forward } from '../../../src/projection/index.ts';

const cameras = fc.record({
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: 55, max: 89, noNaN: true }),
  zoom: fc.double({ min: 2, max: 8, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.constant(0),
});
const sizes = fc.record({
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 200, max: 2000 }),
});
const ways = fc.constantFrom<ScreenPoint>([0, -1], [0, 1], [-1, 0], [1, 0]);

describe('a step of the map', () => {
  it('brings to the middle what stood a quarter of the shorter side that way, and 100 px at least', () => {
    fc.assert(
      fc.property(cameras, sizes, ways, (camera: Camera, size, way) => {
        const { width, height } = size;
        const seen = apply(planeToScreen(camera, width, height), forward(panned(camera, size, way)));
        const step = Math.max(100, Math.min(width, height) / 4);
        expect(seen[0]).toBeCloseTo(width / 2 + way[0] * step, 3);
        expect(seen[1]).toBeCloseTo(height / 2 + way[1] * step, 3);
      }),
    );
  });
});
