import { describe, expect, it } from 'vitest';
import { shelfAreas } from '../../../src/build/poster-shelf.ts';
import { windowBox } from '../../../src/geometry/box.ts';
import { viewportOf } from '../../../src/projection/camera.ts';
import { matrixOf } from '../../../src/projection/viewport.ts';
import { clipAndThin, VertexBuffer } from '../../../src/render/flat/draw/clip-and-thin.ts';
import { COAST_SHADING, widthAt } from '../../../src/scene/ground.ts';
import { basemap, camera } from '../render/flat/support.ts';

type Point = [number, number];

const [width, height] = [1440, 900];
const matrix = matrixOf(viewportOf(camera, width, height));
const window = windowBox(width, height, 8);
const areas = shelfAreas(basemap, matrix, window, camera.zoom);

/** The rings of relative path data, `M x y l dx dy … z`. */
const rings = (data: string): Point[][] =>
  [...data.matchAll(/M([^Mz]*)z/g)].map(([, ring]) => {
    const numbers = [...ring!.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([n]) => Number(n));
    const points: Point[] = [];
    for (let i = 0, x = 0, y = 0; i < numbers.length; i += 2) {
      x += numbers[i]!;
      y += numbers[i + 1]!;
      points.push([x, y]);
    }
    return points;
  });

const coast = ((): Point[] => {
  const vertices = new VertexBuffer();
  clipAndThin(basemap.coast, 0, matrix, window, 0, vertices);
  return Array.from(
    { length: vertices.length },
    (_, i): Point => [vertices.xy[2 * i]!, vertices.xy[2 * i + 1]!],
  );
})();
const fromCoast = ([x, y]: Point): number => Math.min(...coast.map(([u, v]) => Math.hypot(u - x, v - y)));

describe('the shelf as areas', () => {
  it('has one area for each pass, wider outside of narrower', () => {
    expect(areas).toHaveLength(COAST_SHADING.length);
    const extents = areas.map((area) =>
      Math.max(
        ...rings(area)
          .flat()
          .map(([x]) => x),
      ),
    );
    expect(extents).toEqual([...extents].sort((a, b) => b - a));
  });

  it.each(COAST_SHADING.map((pass, i) => [pass.name, i] as const))(
    'draws the edge of %s half its width off the coast, and none on land',
    (_, i) => {
      const all = rings(areas[i]!);
      // The island is one ring, and so is the shelf round it: what lies inside of it is land.
      expect(all).toHaveLength(1);
      const half = widthAt(COAST_SHADING[i]!.width, camera.zoom) / 2;
      for (const point of all.flat()) expect(Math.abs(fromCoast(point) - half)).toBeLessThan(2);
    },
  );
});
