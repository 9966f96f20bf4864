import { describe, expect, it } from 'vitest';
import { formatDate, formatDecimal, formatGridLine, formatPosition } from '../../../src/i18n/format.ts';
import { t } from '../../../src/i18n/index.ts';

const RESOLUTE = [-94.97, 74.715] as const;

describe('numbers and dates in the language of the page', () => {
  it.each([
    ['en', '74°42.9′ N 94°58.2′ W', '74.7150, -94.9700'],
    ['fr', '74°42,9′ N 94°58,2′ O', '74,7150; -94,9700'],
    ['da', '74°42,9′ N 94°58,2′ V', '74,7150; -94,9700'],
    ['et', '74°42,9′ N 94°58,2′ W', '74,7150; −94,9700'],
  ] as const)('has positions in %s with its decimal sign', (language, minutes, degrees) => {
    expect(formatPosition(RESOLUTE, t(language))).toBe(minutes);
    expect(formatDecimal(RESOLUTE, t(language))).toBe(degrees);
  });

  it('names meridians and parallels by the hemispheres of the language', () => {
    const west = (language: 'en' | 'fr' | 'da') => formatGridLine('meridian', -30, t(language));
    expect([west('en'), west('fr'), west('da')]).toEqual(['30° W', '30° O', '30° V']);
    expect(formatGridLine('meridian', 60, t('da'))).toBe('60° Ø');
    expect(formatGridLine('meridian', -180, t('en'))).toBe('180°');
    expect(formatGridLine('parallel', 70, t('fr'))).toBe('70° N');
  });

  it('says on a day and in a month or year', () => {
    const on = (language: 'en' | 'fr', date: string) => t(language).filters.on(formatDate(date, t(language)));
    expect([on('en', '2026-03-03'), on('en', '2026-03'), on('en', '2026')]).toEqual([
      'On 3 March 2026',
      'In March 2026',
      'In 2026',
    ]);
    expect([on('fr', '2026-03-03'), on('fr', '2026-03')]).toEqual(['Le 3 mars 2026', 'En mars 2026']);
  });

  it('counts the first day of a month in French, and no other', () => {
    const day = (date: string) => formatDate(date, t('fr'));
    expect([day('2026-03-01'), day('2026-03-11'), day('2026-03-21'), day('2026-03')]).toEqual([
      '1er mars 2026',
      '11 mars 2026',
      '21 mars 2026',
      'mars 2026',
    ]);
    expect(t('fr').period.from(day('2026-03-01'))).toBe('à partir du 1er mars 2026');
    expect(formatDate('2026-03-01', t('en'))).toBe('1 March 2026');
  });
});
