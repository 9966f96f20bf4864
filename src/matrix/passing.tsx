import { ClauseItem } from '../panel/clause-item.tsx';
import { ClearFilters } from '../panel/filters.tsx';
import { type PanelContext, say } from '../panel/panel-context.ts';
import { clausePasses, hasFilters } from '../state/selectors.ts';

/** The clauses that the filters leave, agreement by agreement; nothing while no filter is on. */
export function Passing({ view }: { view: PanelContext }) {
  const { words, atlas, state } = view;
  const all = [...atlas.clauseById.values()];
  const passing = all.filter((linked) => clausePasses(state.filters, linked));
  const filtered = hasFilters(state.filters);
  return (
    <>
      <p class="result">
        {filtered ? words.filters.result(passing.length, all.length) : ''}
        {filtered && (
          <>
            {'. '}
            <ClearFilters view={view} />
          </>
        )}
      </p>
      {filtered &&
        atlas.agreements.map((agreement) => {
          const own = passing.filter((linked) => linked.agreement === agreement);
          if (own.length === 0) return null;
          return (
            <section key={agreement.id} class="contents">
              <h3>{say(view, agreement.shortTitle)}</h3>
              <ol class="clauses">
                {own.map((linked) => (
                  <ClauseItem key={linked.clause.id} view={view} linked={linked} />
                ))}
              </ol>
            </section>
          );
        })}
    </>
  );
}
