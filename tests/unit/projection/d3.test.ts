import { geoPath } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../src/model/geo.ts';
import { apply, planeToScreen } from '../../../src/projection/camera.ts';
import { d3Projection } from '../../../src/projection/d3.ts';
import { forward } from '../../../src/projection/index.ts';
import { cameras, northern } from './arbitraries.ts';

describe('d3Projection', () => {
  it('shows every position where the camera’s matrix shows it', () => {
    fc.assert(
      fc.property(cameras, northern, (camera, position) => {
        const expected = apply(planeToScreen(camera, 1200, 800), forward(position));
        const found = d3Projection({ camera, width: 1200, height: 800 })([...position])!;
        const size = Math.max(1200, Math.hypot(...expected));
        expect(Math.hypot(found[0] - expected[0], found[1] - expected[1]) / size).toBeLessThan(1e-9);
      }),
    );
  });

  it('finds the position under a pixel', () => {
    fc.assert(
      fc.property(cameras, northern, (camera, position) => {
        const projection = d3Projection({ camera, width: 1200, height: 800 });
        const back = projection.invert!(projection([...position])!)! as LngLat;
        const [a, b] = [forward(back), forward(position)];
        expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeLessThan(1);
      }),
    );
  });

  it('draws a parallel as a circle round the Pole', () => {
    const camera = { lng: 0, lat: 90, zoom: 0, bearing: 0, pitch: 0 };
    const projection = d3Projection({ camera, width: 512, height: 512 });
    const ring = Array.from({ length: 37 }, (_, i): [number, number] => [180 - i * 10, 70]);
    const [[left, top], [right, bottom]] = geoPath(projection).bounds({
      type: 'LineString',
      coordinates: ring,
    });
    expect(right - left).toBeCloseTo(bottom - top, 6);
    expect((left + right) / 2).toBeCloseTo(256, 6);
  });

  it('leaves out what lies beyond the square', () => {
    const camera = { lng: 0, lat: 90, zoom: 0, bearing: 0, pitch: 0 };
    const path = geoPath(d3Projection({ camera, width: 512, height: 512 }));
    expect(path({ type: 'Point', coordinates: [0, -40] })).toBeNull();
    expect(path({ type: 'Point', coordinates: [0, 5] })).not.toBeNull();
  });
});
