import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { GroupKind } from '../../search/results.ts';
import { NO_SELECTION } from '../../state/actions.ts';
import { toggled } from '../filtering.ts';
import { idOf, type PanelContext } from '../panel-context.ts';
import { type Choice, type ChoiceGroup, choicesOf, nextChoice } from './choices.ts';
import type { SearchStatus } from './status.ts';
import { foundFeatures, isQuestion } from './status.ts';

const NONE_WHOLE: ReadonlySet<GroupKind> = new Set();
const NO_GROUPS: readonly ChoiceGroup[] = [];
const NOTHING_FOUND: readonly string[] = [];

/** What the field and the list of results are functions of. */
export interface Search {
  readonly query: string;
  /** The results stand in the place of what is read. */
  readonly showing: boolean;
  readonly groups: readonly ChoiceGroup[];
  readonly active: string | null;
  /** The name that the map was last moved to, for those who cannot see it. */
  readonly shown: string | null;
  readonly type: (text: string) => void;
  readonly keys: (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => void;
  readonly choose: (choice: Choice) => void;
  readonly light: (choice: Choice | null) => void;
  /** Shows the results again while something is selected. */
  readonly reopen: () => void;
}

/** The search of the panel. `chosen` is told when a find was taken up that the map shows. */
export function useSearch(view: PanelContext, searchStatus: SearchStatus, chosen: () => void): Search {
  const { state, dispatch, atlas } = view;
  const { query } = state;
  const { results } = searchStatus;
  const [at, setAt] = useState<string | null>(null);
  const [whole, setWhole] = useState(NONE_WHOLE);
  const [shown, setShown] = useState<string | null>(null);
  const [open, setOpen] = useOpen(idOf(state.selection));
  const showing = isQuestion(query) && open;
  const groups = useMemo(() => (results ? choicesOf(results, whole) : NO_GROUPS), [results, whole]);
  const choices = groups.flatMap((group) => group.choices);
  const active = choices.some(({ id }) => id === at) ? at : null;

  const found = useMemo(
    () => (showing && results ? foundFeatures(atlas, results) : NOTHING_FOUND),
    [atlas, showing, results],
  );
  useEffect(() => dispatch({ type: 'found', ids: found }), [dispatch, found]);
  useEffect(() => {
    if (active) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const light = (choice: Choice | null): void => {
    const target = choice?.kind === 'hit' ? choice.hit.entry.target : null;
    dispatch({ type: 'hover', selection: target?.kind === 'select' ? target.selection : NO_SELECTION });
  };
  const type = (text: string): void => {
    setAt(null);
    setWhole(NONE_WHOLE);
    setShown(null);
    setOpen(true);
    if (state.panel !== 'clauses') dispatch({ type: 'panel', panel: 'clauses' });
    dispatch({ type: 'query', query: text });
  };
  const choose = (choice: Choice): void => {
    if (choice.kind === 'more') {
      setWhole(new Set([...whole, choice.group]));
      return;
    }
    const { target, name } = choice.hit.entry;
    if (target.kind === 'filter') {
      type('');
      const there = state.filters[target.facet].includes(target.value);
      if (!there) dispatch({ type: 'filter', filters: toggled(state.filters, target.facet, target.value) });
      return;
    }
    if (target.kind === 'go') {
      searchStatus.go(target.nameId);
      setShown(name);
    } else {
      setOpen(false);
      dispatch({ type: 'select', selection: target.selection });
    }
    chosen();
  };
  const keys = (event: KeyboardEvent & { currentTarget: HTMLInputElement }): void => {
    if (event.isComposing) return;
    const next = showing ? nextChoice(choices, active, event.key) : undefined;
    if (next !== undefined) {
      event.preventDefault();
      setAt(next?.id ?? null);
      light(next);
    } else if (event.key === 'Enter' && showing) {
      const choice = choices.find(({ id }) => id === active) ?? choices[0];
      if (choice) choose(choice);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (query) type('');
      else event.currentTarget.blur();
    }
  };
  return { query, showing, groups, active, shown, type, keys, choose, light, reopen: () => setOpen(true) };
}

/** Whether the results are to be shown: always while nothing is selected, and not after a new selection. */
function useOpen(subject: string): [boolean, (open: boolean) => void] {
  const [opened, setOpened] = useState(false);
  const last = useRef(subject);
  const changed = last.current !== subject;
  last.current = subject;
  useEffect(() => {
    if (changed) setOpened(false);
  }, [subject]);
  return [subject === '' || (opened && !changed), setOpened];
}
