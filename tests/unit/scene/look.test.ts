import { describe, expect, it } from 'vitest';
import { PROVENANCE } from '../../../src/model/vocabulary.ts';
import { ACCENTS, type Accent, strandsOf } from '../../../src/scene/accents.ts';
import { bandFills, strengthsAt } from '../../../src/scene/bands.ts';
import { type LookOf, lookOf } from '../../../src/scene/look.ts';

const mark = (basis: LookOf['basis']): LookOf => ({ category: 'exercise-areas', basis, accents: [] });
const look = (basis: LookOf['basis'], emphasis: Parameters<typeof lookOf>[2] = 'plain') =>
  lookOf(mark(basis), true, emphasis, false, 'unknown');

describe('the look of an area', () => {
  it('has an outline only where something delimits it', () => {
    expect(PROVENANCE.filter((basis) => look(basis).edge === null)).toEqual(['illustrative']);
    expect(look('inferred').edge!.blur).toBeGreaterThan(0);
    expect(look('surveyed').edge!.blur).toBe(0);
  });

  it('gets a thin edge on a light halo when it is selected, whatever it rests on', () => {
    for (const basis of PROVENANCE) {
      const { edge, halo } = look(basis, 'selected');
      expect(edge!.width).toBeGreaterThanOrEqual(2);
      expect(edge!.width).toBeLessThan(3.5);
      expect(halo!.width).toBeLessThan(8);
    }
  });
});

describe('the fill of an area', () => {
  it('fades out towards what no source delimits', () => {
    const strengths = strengthsAt({ basis: 'illustrative' }, 2);
    expect([...strengths].sort((a, b) => a - b)).toEqual(strengths);
    expect(strengths[0]).toBeLessThan(0.5);
    expect(strengths.at(-1)).toBe(1);
  });

  it('is one fill from far where it is delimited, and a band along the inside from near', () => {
    expect(bandFills(strengthsAt({ basis: 'reported' }, 2))).toEqual([{ from: 0, to: null, strength: 1 }]);
    for (const basis of PROVENANCE) {
      const near = strengthsAt({ basis }, 6);
      expect(near.at(-1)).toBeLessThan(0.2);
      expect(bandFills(near).length).toBeGreaterThan(2);
    }
  });
});

it('tells the arcs of as many agreements as there are accents apart by more than a hue', () => {
  const arc = (accent: Accent) =>
    lookOf(
      { category: 'deployments', basis: 'inferred', accents: [accent] },
      false,
      'plain',
      false,
      'unknown',
    );
  const strands = ACCENTS.map((accent) => {
    const { edge, gap, core } = arc(accent);
    return strandsOf({ width: edge!.width, gap, core }).offsets.length;
  });
  expect(strands).toEqual(ACCENTS.map((_, index) => index + 1));
});
