import type { Atlas } from '../atlas/atlas.ts';
import type { Catalogue } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import type { Selection } from '../state/state.ts';
import { areaNumber, instrumentName } from './instrument/names.ts';
import { clauseNumber, say } from './panel-context.ts';

/** What the names of the agreements are read from. */
interface Named {
  readonly atlas: Pick<Atlas, 'agreements'>;
  readonly language: Language;
  readonly words: Catalogue;
}

interface Titled extends Named {
  readonly atlas: Atlas;
}

/** The short titles of all agreements, as a list: `Canada–Denmark and Canada–EU`. */
const agreementsOf = (of: Named): string =>
  new Intl.ListFormat(of.words.locale, { type: 'conjunction' }).format(
    of.atlas.agreements.map(({ shortTitle }) => say(of, shortTitle)),
  );

/** What the atlas is about, in one line. */
export const taglineOf = (of: Named): string => of.words.first.tagline(agreementsOf(of));

/** What is selected, in one line: `3.3 Title · Canada–Denmark`; empty while nothing is. */
export function titleOf(of: Titled, selection: Selection): string {
  if (selection.kind === 'none') return '';
  const linked = of.atlas.clauseById.get(selection.id);
  if (linked) {
    const { clause, agreement } = linked;
    return `${clauseNumber(clause.id)} ${say(of, clause.title)} · ${say(of, agreement.shortTitle)}`;
  }
  const area = of.atlas.areaById.get(selection.id);
  if (area)
    return `${areaNumber(area.area.id)} ${say(of, area.area.title)} · ${instrumentName(of, area.instrument)}`;
  const feature = of.atlas.featureById.get(selection.id)?.feature;
  const document = of.atlas.agreementById.get(selection.id) ?? of.atlas.instrumentById.get(selection.id);
  return say(of, feature?.properties.name ?? document?.title ?? { en: '' });
}

/** The title of the page: what is selected before the name of the atlas, else the agreements after it. */
export function pageTitle(of: Titled, selection: Selection): string {
  const chosen = titleOf(of, selection);
  const { name } = of.words.site;
  return chosen ? `${chosen} · ${name}` : `${name} · ${agreementsOf(of)}`;
}
