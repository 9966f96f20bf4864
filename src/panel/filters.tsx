import { partyName } from '../i18n/format.ts';
import {
  type Basis,
  type Commitment,
  FACETS,
  type Facet,
  type RecordStatus,
  type Theme,
} from '../model/vocabulary.ts';
import { NO_FILTERS } from '../state/actions.ts';
import { hasFilters } from '../state/selectors.ts';
import { type FacetOption, optionsOf, passingCount, toggled } from './filtering.ts';
import { type PanelContext, say } from './panel-context.ts';
import { TextButton } from './text-button.tsx';

/** A filter value in words. */
export function nameOf(view: PanelContext, facet: Facet, value: string): string {
  if (facet === 'party') return partyName(value, view.words);
  if (facet === 'theme') return view.words.themes[value as Theme] ?? value;
  if (facet === 'force') return view.words.commitments[value as Commitment]?.name ?? value;
  if (facet === 'record') return view.words.records[value as RecordStatus]?.mark ?? value;
  if (facet === 'basis') return view.words.bases[value as Basis]?.name ?? value;
  const agreement = view.atlas.agreementById.get(value);
  return agreement ? say(view, agreement.shortTitle) : value;
}

/** The filters as groups of switches, each with the number of clauses it would leave. */
export function Filters({ view }: { view: PanelContext }) {
  const { words, atlas, state } = view;
  return (
    <div class="filters">
      <h2 tabIndex={-1}>{words.filters.heading}</h2>
      <p class="lead">{words.filters.explanation}</p>
      <p class="result">
        {words.filters.result(passingCount(atlas, state.filters), atlas.clauseById.size)}
        {hasFilters(state.filters) && <ClearFilters view={view} />}
      </p>
      {FACETS.map((facet) => (
        <FacetGroup key={facet} view={view} facet={facet} />
      ))}
      {/* Below the groups, where its coming and going moves none of them. */}
      {FACETS.some((facet) => optionsOf(atlas, state.filters, facet).some(isDeadEnd)) && (
        <p class="quiet dead-ends">{words.find.noneLeft}</p>
      )}
    </div>
  );
}

function FacetGroup({ view, facet }: { view: PanelContext; facet: Facet }) {
  const { words, atlas, state } = view;
  return (
    <fieldset>
      <legend>{words.filters[facet]}</legend>
      <ul class="chips">
        {optionsOf(atlas, state.filters, facet).map((option) => (
          <li key={option.value}>
            <OptionChip view={view} facet={facet} option={option} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** A choice that would leave nothing; what is chosen can always be taken back. */
const isDeadEnd = ({ count, chosen }: FacetOption): boolean => count === 0 && !chosen;

interface OptionProps {
  readonly view: PanelContext;
  readonly facet: Facet;
  readonly option: FacetOption;
}

/** A choice that would leave nothing can be reached and read, so that one learns why it cannot be made. */
function OptionChip({ view, facet, option }: OptionProps) {
  const { words, state, dispatch } = view;
  const { value, chosen, count } = option;
  const none = isDeadEnd(option);
  const toggle = () => {
    if (!none) dispatch({ type: 'filter', filters: toggled(state.filters, facet, value) });
  };
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={chosen}
      aria-disabled={none ? true : undefined}
      data-none={none ? '' : undefined}
      onClick={toggle}
    >
      <span>{nameOf(view, facet, value)}</span>
      <span class="count" aria-hidden="true">
        {count}
      </span>
      <span class="sr-only">{none ? `, ${words.find.wouldLeaveNone}` : words.filters.option(count)}</span>
    </button>
  );
}

export function ClearFilters({ view }: { view: PanelContext }) {
  const clear = () => view.dispatch({ type: 'filter', filters: NO_FILTERS });
  return <TextButton onClick={clear}>{view.words.empty.clear}</TextButton>;
}
