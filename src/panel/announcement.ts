import { certainDateStatus, onDate, placeDateStatus } from './date-status.tsx';
import { areaNumber } from './instrument/names.ts';
import { clauseNumber, type PanelContext, say } from './panel-context.ts';

/** What a screen reader is told when the map changed what the panel shows. */
export function announcement(view: PanelContext): string {
  const { atlas, words } = view;
  const { selection, candidates } = view.state;
  const others = candidates.length > 0 ? ` ${words.candidates.heading(candidates.length)}` : '';
  if (selection.kind === 'none') return words.contents.heading;
  const clause = atlas.clauseById.get(selection.id)?.clause;
  if (clause) {
    const named = `${words.clause.number(clauseNumber(clause.id))}: ${say(view, clause.title)}`;
    return [named, onDate(view, certainDateStatus(view, clause.period, 'provision'))]
      .filter(Boolean)
      .join('. ');
  }
  const feature = atlas.featureById.get(selection.id)?.feature;
  if (feature) {
    const stands = onDate(view, placeDateStatus(view, feature));
    return `${say(view, feature.properties.name)}.${stands && ` ${stands}.`}${others}`;
  }
  const area = atlas.areaById.get(selection.id)?.area;
  if (area) return `${words.instruments.area(areaNumber(area.id))}: ${say(view, area.title)}`;
  const document = atlas.agreementById.get(selection.id) ?? atlas.instrumentById.get(selection.id);
  return document ? say(view, document.title) : words.empty.unknown;
}
