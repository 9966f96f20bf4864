import type { Atlas, LinkedClause } from '../atlas/atlas.ts';
import type { Catalogue } from '../i18n/index.ts';
import { inLanguage, type Language } from '../model/text.ts';
import { passing } from '../panel/filtering.ts';
import { titleOf } from '../state/selectors.ts';
import type { Selection, ViewState } from '../state/state.ts';
import { type Draft, type DraftStep, EMPTY, stepOf } from './draft.ts';
import { MOST } from './own.ts';
import { viewOf } from './view.ts';

interface Writing {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly words: Catalogue;
}

/** Words with the meaning of their signs taken away, as `model/rich-text` reads them. */
export const plain = (words: string): string => words.replace(/[\\*[\]]/g, '\\$&').replace(/^- /gm, '\\- ');

/** A clause as a step: its title, its words as reported with the way to it, its places in view. */
function clauseStep({ language, words }: Writing, { clause }: LinkedClause): DraftStep {
  const number = clause.id.slice(clause.id.indexOf('.') + 1);
  const said = plain(inLanguage(clause.text, language));
  const text = `*${words.making.asReported}* ${said} [${number}](#sel=${clause.id})`;
  return stepOf(language, inLanguage(clause.title, language), text, { sel: clause.id });
}

const draftOf = ({ language }: Writing, title: string, steps: readonly DraftStep[]): Draft => ({
  ...EMPTY,
  title: { [language]: title },
  steps: steps.slice(0, MOST.steps),
});

/** The clauses of an agreement in their order, after a look at all of it. */
export function fromAgreement(writing: Writing, id: string): Draft {
  const { atlas, language } = writing;
  const agreement = atlas.agreementById.get(id)!;
  const clauses = [...atlas.clauseById.values()].filter((each) => each.agreement.id === id);
  const title = inLanguage(agreement.title, language);
  const first = stepOf(language, title, plain(inLanguage(agreement.summary, language)), { agreement: id });
  return draftOf(writing, inLanguage(agreement.shortTitle, language), [
    first,
    ...clauses.map((clause) => clauseStep(writing, clause)),
  ]);
}

/** What is selected and the clauses that speak of it. */
export function fromSelection(writing: Writing, selection: Exclude<Selection, { kind: 'none' }>): Draft {
  const { atlas, language } = writing;
  const { kind, id } = selection;
  if (kind === 'agreement') return fromAgreement(writing, id);
  const clause = kind === 'clause' ? atlas.clauseById.get(id) : undefined;
  const title = inLanguage(titleOf(atlas, selection)!, language);
  if (clause) return draftOf(writing, title, [clauseStep(writing, clause)]);
  const description = atlas.featureById.get(id)?.feature.properties.description;
  const text = description ? plain(inLanguage(description, language)) : '';
  const speaking = atlas.featureById.get(id)?.feature.properties.clauses ?? atlas.clausesByArea.get(id) ?? [];
  const clauses = speaking.flatMap((clauseId) => atlas.clauseById.get(clauseId) ?? []);
  return draftOf(writing, title, [
    stepOf(language, title, `${text} [${plain(title)}](#sel=${id})`.trim(), { sel: id }),
    ...clauses.map((each) => clauseStep(writing, each)),
  ]);
}

/** The clauses that pass the filters in force, after a look at all of them. */
export function fromFilters(writing: Writing, state: ViewState): Draft {
  const { atlas, language, words } = writing;
  const { agreement, theme, party, force, record, basis, on } = viewOf(atlas, state);
  const clauses = passing(atlas, state.filters);
  const view = { agreement, theme, party, force, record, basis, on };
  const first = stepOf(language, words.making.overview, '', view);
  return draftOf(writing, words.making.overview, [
    first,
    ...clauses.map((clause) => clauseStep(writing, clause)),
  ]);
}
