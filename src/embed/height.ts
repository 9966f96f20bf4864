/** Height of the map to its width where nothing else decides: a sheet of paper lying on its side. */
const RATIO = 0.66;
/** Least and most height of the map, CSS pixels. */
const LEAST = 220;
const MOST = 640;

/** The height that suits a frame of this width, CSS pixels: the map's own, and the strip's under it. */
export const wantedHeight = (width: number, strip: number): number =>
  Math.ceil(Math.min(MOST, Math.max(LEAST, width * RATIO)) + strip);

/**
 * Tells the wanted height now and whenever it becomes another. It follows from the width and from the words alone,
 * never from the height the frame has: what grows with its frame would grow for ever.
 */
export function watchHeight(strip: HTMLElement, tell: (px: number) => void): () => void {
  let last = 0;
  const measure = (): void => {
    const px = wantedHeight(document.documentElement.clientWidth, strip.offsetHeight);
    if (px !== last) tell(px);
    last = px;
  };
  const observer = new ResizeObserver(measure);
  observer.observe(document.documentElement);
  observer.observe(strip);
  return () => observer.disconnect();
}
