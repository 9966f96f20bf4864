import { LANGUAGES, type LocalizedText } from '../model/text.ts';
import type { AtlasData, SilentTerm, SynonymTerm } from '../model/types.ts';

/** A name and the BCP 47 tag of its language. */
export interface OtherName {
  readonly text: string;
  readonly lang: string;
}

/**
 * What a page in one language has to know of the others to find things: names by id (of features, of names of the
 * basemap, of agreements and instruments), former ones with them, words of the field that mean the same, and those
 * that the agreements are silent on.
 */
export interface Aliases {
  readonly names: Readonly<Record<string, readonly OtherName[]>>;
  readonly terms: readonly SynonymTerm[];
  readonly silent: readonly SilentTerm[];
}

const NONE: readonly never[] = [];

const inAll = (text: LocalizedText): OtherName[] =>
  LANGUAGES.flatMap((lang) => ({ text: text[lang] ?? '', lang })).filter((name) => name.text !== '');

/** The aliases of an atlas. Made when the site is built, since a page has the texts of its own language alone. */
export function aliasesOf({ agreements, instruments = [], layers, gazetteer, synonyms }: AtlasData): Aliases {
  const names = new Map<string, OtherName[]>();
  const add = (id: string, others: readonly OtherName[]): void => {
    const known = names.get(id) ?? [];
    names.set(id, known);
    for (const other of others) if (!known.some(({ text }) => text === other.text)) known.push(other);
  };
  for (const { id, properties } of [...layers.flatMap((layer) => layer.features), ...gazetteer.features]) {
    if (properties.nativeName) add(id, [properties.nativeName]);
    add(id, inAll(properties.name));
  }
  for (const { id, shortTitle, title } of [...agreements, ...instruments])
    add(id, [...inAll(shortTitle), ...inAll(title)]);
  for (const { of, names: texts, lang } of synonyms?.places ?? [])
    for (const id of of)
      add(
        id,
        texts.map((text) => ({ text, lang })),
      );
  return {
    names: Object.fromEntries(names),
    terms: synonyms?.terms ?? NONE,
    silent: synonyms?.silent ?? NONE,
  };
}
