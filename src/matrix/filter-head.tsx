import type { Theme } from '../model/vocabulary.ts';
import { toggled } from '../panel/filtering.ts';
import { lighting } from '../panel/link.tsx';
import type { PanelContext } from '../panel/panel-context.ts';

interface FilterHeadProps {
  readonly view: PanelContext;
  readonly facet: 'agreement' | 'theme' | 'party';
  readonly value: string;
  readonly name: string;
}

/** A heading as a switch that filters by what it names. */
export function FilterHead({ view, facet, value, name }: FilterHeadProps) {
  const { state, dispatch } = view;
  return (
    <button
      type="button"
      class="head-switch"
      aria-pressed={state.filters[facet].includes(value)}
      onClick={() => dispatch({ type: 'filter', filters: toggled(state.filters, facet, value) })}
      {...(facet === 'theme' && lighting(dispatch, { kind: 'theme', id: value as Theme }))}
    >
      <span>{name}</span>
    </button>
  );
}
