import { forward, inverse, metresPerPixel } from '../../projection/index.ts';
import { keepCentre, MAX_ZOOM, minZoom } from '../camera-limits.ts';
import type { View } from '../view.ts';

/** The nearest view within the limits of zoom and centre that all renderers keep. */
export function within(view: View): View {
  const coarsest = metresPerPixel(minZoom(view.width, view.height));
  const mpp = Math.max(metresPerPixel(MAX_ZOOM), Math.min(coarsest, view.mpp));
  const centre = inverse([view.x, view.y]);
  const kept = keepCentre(centre);
  const [x, y] = kept === centre ? [view.x, view.y] : forward(kept);
  return { ...view, mpp, x, y };
}
