import { LANGUAGES, type Language, type LocalizedText } from '../model/text.ts';
import type { AtlasData, SynonymTerm } from '../model/types.ts';

/**
 * What a page in one language has to know of the others to find things: names by id (of features, of names of the
 * basemap, of agreements), former ones with them, and words of the field that mean the same.
 */
export interface Lore {
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly terms: readonly SynonymTerm[];
}

const NO_TERMS: readonly SynonymTerm[] = [];

/** The lore of an atlas. Made when the site is built, since a page has the texts of its own language alone. */
export function loreOf({ agreements, layers, gazetteer, synonyms }: AtlasData): Lore {
  const names = new Map<string, Set<string>>();
  const add = (id: string, texts: readonly (string | undefined)[]): void => {
    const known = names.get(id) ?? new Set();
    for (const text of texts) if (text) known.add(text);
    names.set(id, known);
  };
  const inAll = (text: LocalizedText) => LANGUAGES.map((language: Language) => text[language]);
  const features = [...layers.flatMap((layer) => layer.features), ...gazetteer.features];
  for (const { id, properties } of features)
    add(id, [...inAll(properties.name), properties.nativeName?.text]);
  for (const { id, shortTitle, title } of agreements) add(id, [...inAll(shortTitle), ...inAll(title)]);
  for (const { of, names: others } of synonyms?.places ?? []) for (const id of of) add(id, others);
  return {
    names: Object.fromEntries([...names].map(([id, known]) => [id, [...known]])),
    terms: synonyms?.terms ?? NO_TERMS,
  };
}
