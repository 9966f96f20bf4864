import type { FunctionComponent } from 'preact';
import type { Analyser } from '../../search/analyser.ts';
import type { Results } from '../../search/results.ts';
import type { ResultListProps } from './result-list.tsx';

/** What a page knows of its search. The index and the list of results come with a chunk of their own. */
export interface SearchStatus {
  readonly state: 'asleep' | 'loading' | 'ready' | 'failed';
  /** What answers the query of the state; null while there is none or no index yet. */
  readonly results: Results | null;
  readonly analyser: Analyser | null;
  readonly List: FunctionComponent<ResultListProps> | null;
  /** Makes the index if there is none: called at the first sign of a wish to search. */
  readonly wake: () => void;
  /** Moves the map to a name of the basemap. */
  readonly go: (nameId: string) => void;
}

const nothing = (): void => undefined;

/** A search that nobody has asked for: what a page is prerendered with. */
export const ASLEEP_SEARCH: SearchStatus = {
  state: 'asleep',
  results: null,
  analyser: null,
  List: null,
  wake: nothing,
  go: nothing,
};
