import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { t } from '../../../src/i18n/index.ts';
import { LANGUAGES, type Language } from '../../../src/model/text.ts';
import { cutAtTerms } from '../../../src/panel/gloss.ts';

const DATA = join(import.meta.dirname, '../../../data');

const textsOf = (value: unknown, language: Language): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [String((value as Record<string, unknown>)[language] ?? '')];
  return Object.values(value).flatMap((inner) => textsOf(inner, language));
};

const files = ['agreements', 'layers'].flatMap((folder) =>
  readdirSync(join(DATA, folder)).map(
    (name) => JSON.parse(readFileSync(join(DATA, folder, name), 'utf8')) as unknown,
  ),
);

describe('words explained where they stand', () => {
  it('cuts a text at the first occurrence of each term, and loses nothing of it', () => {
    const text = 'NORAD and SAFE; NORAD again, interoperability, unSAFEly.';
    const cut = cutAtTerms(text, t('en'));
    expect(cut.map((stretch) => stretch.text).join('')).toBe(text);
    expect(cut.filter(({ term }) => term).map(({ text: word, term }) => [word, term])).toEqual([
      ['NORAD', 'norad'],
      ['SAFE', 'safe'],
      ['interoperability', 'interoperability'],
    ]);
  });

  it.each(LANGUAGES)('explains no term in %s that the texts do not use', (language) => {
    const texts = files.flatMap((file) => textsOf(file, language));
    const used = new Set(texts.flatMap((text) => cutAtTerms(text, t(language)).map(({ term }) => term)));
    expect(Object.keys(t(language).glossary).filter((term) => !used.has(term as never))).toEqual([]);
  });

  it('finds a term in the inflected forms of Danish and Estonian', () => {
    const found = (text: string, language: Language) =>
      cutAtTerms(text, t(language)).flatMap(({ term, text: word }) => (term ? [word] : []));
    expect(found('som deltager i anskaffelserne', 'da')).toEqual(['anskaffelserne']);
    expect(found('militær mobilitet og interoperabilitet', 'da')).toEqual(['interoperabilitet']);
    expect(found('kusjuures Kanada osaleb hangetes', 'et')).toEqual(['hangetes']);
    expect(found('memorandumis on koostegutsemisvõimelised jõud', 'et')).toEqual([
      'memorandumis',
      'koostegutsemisvõimelised',
    ]);
  });
});
