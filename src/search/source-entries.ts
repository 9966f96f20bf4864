import type { Selection } from '../state/state.ts';
import type { Entry } from './entry.ts';
import { entry, type Reading, say } from './reading.ts';

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
export function sourceEntries(reading: Reading): Entry[] {
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
