import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Atlas } from '../atlas/atlas.ts';
import { t } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import type { ResultList } from '../panel/search/result-list.tsx';
import { ASLEEP_SEARCH, isQuestion, passesIn, type SearchStatus } from '../panel/search/status.ts';
import type { Aliases } from '../search/aliases.ts';
import type { Finder } from '../search/finder.ts';
import type { resultsOf } from '../search/results.ts';
import type { ViewState } from '../state/state.ts';

/** The code of the search and what it has to know of the other languages. */
interface SearchCode {
  readonly Finder: typeof Finder;
  readonly resultsOf: typeof resultsOf;
  readonly ResultList: typeof ResultList;
  readonly aliases: Aliases;
}

interface SearchStatusOptions {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly state: ReadonlySignal<ViewState>;
  readonly load: () => Promise<SearchCode>;
  readonly go: (nameId: string) => void;
}

/** The search of a page: asleep until it is wanted or the address asks for it, then its answer to the query. */
export function searchStatusOf({
  atlas,
  language,
  state,
  load,
  go,
}: SearchStatusOptions): ReadonlySignal<SearchStatus> {
  const stage = signal<SearchStatus['state']>('asleep');
  const ready = signal<{ piece: SearchCode; finder: Finder } | null>(null);
  const wake = (): void => {
    if (stage.peek() === 'loading' || stage.peek() === 'ready') return;
    stage.value = 'loading';
    load()
      .then(async (piece) => {
        const finder = await piece.Finder.make({
          atlas,
          language,
          words: t(language),
          aliases: piece.aliases,
        });
        ready.value = { piece, finder };
        stage.value = 'ready';
      })
      .catch(() => {
        stage.value = 'failed';
      });
  };
  const query = computed(() => state.value.query);
  const filters = computed(() => state.value.filters);
  effect(() => {
    if (isQuestion(query.value)) wake();
  });
  const results = computed(() => {
    if (!ready.value || !isQuestion(query.value)) return null;
    const { piece, finder } = ready.value;
    return piece.resultsOf(finder, query.value, passesIn(atlas, { filters: filters.value }));
  });
  return computed(() => ({
    ...ASLEEP_SEARCH,
    state: stage.value,
    results: results.value,
    analyser: ready.value?.finder.analyser ?? null,
    List: ready.value?.piece.ResultList ?? null,
    wake,
    go,
  }));
}
