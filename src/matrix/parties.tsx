import { useMemo, useState } from 'preact/hooks';
import { partyName } from '../i18n/format.ts';
import type { Theme } from '../model/vocabulary.ts';
import { ClauseList } from '../panel/clause-item.tsx';
import { passing } from '../panel/filtering.ts';
import { ClearFilters } from '../panel/filters.tsx';
import { type PanelContext, say } from '../panel/panel-context.ts';
import { hasFilters } from '../state/selectors.ts';
import { Cell, type CellContent } from './cell.tsx';
import { FilterHead } from './filter-head.tsx';
import { Grades } from './grades.tsx';
import { type ColumnGroup, type Matrix, matrixOf } from './model.ts';
import { ThemesHead } from './switch.tsx';

/** Who does what: a table of themes and parties, each agreement's parties by themselves. */
export function Parties({ view }: { view: PanelContext }) {
  const { words, atlas } = view;
  const matrix = useMemo(() => matrixOf(atlas), [atlas]);
  const [cell, setCell] = useState<CellContent | null>(null);
  return (
    <div class="themes">
      <ThemesHead view={view} part="parties" />
      <p class="lead">{words.matrix.partiesLead}</p>
      <div class="matrix-scroll">
        <table class="matrix">
          <caption class="sr-only">{words.matrix.caption}</caption>
          <Head view={view} groups={matrix.groups} />
          <tbody>
            {matrix.themes.map((theme) => (
              <Row key={theme} view={view} matrix={matrix} theme={theme} at={setCell} />
            ))}
          </tbody>
        </table>
      </div>
      <Grades view={view} cell={cell} />
      <Passing view={view} />
    </div>
  );
}

function Head({ view, groups }: { view: PanelContext; groups: readonly ColumnGroup[] }) {
  const { words } = view;
  return (
    <>
      <colgroup>
        <col />
      </colgroup>
      {groups.map(({ agreement, parties }) => (
        <colgroup key={agreement.id} span={parties.length} />
      ))}
      <thead>
        <tr>
          <td rowSpan={2} class="matrix-head matrix-theme">
            <span class="sr-only">{words.filters.theme}</span>
          </td>
          {groups.map(({ agreement, parties }) => (
            <th
              key={agreement.id}
              scope="colgroup"
              colSpan={parties.length}
              class="matrix-head matrix-agreement"
              data-first=""
            >
              <FilterHead
                view={view}
                facet="agreement"
                value={agreement.id}
                name={say(view, agreement.shortTitle)}
              />
            </th>
          ))}
        </tr>
        <tr>
          {groups.flatMap(({ agreement, parties }) =>
            parties.map((party, index) => (
              <th
                key={`${agreement.id} ${party}`}
                scope="col"
                class="matrix-head matrix-party"
                data-first={index === 0 ? '' : undefined}
              >
                <FilterHead view={view} facet="party" value={party} name={partyName(party, words)} />
              </th>
            )),
          )}
        </tr>
      </thead>
    </>
  );
}

interface RowProps {
  readonly view: PanelContext;
  readonly matrix: Matrix;
  readonly theme: Theme;
  readonly at: (content: CellContent | null) => void;
}

function Row({ view, matrix, theme, at }: RowProps) {
  const { hover } = view.state;
  return (
    <tr class="matrix-row" data-lit={hover.kind === 'theme' && hover.id === theme ? '' : undefined}>
      <th scope="row" class="matrix-head matrix-theme">
        <FilterHead view={view} facet="theme" value={theme} name={view.words.themes[theme]} />
      </th>
      {matrix.groups.flatMap(({ agreement, parties }) =>
        parties.map((party, index) => (
          <td key={`${agreement.id} ${party}`} class="matrix-cell" data-first={index === 0 ? '' : undefined}>
            <Cell
              view={view}
              content={{ agreement, theme, party, clauses: matrix.cell(agreement.id, theme, party) }}
              at={at}
            />
          </td>
        )),
      )}
    </tr>
  );
}

/** The clauses that the filters leave, agreement by agreement; nothing while no filter is on. */
function Passing({ view }: { view: PanelContext }) {
  const { words, atlas, state } = view;
  const clauses = passing(atlas, state.filters);
  const filtered = hasFilters(state.filters);
  return (
    <>
      <p class="result">
        {filtered ? words.filters.result(clauses.length, atlas.clauseById.size) : ''}
        {filtered && (
          <>
            {'. '}
            <ClearFilters view={view} />
          </>
        )}
      </p>
      {filtered &&
        atlas.agreements.map((agreement) => {
          const own = clauses.filter((linked) => linked.agreement === agreement);
          if (own.length === 0) return null;
          return (
            <section key={agreement.id} class="contents">
              <h3>{say(view, agreement.shortTitle)}</h3>
              <ClauseList view={view} clauses={own} />
            </section>
          );
        })}
    </>
  );
}
