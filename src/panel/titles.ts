import type { Atlas } from '../atlas/atlas.ts';
import { formatList } from '../i18n/format.ts';
import type { Catalogue } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import { titleOf } from '../state/selectors.ts';
import type { Selection } from '../state/state.ts';
import { areaNumber, instrumentName } from './instrument-names.ts';
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
  formatList(
    of.atlas.agreements.map(({ shortTitle }) => say(of, shortTitle)),
    of.words,
  );

/** What the atlas is about, in one line. */
export const taglineOf = (of: Named): string => of.words.first.tagline(agreementsOf(of));

/** What is selected, in one line: `3.3 Title · Canada–Denmark`; empty while nothing is. */
export function lineOf(of: Titled, selection: Selection): string {
  const { clauseById, areaById } = of.atlas;
  const text = titleOf(of.atlas, selection);
  if (!text) return '';
  const title = say(of, text);
  if (selection.kind === 'clause')
    return `${clauseNumber(selection.id)} ${title} · ${say(of, clauseById.get(selection.id)!.agreement.shortTitle)}`;
  if (selection.kind === 'area')
    return `${areaNumber(selection.id)} ${title} · ${instrumentName(of, areaById.get(selection.id)!.instrument)}`;
  return title;
}

/** The title of the page: what is selected before the name of the atlas, else the agreements after it. */
export function pageTitle(of: Titled, selection: Selection): string {
  const chosen = lineOf(of, selection);
  const { name } = of.words.site;
  return chosen ? `${chosen} · ${name}` : `${name} · ${agreementsOf(of)}`;
}
