import { linkAtlas } from '../../../src/atlas/atlas.ts';
import { checkFiles } from '../../../src/atlas/check.ts';
import { DATA_FOLDER, readFiles } from '../../../src/build/files.ts';
import { da } from '../../../src/i18n/da/index.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { et } from '../../../src/i18n/et/index.ts';
import { fr } from '../../../src/i18n/fr/index.ts';
import type { Language } from '../../../src/model/text.ts';
import { aliasesOf } from '../../../src/search/aliases.ts';
import { Finder } from '../../../src/search/finder.ts';
import { type Results, resultsOf } from '../../../src/search/results.ts';

const { data } = checkFiles(readFiles(DATA_FOLDER) ?? []);
if (!data) throw new Error('The data has problems: npm run data:check names them.');

export const atlas = linkAtlas(data);
export const aliases = aliasesOf(data);
const catalogues = { en, fr, da, et };
const made = new Map<Language, Promise<Finder>>();

/** The search of the page in a language, over the atlas's own data. */
export function finderIn(language: Language): Promise<Finder> {
  const finder = made.get(language) ?? Finder.make({ atlas, aliases, language, words: catalogues[language] });
  made.set(language, finder);
  return finder;
}

export const ask = async (language: Language, question: string): Promise<Results> =>
  resultsOf(await finderIn(language), question, () => true);

/** Ids of the results as a reader meets them, from top to bottom. */
export const idsIn = ({ groups }: Results): string[] =>
  groups.flatMap(({ hits }) => hits.map(({ entry }) => entry.id));
