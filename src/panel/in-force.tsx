import { useEffect, useRef } from 'preact/hooks';
import { formatDate } from '../i18n/format.ts';
import { FACETS } from '../model/vocabulary.ts';
import type { Action } from '../state/actions.ts';
import { NO_FILTERS } from '../state/actions.ts';
import { announce } from './announcer.tsx';
import { passingCount, toggled } from './filtering.ts';
import { nameOf } from './filters.tsx';
import type { PanelContext } from './panel-context.ts';
import { TextButton } from './text-button.tsx';

interface InForce {
  readonly key: string;
  readonly name: string;
  readonly off: Action;
}

function inForce(view: PanelContext): readonly InForce[] {
  const { words, state } = view;
  const chosen = FACETS.flatMap((facet) =>
    state.filters[facet].map(
      (value): InForce => ({
        key: `${facet}=${value}`,
        name: nameOf(view, facet, value),
        off: { type: 'filter', filters: toggled(state.filters, facet, value) },
      }),
    ),
  );
  if (!state.on) return chosen;
  const name = words.filters.on(formatDate(state.on, words));
  return [...chosen, { key: 'on', name, off: { type: 'date', on: null } }];
}

/**
 * The filters in force, each with a way to take it off. They stand below whatever part of the panel is open, so that
 * what comes or goes moves nothing that is being pressed. The number of clauses left is told when they change.
 */
export function FiltersInForce({ view }: { view: PanelContext }) {
  const { words, dispatch } = view;
  const list = useRef<HTMLUListElement>(null);
  const all = inForce(view);
  const remove = (at: number) => {
    dispatch(all[at]!.off);
    // What had the focus is gone: the next filter has it now, or the open tab where none is left.
    const next = list.current?.querySelectorAll('button')[at === 0 ? 1 : at - 1];
    (next ?? document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]'))?.focus();
  };
  const clear = () => {
    dispatch({ type: 'filter', filters: NO_FILTERS });
    if (view.state.on) dispatch({ type: 'date', on: null });
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  };
  return (
    <>
      {all.length > 0 && (
        <ul class="chips active-filters" aria-label={words.filters.active} ref={list}>
          {all.map(({ key, name }, at) => (
            <li key={key}>
              <Removable view={view} name={name} remove={() => remove(at)} />
            </li>
          ))}
          {all.length > 1 && (
            <li>
              <TextButton onClick={clear}>{words.find.clearAll}</TextButton>
            </li>
          )}
        </ul>
      )}
      <CountStatus view={view} />
    </>
  );
}

function Removable({ view, name, remove }: { view: PanelContext; name: string; remove: () => void }) {
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

/** How many clauses are left, told after a change of the filters and not before. */
function CountStatus({ view }: { view: PanelContext }) {
  const { atlas, words, state } = view;
  const last = useRef(state.filters);
  useEffect(() => {
    if (last.current === state.filters) return;
    last.current = state.filters;
    announce(words.filters.result(passingCount(atlas, state.filters), atlas.clauseById.size));
  }, [state.filters]);
  return null;
}
