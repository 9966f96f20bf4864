import type { ScreenPoint } from '../../model/geo.ts';
import { BADGE_RISE } from '../../scene/symbols.ts';
import type { PlaneMark } from '../prepared.ts';
import { type Affine, toScreen } from '../viewport.ts';

/** Where the badge of an area or a line stands: above its representative point, CSS pixels. */
export function badgePoint({ anchor }: PlaneMark, m: Affine): ScreenPoint {
  const [x, y] = toScreen(m, anchor);
  return [x, y - BADGE_RISE];
}
