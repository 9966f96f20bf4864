/** The layer under which deck.gl draws the arcs that rise: the lowest of the signs. */
export const ARCS_BEFORE = 'above-arcs';
