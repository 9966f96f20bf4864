import { partyName } from '../i18n/format.ts';
import { LANGUAGES } from '../model/text.ts';
import type { SynonymTerm } from '../model/types.ts';
import { COMMITMENTS, THEMES } from '../model/vocabulary.ts';
import type { OtherName } from './aliases.ts';
import type { Entry } from './entry.ts';
import { entry, type Reading } from './reading.ts';

/** Themes, parties and forces that occur: choosing one filters by it. */
export function filterEntries(reading: Reading): Entry[] {
  const { atlas, words, aliases } = reading;
  const clauses = [...atlas.clauseById.values()].map(({ clause }) => clause);
  const label = { theme: words.filters.theme, party: words.filters.party, force: words.clause.force };
  const suggest = (kind: 'theme' | 'party' | 'force', value: string, name: string): Entry =>
    entry({
      id: `${kind}:${value}`,
      kind,
      target: { kind: 'filter', facet: kind, value },
      name,
      also: [...wordsFor(aliases.terms, kind, value), ...(kind === 'party' ? regionNames(value) : [])],
      context: label[kind],
    });
  return [
    ...THEMES.filter((theme) => clauses.some(({ themes }) => themes.includes(theme))).map((theme) =>
      suggest('theme', theme, words.themes[theme]),
    ),
    ...[...new Set(clauses.flatMap(({ parties }) => parties))].map((code) =>
      suggest('party', code, partyName(code, words)),
    ),
    ...COMMITMENTS.filter((force) => clauses.some((clause) => clause.force === force)).map((force) =>
      suggest('force', force, words.commitments[force].name),
    ),
  ];
}

/** What aliases call a theme or a party, in all languages. */
const wordsFor = (
  terms: readonly SynonymTerm[],
  kind: 'theme' | 'party' | 'force',
  value: string,
): OtherName[] =>
  terms
    .filter(
      (term) => (kind === 'theme' && term.theme === value) || (kind === 'party' && term.party === value),
    )
    .flatMap(({ words }) => LANGUAGES.flatMap((lang) => words[lang].map((text) => ({ text, lang }))));

/** A party's name in all languages, as the browser knows it. */
const regionNames = (code: string): OtherName[] =>
  LANGUAGES.map((lang) => ({
    text: new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code,
    lang,
  }));
