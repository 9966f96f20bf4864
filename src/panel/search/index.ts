/** What a search needs when it is wanted, as one piece of code: the index and the list of what was found. */
export { Finder } from '../../search/finder.ts';
export { resultsOf } from '../../search/results.ts';
export { ResultList } from './result-list.tsx';
