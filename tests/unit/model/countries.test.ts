import { describe, expect, it } from 'vitest';
import { alpha2, COUNTRIES, EU_MEMBERS, partyCountries } from '../../../src/model/countries.ts';

describe('the table of countries', () => {
  it('has each code once, well formed', () => {
    expect(new Set(COUNTRIES.map(({ code }) => code)).size).toBe(COUNTRIES.length);
    expect(new Set(COUNTRIES.map(({ numeric }) => numeric)).size).toBe(COUNTRIES.length);
    for (const { code, numeric, name } of COUNTRIES) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      expect(numeric).toMatch(/^\d{3}$/);
      expect(name).not.toBe('');
    }
    expect(alpha2('304')).toBe('GL');
    expect(alpha2('999')).toBeUndefined();
  });

  it('has the 27 members of the Union', () => {
    const codes = new Set(COUNTRIES.map(({ code }) => code));
    expect(new Set(EU_MEMBERS).size).toBe(27);
    expect(EU_MEMBERS.filter((code) => !codes.has(code))).toEqual([]);
  });
});

describe('partyCountries', () => {
  it('takes Denmark with Greenland and the Faroe Islands', () => {
    expect(partyCountries(['CA', 'DK'])).toEqual(['CA', 'DK', 'GL', 'FO']);
  });

  it('takes the Union as its members, without Greenland, which is no part of it', () => {
    const union = partyCountries(['EU']);
    expect(union).toEqual(expect.arrayContaining(['EE', 'DK', 'FI', 'AX']));
    expect(union).not.toContain('GL');
    expect(union).not.toContain('FO');
  });

  it('names each country once, and keeps what it does not know', () => {
    expect(partyCountries(['DK', 'EU', 'DK']).filter((code) => code === 'DK')).toHaveLength(1);
    expect(partyCountries(['XX'])).toEqual(['XX']);
  });
});
