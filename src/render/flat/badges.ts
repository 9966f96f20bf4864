import type { ScreenPoint } from '../../model/geo.ts';
import { BADGE_RISE } from '../../scene/symbols.ts';
import { anchorOf } from '../names/anchors.ts';
import type { PackedShapes } from '../shapes.ts';
import { type Affine, toScreen } from '../view.ts';

/** Where the badge of an area or a line stands: above its representative point, CSS pixels. */
export function badgePoint(set: PackedShapes, index: number, m: Affine): ScreenPoint {
  const [x, y] = toScreen(m, anchorOf(set, index));
  return [x, y - BADGE_RISE];
}
