import type { ScreenPoint } from '../../model/geo.ts';
import { type Affine, apply } from '../../projection/affine.ts';
import { BADGE_RISE } from '../../scene/symbols.ts';
import type { PlaneMark } from '../prepared.ts';

/** Where the badge of an area or a line stands: above its representative point, CSS pixels. */
export function badgePoint({ anchor }: PlaneMark, m: Affine): ScreenPoint {
  const [x, y] = apply(m, anchor);
  return [x, y - BADGE_RISE];
}
