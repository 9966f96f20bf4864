import type { LinkedClause } from '../atlas/atlas.ts';
import { partyName } from '../i18n/format.ts';
import type { Agreement } from '../model/types.ts';
import type { Theme } from '../model/vocabulary.ts';
import { lighting } from '../panel/link.tsx';
import { type PanelContext, say } from '../panel/panel-context.ts';
import { clausePasses } from '../state/selectors.ts';
import { cellFilters, forceTally, gradeOf, isCell } from './model.ts';

/** What a cell holds: the clauses of one agreement on one theme that name one party. */
export interface CellContent {
  readonly agreement: Agreement;
  readonly theme: Theme;
  readonly party: string;
  readonly clauses: readonly LinkedClause[];
}

interface CellProps {
  readonly view: PanelContext;
  readonly content: CellContent;
  /** The cell has the pointer or the focus, or, with null, has lost it. */
  readonly at: (content: CellContent | null) => void;
}

/** A cell as a switch that filters by its agreement, theme and party: the number of its clauses, darker for more. */
export function Cell({ view, content, at }: CellProps) {
  const { words, atlas, state, dispatch } = view;
  const { agreement, theme, party, clauses } = content;
  if (clauses.length === 0) return null;
  const chosen = isCell(state.filters, agreement.id, theme, party);
  const forces = forceTally(clauses).map(([force, n]) =>
    words.matrix.ofForce(n, words.commitments[force].name),
  );
  const filters = chosen ? { agreement: [], theme: [], party: [] } : cellFilters(agreement.id, theme, party);
  return (
    <button
      type="button"
      class="cell"
      data-grade={gradeOf(clauses.length)}
      data-out={clauses.some((linked) => clausePasses(atlas, state.filters, linked)) ? undefined : ''}
      aria-pressed={chosen}
      aria-label={words.matrix.cell(
        words.themes[theme],
        partyName(party, words),
        say(view, agreement.shortTitle),
        words.contents.clauses(clauses.length),
        forces.join(words.list.separator),
      )}
      onClick={() => dispatch({ type: 'filter', filters })}
      {...lighting(dispatch, { kind: 'theme', id: theme }, (lit) => at(lit ? content : null))}
    >
      {clauses.length}
    </button>
  );
}
