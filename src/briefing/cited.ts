import type { Atlas } from '../atlas/atlas.ts';
import { linkTargets, selectedBy } from '../model/rich-text.ts';
import type { ReadBriefing } from './read.ts';

/** A source as a list names it. */
export interface Cited {
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  /** The day or the month in which it was read. */
  readonly accessed?: string | undefined;
}

/** Ids of all that a step shows or links to, the first first. */
const namedBy = ({ view, text }: ReadBriefing['steps'][number]): string[] => [
  ...(view.agreement?.split(',') ?? []),
  ...(view.sel ? [view.sel] : []),
  ...linkTargets(text).flatMap((target) => selectedBy(target) ?? []),
];

/** What is cited for a clause, a place, an agreement, an instrument or one of its areas. */
function citedFor(atlas: Atlas, id: string): readonly Cited[] {
  const clause = atlas.clauseById.get(id);
  if (clause) {
    const { source, record } = clause.clause;
    const ids = [source.id, ...record.sources, ...(record.background?.sources ?? [])];
    return clause.agreement.sources.filter((each) => ids.includes(each.id));
  }
  const area = atlas.areaById.get(id);
  return (
    atlas.featureById.get(id)?.feature.properties.sources ??
    atlas.agreementById.get(id)?.sources.filter(({ kind }) => kind === 'report') ??
    atlas.instrumentById.get(id)?.sources ??
    area?.instrument.sources.filter((each) => area.area.sources.includes(each.id)) ??
    []
  );
}

/** The sources that the steps of a briefing stand on, each once, in the order in which they are first called upon. */
export function citedIn(atlas: Atlas, { steps }: Pick<ReadBriefing, 'steps'>): Cited[] {
  const all = steps.flatMap(namedBy).flatMap((id) => citedFor(atlas, id));
  return [...new Map(all.map((cited) => [cited.url ?? cited.title, cited])).values()];
}

/** The last day or month in which a source of the atlas was read; empty where none says. */
export function lastRead({ agreements, instruments }: Atlas): string {
  const dates = [...agreements, ...instruments].flatMap(({ sources }) =>
    sources.map(({ accessed }) => accessed ?? ''),
  );
  return dates.sort().at(-1) ?? '';
}
