import { NO_PADDING, type Padding } from '../geometry/fit-camera.ts';

/**
 * How much of `map` the `panel` covers, CSS pixels, for keeping that part free when fitting:
 * at the bottom under a sheet, at a side under a column, nothing where they stand side by side.
 */
export function coverOf(map: DOMRectReadOnly, panel: DOMRectReadOnly): Padding {
  const width = Math.min(map.right, panel.right) - Math.max(map.left, panel.left);
  const height = Math.min(map.bottom, panel.bottom) - Math.max(map.top, panel.top);
  if (width <= 0 || height <= 0) return NO_PADDING;
  return width >= map.width / 2 ? { ...NO_PADDING, bottom: height } : { ...NO_PADDING, right: width };
}

/** Tells the cover now and whenever either changes its size; returns what ends that. */
export function watchCover(
  map: HTMLElement,
  panel: HTMLElement,
  tell: (padding: Padding) => void,
): () => void {
  const measure = () => tell(coverOf(map.getBoundingClientRect(), panel.getBoundingClientRect()));
  const observer = new ResizeObserver(measure);
  observer.observe(map);
  observer.observe(panel);
  return () => observer.disconnect();
}
