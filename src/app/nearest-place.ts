import type { ScreenPoint } from '../model/geo.ts';

export type Way = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** Unit vectors of the arrow keys on the screen, x to the right, y down. */
export const WAYS: Readonly<Record<Way, ScreenPoint>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

export const isWay = (key: string): key is Way => key in WAYS;

export interface PlaceOnScreen {
  readonly id: string;
  readonly at: ScreenPoint;
}

/** CSS pixels within which two places count as one spot. */
const ONE_SPOT = 2;
/** How much more than the way along the way aside counts. */
const ASIDE = 2;

/**
 * The nearest place from a point in the direction of an arrow key, within 45° of it; null where there is none. Places
 * on one spot follow each other in their order, to the right and down; `from.id` is the place one stands on.
 */
export function nearestPlace(
  places: readonly PlaceOnScreen[],
  from: { readonly id: string | null; readonly at: ScreenPoint },
  way: Way,
): string | null {
  const own = places.findIndex(({ id }) => id === from.id);
  const [ux, uy] = WAYS[way];
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, { id, at }] of places.entries()) {
    if (index === own) continue;
    const [dx, dy] = [at[0] - from.at[0], at[1] - from.at[1]];
    const along = dx * ux + dy * uy;
    const aside = Math.abs(dx * uy - dy * ux);
    const here = Math.hypot(dx, dy) < ONE_SPOT;
    const onward = index > own === ux + uy > 0;
    if (here ? !onward : along < aside || along <= 0) continue;
    // On one spot the next in order comes before everything that lies farther.
    const cost = here ? Math.abs(index - own) / (places.length + 1) : ONE_SPOT + along + ASIDE * aside;
    if (cost < least) [best, least] = [id, cost];
  }
  return best;
}
