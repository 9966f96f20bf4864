import type { LinkedClause } from '../atlas/atlas.ts';
import { partyName } from '../i18n/format.ts';
import type { Agreement } from '../model/types.ts';
import type { Theme } from '../model/vocabulary.ts';
import { say, type View } from '../panel/view.ts';
import { clausePasses } from '../state/selectors.ts';
import { ForceSign } from './force-sign.tsx';
import { lighting } from './light.ts';
import { cellFilters, forceTally, isCell } from './model.ts';

interface CellProps {
  readonly view: View;
  readonly agreement: Agreement;
  readonly theme: Theme;
  readonly party: string;
  readonly clauses: readonly LinkedClause[];
}

/** A cell as a switch that filters by its agreement, theme and party; a sign for each clause. */
export function Cell({ view, agreement, theme, party, clauses }: CellProps) {
  const { words, state, dispatch } = view;
  if (clauses.length === 0) return null;
  const chosen = isCell(state.filters, agreement.id, theme, party);
  const forces = forceTally(clauses).map(([force, n]) => words.matrix.ofForce(n, words.forces[force].name));
  const filters = chosen ? { agreement: [], theme: [], party: [] } : cellFilters(agreement.id, theme, party);
  return (
    <button
      type="button"
      class="cell"
      aria-pressed={chosen}
      aria-label={words.matrix.cell(
        words.themes[theme],
        partyName(party, words),
        say(view, agreement.shortTitle),
        words.contents.clauses(clauses.length),
        forces.join(words.list.separator),
      )}
      onClick={() => dispatch({ type: 'filter', filters })}
      {...lighting(view, theme)}
    >
      <Signs view={view} clauses={clauses} />
    </button>
  );
}

/** Signs stand in a square of three by three at most; more are a number. */
const MOST = 9;

function Signs({ view, clauses }: { view: View; clauses: readonly LinkedClause[] }) {
  const n = clauses.length;
  const columns = n > 4 ? 3 : Math.min(n, 2);
  const rows = Math.ceil(n / columns);
  const pitch = columns > 2 ? 7 : 8;
  const at = (index: number, count: number) => 12 + (index - (count - 1) / 2) * pitch;
  return (
    <svg class="signs" viewBox="0 0 24 24" aria-hidden="true">
      {n > MOST ? (
        <text x="12" y="16">
          {n}
        </text>
      ) : (
        clauses.map((linked, index) => (
          <ForceSign
            key={linked.clause.id}
            force={linked.clause.force}
            x={at(index % columns, columns)}
            y={at(Math.floor(index / columns), rows)}
            out={!clausePasses(view.state.filters, linked)}
          />
        ))
      )}
    </svg>
  );
}
