/** Share of the tolerance of a click that areas are given: they are large enough to be meant, and have neighbours. */
export const AREA_SLACK = 0.5;
