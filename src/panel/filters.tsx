import { formatDate, partyName } from '../i18n/format.ts';
import type { Theme } from '../model/vocabulary.ts';
import { hasFilters } from '../state/selectors.ts';
import { FACETS, type Facet, optionsOf, passingCount, toggled } from './filtering.ts';
import { say, type View } from './view.ts';

/** A filter value in words. */
function nameOf(view: View, facet: Facet, value: string): string {
  if (facet === 'party') return partyName(value, view.words);
  if (facet === 'theme') return view.words.themes[value as Theme] ?? value;
  const agreement = view.atlas.agreementById.get(value);
  return agreement ? say(view, agreement.shortTitle) : value;
}

/** The filters as three groups of switches, each with the number of clauses it would leave. */
export function Filters({ view }: { view: View }) {
  const { words, atlas, state } = view;
  return (
    <div class="filters">
      <h2 tabIndex={-1}>{words.filters.heading}</h2>
      <p class="lead">{words.filters.explanation}</p>
      <p class="result" role="status">
        {words.filters.result(passingCount(atlas, state.filters), atlas.clauseById.size)}
        {hasFilters(state.filters) && (
          <>
            {'. '}
            <ClearFilters view={view} />
          </>
        )}
      </p>
      {FACETS.map((facet) => (
        <FacetGroup key={facet} view={view} facet={facet} />
      ))}
    </div>
  );
}

function FacetGroup({ view, facet }: { view: View; facet: Facet }) {
  const { words, atlas, state, dispatch } = view;
  return (
    <fieldset>
      <legend>{words.filters[facet]}</legend>
      <ul class="chips">
        {optionsOf(atlas, state.filters, facet).map(({ value, chosen, count }) => (
          <li key={value}>
            <button
              type="button"
              class="chip"
              aria-pressed={chosen}
              data-none={count === 0 ? '' : undefined}
              onClick={() => dispatch({ type: 'filter', filters: toggled(state.filters, facet, value) })}
            >
              <span>{nameOf(view, facet, value)}</span>
              <span class="count" aria-hidden="true">
                {count}
              </span>
              <span class="sr-only">{words.filters.option(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** What is filtered now, each filter with a way to take it off. Nothing while no filter is on. */
export function ActiveFilters({ view }: { view: View }) {
  const { words, state, dispatch } = view;
  const chosen = FACETS.flatMap((facet) => state.filters[facet].map((value) => ({ facet, value })));
  if (chosen.length === 0 && !state.on) return null;
  return (
    <ul class="chips active-filters" aria-label={words.filters.active}>
      {chosen.map(({ facet, value }) => (
        <li key={`${facet}=${value}`}>
          <Removable
            view={view}
            name={nameOf(view, facet, value)}
            remove={() => dispatch({ type: 'filter', filters: toggled(state.filters, facet, value) })}
          />
        </li>
      ))}
      {state.on && (
        <li>
          <Removable
            view={view}
            name={words.filters.on(formatDate(state.on, words))}
            remove={() => dispatch({ type: 'date', on: null })}
          />
        </li>
      )}
    </ul>
  );
}

function Removable({ view, name, remove }: { view: View; name: string; remove: () => void }) {
  return (
    <button
      type="button"
      class="chip removable"
      aria-label={view.words.filters.remove(name)}
      onClick={remove}
    >
      <span>{name}</span>
      <svg class="cross" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 2 10 10M10 2 2 10" />
      </svg>
    </button>
  );
}

export function ClearFilters({ view }: { view: View }) {
  const clear = () => view.dispatch({ type: 'filter', filters: { agreement: [], theme: [], party: [] } });
  return (
    <button type="button" class="text-button" onClick={clear}>
      {view.words.empty.clear}
    </button>
  );
}
