import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { t } from '../../../src/i18n/index.ts';
import { LANGUAGES } from '../../../src/model/text.ts';

const SRC = join(import.meta.dirname, '../../../src');

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/^i18n\/(?!format)/.test(name))
  .map((name) => readFileSync(join(SRC, name), 'utf8'))
  .join('\n');

type Leaf = readonly [path: readonly string[], value: unknown];

const leaves = (value: unknown, path: readonly string[] = []): Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
    : [[path, value]];

/** What a text says: of a function, what it makes of a few arguments. */
const said = (value: unknown): string => {
  if (typeof value !== 'function') return String(value);
  const tries = [
    [1, 1, 1],
    [2, 5, 2],
    ['A', 2, 'C'],
    ['A', 'B', 'C'],
  ];
  return tries
    .map((values) => {
      try {
        return String(value(...values));
      } catch {
        // Not every function takes a number where another takes a word.
        return '';
      }
    })
    .join(' | ');
};

/**
 * A text is used where a source asks for it as a member of its group, or takes it out of one; a group that is asked by a
 * name worked out is used as a whole. `words` and `said` are what groups are called for short.
 */
function isUsed(path: readonly string[]): boolean {
  const key = path.at(-1)!;
  const group = path.at(-2) ?? 'words';
  const asked = new RegExp(`(\\b(${group}|words|said)|t\\(\\w+(\\.\\w+)*\\))\\??\\.${key}\\b`);
  const taken = new RegExp(`\\{[^{}]*\\b${key}\\b[^{}]*\\}[\\s}]*(=|:\\s*Catalogue)`);
  const indexed = path
    .slice(0, -1)
    .flatMap((name) => [
      new RegExp(`\\b${name}\\??\\.?\\[`),
      new RegExp(`\\b${name}: said \\}[^]*\\bsaid\\[`),
    ]);
  return [asked, taken, ...indexed].some((use) => use.test(sources));
}

/** Names, and words that both languages write alike. */
const ALIKE = new Set([
  'Briefing',
  'Canada',
  'Canvas',
  'WebGL',
  'GIUK',
  'NORAD',
  'SAFE',
  'North Warning System',
  'Clause',
  'Clauses',
  'Article',
  'Articles',
  'Parties',
  'Source',
  'Sources',
  'Position',
  'Data',
  'Date',
  'Dates',
  'Infrastructure',
  'Surveillance',
  'Europe',
  'Filter',
  'Code',
  'Ocean',
  'Link',
  'Element',
  'Send',
  'Personnel',
  'Gouvernance',
  'position',
  'Alaska',
  'Service',
  'Information',
  'Estonia',
  'France',
  'Finland',
  'Island',
]);

describe('the catalogues', () => {
  it('say nothing that no source asks for', () => {
    const idle = leaves(t('en'))
      .filter(([path]) => !isUsed(path))
      .map(([path]) => path.join('.'));
    expect(idle).toEqual([]);
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))(
    'have no English left over in %s',
    (language) => {
      const english = new Map(leaves(t('en')).map(([path, value]) => [path.join('.'), said(value)]));
      const left = leaves(t(language))
        .map(([path, value]) => [path.join('.'), said(value)] as const)
        .filter(
          ([path, text]) => text === english.get(path) && /\p{L}{3}/u.test(text.replaceAll('undefined', '')),
        )
        .filter(([path, text]) => !ALIKE.has(text) && !/^(locale|coordinates\.)/.test(path));
      expect(left).toEqual([]);
    },
  );

  it('have the same texts in every language', () => {
    const paths = (language: (typeof LANGUAGES)[number]) =>
      leaves(t(language))
        .map(([path]) => path.join('.'))
        .filter((path) => !path.startsWith('parties.'))
        .sort();
    for (const language of LANGUAGES) expect(paths(language), language).toEqual(paths('en'));
  });
});
