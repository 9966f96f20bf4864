import { expect, it } from 'vitest';
import { tints } from '../../../src/scene/tints.ts';

const toneOf = (parties: string[], code: string) =>
  tints(parties).filter(({ countries }) => countries.includes(code));

it('gives Canada another tone than the Kingdom of Denmark, whose parts share theirs', () => {
  const parties = ['CA', 'DK', 'GL'];
  expect(tints(parties)).toHaveLength(2);
  expect(toneOf(parties, 'GL')).toEqual(toneOf(parties, 'DK'));
  expect(toneOf(parties, 'GL')).not.toEqual(toneOf(parties, 'CA'));
});

it('gives a member that is named beside the Union a tone of its own, and tints no land twice', () => {
  const parties = ['CA', 'EU', 'FR', 'DE', 'EE'];
  const countries = tints(parties).flatMap((tint) => tint.countries);
  expect(new Set(countries).size).toBe(countries.length);
  const tones = ['CA', 'ES', 'FR', 'DE', 'EE'].map((code) => toneOf(parties, code)[0]!.tone);
  expect(new Set(tones).size).toBe(tones.length);
});

it('keeps the tone of a party from selection to selection', () => {
  expect(toneOf(['DK', 'CA'], 'CA')[0]!.tone).toBe(toneOf(['CA', 'EU'], 'CA')[0]!.tone);
});
