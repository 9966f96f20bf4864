/**
 * A question as a reader types it, the id of what should come first or any of several that answer it alike, and the
 * term that the search should say the agreements are silent on.
 */
export type Question = readonly [question: string, wanted: string | readonly string[], silent?: string];
