import { titleOf } from '../state/selectors.ts';
import { certainDateStatus, onDate, placeDateStatus } from './date-status.tsx';
import { areaNumber } from './instrument-names.ts';
import { clauseNumber, type PanelContext, say } from './panel-context.ts';

/** What a screen reader is told when the map changed what the panel shows. */
export function announcement(view: PanelContext): string {
  const { atlas, words } = view;
  const { selection, candidates } = view.state;
  const others = candidates.length > 0 ? ` ${words.candidates.heading(candidates.length)}` : '';
  if (selection.kind === 'none') return words.contents.heading;
  const title = titleOf(atlas, selection);
  if (!title) return words.empty.unknown;
  const named = say(view, title);
  if (selection.kind === 'clause') {
    const { period } = atlas.clauseById.get(selection.id)!.clause;
    const stands = onDate(view, certainDateStatus(view, period, 'provision'));
    return [`${words.clause.number(clauseNumber(selection.id))}: ${named}`, stands]
      .filter(Boolean)
      .join('. ');
  }
  if (selection.kind === 'feature') {
    const stands = onDate(view, placeDateStatus(view, atlas.featureById.get(selection.id)!.feature));
    return `${named}.${stands && ` ${stands}.`}${others}`;
  }
  return selection.kind === 'area' ? `${words.instruments.area(areaNumber(selection.id))}: ${named}` : named;
}
