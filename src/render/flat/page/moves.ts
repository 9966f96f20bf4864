import type { ScreenPoint } from '../../../model/geo.ts';
import { apply, invert } from '../../../projection/affine.ts';
import { forward, inverse, metresPerPixel } from '../../../projection/index.ts';
import { matrixOf, type Viewport } from '../../../projection/viewport.ts';
import { keepCentre, maxZoom, minZoom } from '../../camera-limits.ts';

/** The view shifted so that what was at screen point `from` comes to lie at `to`. */
export function dragged(view: Viewport, from: ScreenPoint, to: ScreenPoint): Viewport {
  const m = matrixOf(view);
  const [ax, ay] = apply(invert(m), from);
  const [bx, by] = apply(invert(m), to);
  return { ...view, x: view.x + ax - bx, y: view.y + ay - by };
}

/** `changed` shifted so that the place under screen point `at` in `view` stays there. */
function held(view: Viewport, changed: Viewport, at: ScreenPoint): Viewport {
  const [ax, ay] = apply(invert(matrixOf(view)), at);
  const [bx, by] = apply(invert(matrixOf(changed)), at);
  return { ...changed, x: changed.x + ax - bx, y: changed.y + ay - by };
}

/** The view zoomed in by `levels` (out, if negative) about a screen point, kept by `keep` within its limits. */
export function zoomed(
  view: Viewport,
  levels: number,
  at: ScreenPoint,
  keep: (view: Viewport) => Viewport,
): Viewport {
  const { mpp } = keep({ ...view, mpp: view.mpp / 2 ** levels });
  return held(view, { ...view, mpp }, at);
}

/** The viewer turned clockwise by `degrees` about a screen point. */
export const turned = (view: Viewport, degrees: number, at: ScreenPoint): Viewport =>
  held(view, { ...view, bearing: (((view.bearing + degrees) % 360) + 360) % 360 }, at);

export const middleOf = (view: Viewport): ScreenPoint => [view.width / 2, view.height / 2];

/** The nearest view within the limits of zoom and centre that all renderers keep. */
export function within(view: Viewport): Viewport {
  const coarsest = metresPerPixel(minZoom(view.width, view.height));
  const centre = inverse([view.x, view.y]);
  const kept = keepCentre(centre);
  const mpp = Math.max(metresPerPixel(maxZoom(kept)), Math.min(coarsest, view.mpp));
  const [x, y] = kept === centre ? [view.x, view.y] : forward(kept);
  return { ...view, mpp, x, y };
}

const ZOOMS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** The view that a key zooms to, or null for another key: those are the page's (`app/map-keys.ts`). */
export function zoomedByKey(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  view: Viewport,
): Viewport | null {
  const levels = ctrlKey || metaKey || altKey ? undefined : ZOOMS[key];
  return levels === undefined ? null : within(zoomed(view, levels, middleOf(view), within));
}
