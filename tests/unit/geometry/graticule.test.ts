import { describe, expect, it } from 'vitest';
import { ARCTIC_CIRCLE, GRATICULE, graticulePoints } from '../../../src/geometry/graticule.ts';
import { forward } from '../../../src/projection/index.ts';

describe('the graticule', () => {
  const at = (zoom: number) => GRATICULE.filter(({ minZoom }) => zoom >= minZoom);
  const values = (lines: typeof GRATICULE, kind: string) =>
    lines.filter((line) => line.kind === kind).map(({ value }) => value);

  it('has a parallel every ten degrees, meridians every thirty, and the Arctic Circle once', () => {
    expect(values(at(0), 'parallel')).toEqual([30, 40, 50, 60, 70, 80]);
    expect(values(at(0), 'meridian')).toHaveLength(12);
    expect(values(at(0), 'meridian')).toContain(180);
    expect(values(at(0), 'meridian')).not.toContain(-180);
    expect(values(at(9), 'arctic-circle')).toEqual([ARCTIC_CIRCLE]);
  });

  it('gets finer as one comes nearer, and draws no line twice', () => {
    expect(values(at(3), 'meridian')).toHaveLength(24);
    expect(values(at(3), 'parallel')).toContain(85);
    expect(values(at(5), 'parallel')).toContain(71);
    const keys = GRATICULE.map(({ kind, value }) => `${kind} ${value}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('draws parallels as closed circles in the plane', () => {
    for (const each of GRATICULE) {
      if (each.kind === 'meridian') continue;
      const line = graticulePoints(each);
      const radius = Math.hypot(...forward([0, each.value]));
      expect(line[0]).toEqual(line.at(-1));
      line.slice(1).forEach((position, i) => {
        const [[ax, ay], [bx, by]] = [forward(line[i]!), forward(position)];
        expect(radius - Math.hypot((ax + bx) / 2, (ay + by) / 2)).toBeLessThan(500);
      });
    }
  });

  it('lets few meridians reach the Pole', () => {
    const reaching = GRATICULE.filter((line) => graticulePoints(line).some(([, lat]) => lat === 90));
    expect(reaching.map(({ value }) => value).sort((a, b) => a - b)).toEqual([-90, 0, 90, 180]);
  });
});
