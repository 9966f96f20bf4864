import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DETAILS, detailAt, finestAt } from '../../../src/scene/ground.ts';

const zoom = fc.double({ min: 0, max: 11, noNaN: true });

describe('the detail of the basemap', () => {
  it('never gets coarser on the way in', () => {
    fc.assert(
      fc.property(zoom, zoom, (a, b) => {
        const [far, near] = [Math.min(a, b), Math.max(a, b)];
        expect(DETAILS.indexOf(detailAt(near))).toBeGreaterThanOrEqual(DETAILS.indexOf(detailAt(far)));
      }),
    );
    expect(detailAt(0)).toBe(DETAILS[0]);
    expect(detailAt(11)).toBe(DETAILS.at(-1));
  });

  it('that is drawn stays a little below the zoom where it came, and goes further out', () => {
    const limit = (detail: (typeof DETAILS)[number]): number => {
      let [low, high] = [0, 11];
      for (let i = 0; i < 40; i++) {
        const middle = (low + high) / 2;
        if (DETAILS.indexOf(detailAt(middle)) >= DETAILS.indexOf(detail)) high = middle;
        else low = middle;
      }
      return high;
    };
    for (const detail of DETAILS.slice(1)) {
      expect(detailAt(limit(detail) - 0.3, detail)).toBe(detail);
      expect(detailAt(limit(detail) - 0.7, detail)).not.toBe(detail);
    }
  });

  it('is the finest that is there, and none finer than the zoom asks for', () => {
    expect(finestAt({}, 5)).toBeNull();
    expect(finestAt({ overview: 'a' }, 5)).toBe('a');
    expect(finestAt({ overview: 'a', '50m': 'b' }, 11)).toBe('b');
    expect(finestAt({ overview: 'a', '50m': 'b', '10m': 'c' }, 0)).toBe('a');
  });
});
