import { forward, inverse, metresPerPixel } from '../../projection/index.ts';
import type { Viewport } from '../../projection/viewport.ts';
import { keepCentre, maxZoom, minZoom } from '../camera-limits.ts';

/** The nearest view within the limits of zoom and centre that all renderers keep. */
export function within(view: Viewport): Viewport {
  const coarsest = metresPerPixel(minZoom(view.width, view.height));
  const centre = inverse([view.x, view.y]);
  const kept = keepCentre(centre);
  const mpp = Math.max(metresPerPixel(maxZoom(kept)), Math.min(coarsest, view.mpp));
  const [x, y] = kept === centre ? [view.x, view.y] : forward(kept);
  return { ...view, mpp, x, y };
}
