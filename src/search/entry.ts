import type { Atlas } from '../atlas/atlas.ts';
import type { Catalogue } from '../i18n/index.ts';
import { inLanguage, type Language, type LocalizedText } from '../model/text.ts';
import type { Filters, Selection } from '../state/state.ts';
import type { Aliases, OtherName } from './aliases.ts';

export type EntryKind =
  | 'clause'
  | 'feature'
  | 'agreement'
  | 'instrument'
  | 'area'
  | 'name'
  | 'source'
  | 'theme'
  | 'party'
  | 'force';

/** What choosing a result does: selects, flies to a name of the basemap, or sets a filter. */
type Target =
  | { readonly kind: 'select'; readonly selection: Selection }
  | { readonly kind: 'go'; readonly nameId: string }
  | { readonly kind: 'filter'; readonly facet: keyof Filters; readonly value: string };

/** One thing that can be found, in the language of the page. */
export interface Entry {
  /** The id of the clause, feature, agreement, instrument, area or name; of others the kind and what tells them apart. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly target: Target;
  readonly name: string;
  /** Other names it goes by: its own, in other languages, former ones. */
  readonly also: readonly OtherName[];
  /** `3.5` of a clause, else empty. */
  readonly number: string;
  /** Terms of the index for the number: of a clause, and of the article and the agreement that it stands in. */
  readonly references: readonly string[];
  /** What it stands in: the article, the layer, the publisher. Shown beside the name. */
  readonly context: string;
  /** Words it goes under and that are not shown: themes, parties, places. */
  readonly keywords: string;
  /** Running text; a passage of it is shown where the words stand in it. */
  readonly text: string;
  /** Text that matters less: the record, the rationale. */
  readonly notes: string;
}

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
