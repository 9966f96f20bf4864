import { partyName, regionName } from '../i18n/format.ts';
import { LANGUAGES, type LocalizedText } from '../model/text.ts';
import type { SynonymTerm } from '../model/types.ts';
import { COMMITMENTS, THEMES } from '../model/vocabulary.ts';
import type { Selection } from '../state/state.ts';
import type { OtherName } from './aliases.ts';
import { type Entry, entry, otherNames, type Reading, say } from './entry.ts';
import { referencesOf } from './question.ts';

/** Themes, parties and forces that occur: choosing one filters by it. */
function filterEntries(reading: Reading): Entry[] {
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
  LANGUAGES.map((lang) => ({ text: regionName(code, lang), lang }));

interface Cited {
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  /** What stands on it. */
  readonly users: Selection[];
  readonly names: string[];
}

/**
 * Sources, each once however often it is cited. Choosing one selects what stands on it: the first clause or place,
 * the agreement where no clause names it.
 */
function sourceEntries(reading: Reading): Entry[] {
  return [...citations(reading).values()].map(({ title, publisher, url, users, names }) =>
    entry({
      id: `source:${url ?? title}`,
      kind: 'source',
      target: { kind: 'select', selection: users[0]! },
      name: title,
      also: publisher ? [{ text: publisher, lang: 'und' }] : [],
      context: [publisher, names[0]].filter(Boolean).join(' · '),
      keywords: url ? hostOf(url) : '',
    }),
  );
}

function citations(reading: Reading): ReadonlyMap<string, Cited> {
  const cited = new Map<string, Cited>();
  const cite = (source: Omit<Cited, 'users' | 'names'>, selection: Selection, name: string): void => {
    const key = source.url ?? source.title;
    const known = cited.get(key) ?? { ...source, users: [], names: [] };
    known.users.push(selection);
    known.names.push(name);
    cited.set(key, known);
  };
  for (const { clause, agreement } of reading.atlas.clauseById.values()) {
    const used = [clause.source.id, ...clause.record.sources, ...(clause.record.background?.sources ?? [])];
    for (const source of agreement.sources)
      if (used.includes(source.id))
        cite(source, { kind: 'clause', id: clause.id }, say(reading, clause.title));
  }
  for (const agreement of reading.atlas.agreements)
    for (const source of agreement.sources)
      cite(source, { kind: 'agreement', id: agreement.id }, say(reading, agreement.shortTitle));
  for (const { area, instrument } of reading.atlas.areaById.values())
    for (const source of instrument.sources)
      if (area.sources.includes(source.id))
        cite(source, { kind: 'area', id: area.id }, say(reading, area.title));
  for (const instrument of reading.atlas.instruments)
    for (const source of instrument.sources)
      cite(source, { kind: 'instrument', id: instrument.id }, say(reading, instrument.title));
  for (const { feature } of reading.atlas.featureById.values())
    for (const source of feature.properties.sources)
      cite(source, { kind: 'feature', id: feature.id }, say(reading, feature.properties.name));
  return cited;
}

/** The words of a host's name but the last: `com` and `no` say nothing. */
function hostOf(url: string): string {
  try {
    return new URL(url).hostname
      .replace(/^www\./, '')
      .split('.')
      .slice(0, -1)
      .join(' ');
  } catch {
    return '';
  }
}

type Selected = Exclude<Selection['kind'], 'none'>;

/** An entry that selects what it is, in any of its names. */
const selecting = (
  reading: Reading,
  kind: Selected,
  { id, title }: { readonly id: string; readonly title: LocalizedText },
  more: Partial<Entry>,
): Entry => {
  const name = say(reading, title);
  const target = { kind: 'select', selection: { kind, id } } as const;
  return entry({ id, kind, target, name, also: otherNames(reading, id, name), ...more });
};

/** Those texts that there are, one after the other. */
const together = (reading: Reading, texts: readonly (LocalizedText | undefined)[]): string =>
  texts.map((text) => text && say(reading, text)).join(' ');

/** The instruments on record and their areas of cooperation. */
const instrumentEntries = (reading: Reading): Entry[] => [
  ...reading.atlas.instruments.map((instrument) => {
    const { id, title, shortTitle, signed, signatories, standing, summary } = instrument;
    return selecting(reading, 'instrument', instrument, {
      also: [
        ...otherNames(reading, id, say(reading, title)),
        { text: say(reading, shortTitle), lang: reading.language },
      ],
      context: reading.words.instruments.kind[instrument.kind],
      keywords: [say(reading, signed.place), ...signatories.map(({ name }) => name)].join(' '),
      text: say(reading, summary),
      notes: say(reading, standing),
    });
  }),
  ...[...reading.atlas.areaById.values()].map(({ area, instrument }) =>
    selecting(reading, 'area', area, {
      context: [say(reading, instrument.shortTitle), instrument.signed.date.slice(0, 4)].join(' '),
      keywords: area.themes.map((theme) => reading.words.themes[theme]).join(' '),
      notes: say(reading, area.text),
    }),
  ),
];

function clauseEntries(reading: Reading): Entry[] {
  const { atlas, words } = reading;
  return [...atlas.clauseById.values()].map(({ clause, article, agreement }) => {
    const { id, themes, record, period } = clause;
    const places = (atlas.placesByClause.get(id) ?? []).map((place) =>
      say(reading, atlas.featureById.get(place)!.feature.properties.name),
    );
    return selecting(reading, 'clause', clause, {
      number: id.slice(id.indexOf('.') + 1),
      references: referencesOf(id),
      context: `${say(reading, article.title)} · ${say(reading, agreement.shortTitle)}`,
      keywords: [...themes.map((theme) => words.themes[theme]), ...places].join(' '),
      text: say(reading, clause.text),
      notes: together(reading, [record.note, record.background?.note, period.basis]),
    });
  });
}

const featureEntries = (reading: Reading): Entry[] =>
  [...reading.atlas.featureById.values()].map(({ feature: { id, properties }, layer }) =>
    selecting(
      reading,
      'feature',
      { id, title: properties.name },
      {
        context: say(reading, layer.title),
        text: say(reading, properties.description),
        notes: say(reading, properties.rationale),
      },
    ),
  );

const agreementEntries = (reading: Reading): Entry[] =>
  reading.atlas.agreements.map((agreement) =>
    selecting(reading, 'agreement', agreement, {
      context: reading.words.agreement.label,
      text: say(reading, agreement.summary),
      notes: together(reading, [agreement.reported.note, agreement.reported.worth]),
    }),
  );

function nameEntries(reading: Reading): Entry[] {
  return reading.atlas.gazetteer.features.map(({ id, properties }) => {
    const shown = say(reading, properties.name);
    return entry({
      id,
      kind: 'name',
      target: { kind: 'go', nameId: id },
      name: shown,
      also: otherNames(reading, id, shown),
      context: reading.words.find.nameKinds[properties.kind],
    });
  });
}

/** Everything that can be found. */
export const entriesOf = (reading: Reading): Entry[] => [
  ...clauseEntries(reading),
  ...featureEntries(reading),
  ...agreementEntries(reading),
  ...instrumentEntries(reading),
  ...nameEntries(reading),
  ...sourceEntries(reading),
  ...filterEntries(reading),
];
