import { expect, it } from 'vitest';
import { aliasesOf } from '../../../src/search/aliases.ts';
import { atlas } from './finders.ts';

const { names } = aliasesOf(atlas);
const textsOf = (id: string) => (names[id] ?? []).map(({ text }) => text);

it('knows a place by its names in all languages, its own and former ones, each once', () => {
  expect(textsOf('hq.copenhagen')).toEqual(
    expect.arrayContaining(['Copenhagen', 'Copenhague', 'København', 'Kopenhaagen']),
  );
  expect(textsOf('name.iqaluit')).toEqual(expect.arrayContaining(['Iqaluit', 'ᐃᖃᓗᐃᑦ', 'Frobisher Bay']));
  for (const texts of Object.keys(names).map(textsOf)) expect(new Set(texts).size).toBe(texts.length);
});

it('tells the language of each name', () => {
  expect(names['hq.nuuk']).toContainEqual({ text: 'Godthåb', lang: 'da' });
  expect(names['name.resolute']).toContainEqual({ text: 'Qausuittuq', lang: 'iu-Latn' });
});
