import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkAtlas } from '../../../src/atlas/atlas.ts';
import { groundDistance, initialBearing } from '../../../src/geometry/distance.ts';
import { t } from '../../../src/i18n/index.ts';
import type { Language } from '../../../src/model/text.ts';
import type { Gazetteer } from '../../../src/model/types.ts';
import { placeWords, whereabouts } from '../../../src/panel/where.ts';
import { agreements, layers } from '../../e2e/setup/features.ts';
import { atlas as small } from './fixture.ts';

const GAZETTEER = new URL('../../../data/gazetteer.geojson', import.meta.url);
const atlas = linkAtlas({
  ...small,
  agreements,
  layers,
  gazetteer: JSON.parse(readFileSync(GAZETTEER, 'utf8')) as Gazetteer,
});
/** Numbers are kept with their units by spaces that do not break. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const view = (language: Language, on: string | null = null) => ({
  atlas,
  language,
  words: t(language),
  state: { on },
});

describe('where a place lies', () => {
  it('has the distances and bearings of the great circle', () => {
    // One degree of a meridian on a sphere of mean radius is 111.195 km.
    expect(groundDistance([0, 70], [0, 71])).toBeCloseTo(111_195, -1);
    expect(initialBearing([0, 70], [0, 71])).toBeCloseTo(0, 9);
    expect(initialBearing([0, 70], [180, 80])).toBeCloseTo(0, 9);
    expect(initialBearing([0, 0], [90, 0])).toBeCloseTo(90, 9);
    expect(initialBearing([10, 70], [10, 60])).toBeCloseTo(180, 9);
  });

  it('is as far there as back, and over the Pole too', () => {
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: 0, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(position, position, (a, b) => {
        expect(groundDistance(a, b)).toBeCloseTo(groundDistance(b, a), 3);
        const bearing = initialBearing(a, b);
        expect(bearing >= 0 && bearing < 360.000001).toBe(true);
      }),
    );
  });

  it('is told from the nearest town that is widely known, in the language of the page', () => {
    const at = [14, 64.9] as const;
    expect(plain(whereabouts(view('en'), at))).toBe('240 km north-east of Trondheim');
    expect(plain(whereabouts(view('fr'), at))).toBe('à 240 km au nord-est de Trondheim');
    expect(plain(whereabouts(view('da'), at))).toBe('240 km nordøst for Trondheim');
    expect(plain(whereabouts(view('et'), at))).toBe('Trondheimist 240 km kirdes');
    expect(plain(whereabouts(view('fr'), [-80, 45.4]))).toBe('à 340 km à l’ouest d’Ottawa');
    expect(plain(whereabouts(view('et'), [22, 59.4]))).toBe('Tallinnast 160 km läänes');
    expect(plain(whereabouts(view('et'), [-114.4, 64]))).toMatch(/^Yellowknife’ist \d+ km põhjas$/);
  });

  it('names the kind, and no town that the name says already', () => {
    expect(placeWords(view('en'), 'hq.nuuk')).toBe('Nuuk: headquarters');
    expect(plain(placeWords(view('en'), 'exercise.greenland-west'))).toMatch(
      /^West Greenland exercise area: exercise area, \d+ km \S+ of \S+$/,
    );
    expect(placeWords(view('en'), 'none.such')).toBe('');
  });

  it('says how a place stands on the date asked about, where that is certain', () => {
    const munich = (language: Language, on: string) => placeWords(view(language, on), 'record.munich');
    expect(munich('en', '2025')).toMatch(/, still to come$/);
    expect(munich('en', '2026-02-13')).toMatch(/, taking place$/);
    expect([munich('fr', '2027'), munich('da', '2027'), munich('et', '2027')]).toEqual([
      expect.stringMatching(/, passé$/),
      expect.stringMatching(/, afsluttet$/),
      expect.stringMatching(/, möödas$/),
    ]);
    expect(placeWords(view('en', '2027'), 'hq.nuuk')).toBe('Nuuk: headquarters');
  });
});
