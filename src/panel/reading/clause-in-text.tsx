import type { LinkedClause } from '../../atlas/atlas.ts';
import { ClausePlaces, SourceLine } from '../clause-view.tsx';
import { Glossed } from '../glossed.tsx';
import { SignedLine } from '../instrument/signed-line.tsx';
import { SelectLink } from '../link.tsx';
import { clauseNumber, idOf, type PanelContext, say } from '../panel-context.ts';
import { RecordPhrase } from '../sources.tsx';

/** A clause where it stands in the text of its agreement. */
export function ClauseInText({ view, linked }: { view: PanelContext; linked: LinkedClause }) {
  const { clause, agreement } = linked;
  const { words, atlas, state } = view;
  const current = idOf(state.selection) === clause.id;
  return (
    <section class="clause-in-text" data-reads={clause.id} data-current={current ? '' : undefined}>
      <h4>
        <SelectLink view={view} to={{ kind: 'clause', id: clause.id }} class="clause-link">
          <span class="margin">{clauseNumber(clause.id)}</span>
          <span class="clause-title">{say(view, clause.title)}</span>
        </SelectLink>
      </h4>
      <p class="force">
        <span class="sr-only">{words.clause.force}: </span>
        <strong>{words.commitments[clause.force].name}.</strong>
      </p>
      <Glossed view={view} text={say(view, clause.text)} />
      <SourceLine view={view} linked={linked} />
      <RecordPhrase view={view} record={clause.record} known={agreement.sources} />
      <SignedLine view={view} linked={linked} />
      <ClausePlaces view={view} ids={atlas.placesByClause.get(clause.id) ?? []} />
    </section>
  );
}
