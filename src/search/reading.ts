import type { Atlas } from '../atlas/atlas.ts';
import type { Catalogue } from '../i18n/index.ts';
import { inLanguage, type Language, type LocalizedText } from '../model/text.ts';
import type { Aliases, OtherName } from './aliases.ts';
import type { Entry } from './entry.ts';

/** What entries are made of. */
export interface Reading {
  readonly atlas: Atlas;
  readonly aliases: Aliases;
  readonly language: Language;
  readonly words: Catalogue;
}

export const say = ({ language }: Pick<Reading, 'language'>, text: LocalizedText): string =>
  inLanguage(text, language);

export const otherNames = ({ aliases }: Reading, id: string, name: string): OtherName[] =>
  (aliases.names[id] ?? []).filter(({ text }) => text !== name);

const NOTHING = {
  also: [],
  number: '',
  references: [],
  context: '',
  keywords: '',
  text: '',
  notes: '',
} as const;
export const entry = (given: Pick<Entry, 'id' | 'kind' | 'target' | 'name'> & Partial<Entry>): Entry => ({
  ...NOTHING,
  ...given,
});
