import type { Atlas, LinkedClause } from '../atlas/atlas.ts';
import type { Agreement } from '../model/types.ts';
import { instrumentOf } from '../state/selectors.ts';
import type { Selection } from '../state/state.ts';

/** The clauses of an agreement in their order. */
export const clausesOf = (atlas: Atlas, agreement: Agreement): readonly LinkedClause[] =>
  [...atlas.clauseById.values()].filter((linked) => linked.agreement === agreement);

/** The agreement that a selection is, or is a clause of. */
export function agreementOf(atlas: Atlas, selection: Selection): Agreement | null {
  if (selection.kind === 'agreement') return atlas.agreementById.get(selection.id) ?? null;
  if (selection.kind === 'clause') return atlas.clauseById.get(selection.id)?.agreement ?? null;
  return null;
}

/**
 * The clause one step on (1) or back (−1) from a selection, within its agreement: from the agreement itself its first
 * clause, from an instrument on record the first of the agreement that it is held against, from anything else the first
 * of all. Null where there is none.
 */
export function clauseBeside(atlas: Atlas, selection: Selection, step: 1 | -1): string | null {
  const counterpart = instrumentOf(atlas, selection)?.counterpart ?? '';
  const agreement =
    agreementOf(atlas, selection) ?? atlas.agreementById.get(counterpart) ?? atlas.agreements[0];
  if (!agreement) return null;
  const order = clausesOf(atlas, agreement).map(({ clause }) => clause.id);
  const at = selection.kind === 'clause' ? order.indexOf(selection.id) : -1;
  if (at < 0) return step > 0 ? (order[0] ?? null) : null;
  return order[at + step] ?? null;
}
