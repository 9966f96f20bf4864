/** CSS pixels about the pointer in which a feature counts as hit: a fine pointer, and a finger. */
export const TOLERANCE = { mouse: 4, touch: 12 } as const;

/** Share of the tolerance of a click that areas are given: they are large enough to be meant, and have neighbours. */
export const AREA_SLACK = 0.5;
