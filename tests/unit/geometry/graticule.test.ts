import { describe, expect, it } from 'vitest';
import { ARCTIC_CIRCLE, graticule } from '../../../src/geometry/index.ts';
import { forward } from '../../../src/projection/index.ts';

describe('graticule', () => {
  it('has a parallel every ten degrees, meridians every thirty, and the Arctic Circle once', () => {
    const lines = graticule();
    const values = (kind: string) => lines.filter((line) => line.kind === kind).map(({ value }) => value);
    expect(values('parallel')).toEqual([30, 40, 50, 60, 70, 80]);
    expect(values('meridian')).toHaveLength(12);
    expect(values('meridian')).toContain(180);
    expect(values('meridian')).not.toContain(-180);
    expect(values('arctic-circle')).toEqual([ARCTIC_CIRCLE]);
  });

  it('gets finer on demand', () => {
    const lines = graticule({ fine: true, meridianStep: 15 });
    expect(lines.filter(({ kind }) => kind === 'meridian')).toHaveLength(24);
    expect(lines.some(({ kind, value }) => kind === 'parallel' && value === 85)).toBe(true);
  });

  it('draws parallels as closed circles in the plane', () => {
    for (const { kind, value, line } of graticule()) {
      if (kind === 'meridian') continue;
      const radius = Math.hypot(...forward([0, value]));
      expect(line[0]).toEqual(line.at(-1));
      line.slice(1).forEach((position, i) => {
        const [[ax, ay], [bx, by]] = [forward(line[i]!), forward(position)];
        expect(radius - Math.hypot((ax + bx) / 2, (ay + by) / 2)).toBeLessThan(500);
      });
    }
  });

  it('lets few meridians reach the Pole', () => {
    const reaching = graticule({ meridianStep: 15 }).filter(({ line }) => line.some(([, lat]) => lat === 90));
    expect(reaching.map(({ value }) => value).sort((a, b) => a - b)).toEqual([-90, 0, 90, 180]);
  });

  it('labels its lines on themselves', () => {
    for (const { kind, value, labels } of graticule())
      for (const [lng, lat] of labels) expect(kind === 'meridian' ? lng : lat).toBe(value);
  });
});
