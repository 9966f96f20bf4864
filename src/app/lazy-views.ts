import { Comparison } from '../matrix/comparison.tsx';
import { Parties } from '../matrix/parties.tsx';
import type { LazyViews } from '../panel/index.tsx';
import { Timeline } from '../timeline/timeline.tsx';

/** The parts of the panel that are no part of the first paint, together in one chunk. */
export const lazyViews: LazyViews = { timeline: Timeline, parties: Parties, comparison: Comparison };
