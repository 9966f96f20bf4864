import type { Box } from '../geometry/box.ts';
import type { MapHost } from './map-host.ts';

/** What stands over the map and hides what is written there. A number is the least width to reckon with, CSS pixels. */
const FURNITURE = '[data-furniture]';
/** Boxes are reckoned with in steps of this, CSS pixels: a letter more or less moves no name. */
const STEP = 8;
/** Milliseconds without a change after which the furniture stands. */
const STILL = 100;

const snapped = ({ minX, minY, maxX, maxY }: Box): Box => ({
  minX: STEP * Math.floor(minX / STEP),
  minY: STEP * Math.floor(minY / STEP),
  maxX: STEP * Math.ceil(maxX / STEP),
  maxY: STEP * Math.ceil(maxY / STEP),
});

/** The boxes of all that stands over `map` now, CSS pixels of it. */
function boxesOver(map: HTMLElement): Box[] {
  const area = map.getBoundingClientRect();
  return [...document.querySelectorAll<HTMLElement>(FURNITURE)].flatMap((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const reserved = Number(element.dataset.furniture) || 0;
    const box = {
      minX: left - area.left,
      minY: top - area.top,
      maxX: Math.max(right, left + reserved) - area.left,
      maxY: bottom - area.top,
    };
    // What is folded away has a size all the same.
    const isSeen = right > left && bottom > top && element.checkVisibility();
    const isOver = box.minX < area.width && box.maxX > 0 && box.minY < area.height && box.maxY > 0;
    return isSeen && isOver ? [snapped(box)] : [];
  });
}

/** Keeps the host told of what stands over the map: now, and whenever some of it has come, gone or changed its size. */
export function watchFurniture(map: HTMLElement, host: MapHost): void {
  let last = '';
  let timer = 0;
  let differs = false;
  let rested: (() => void) | null = null;
  const tell = (): void => {
    const boxes = boxesOver(map);
    const key = JSON.stringify(boxes);
    if (key !== last) host.setFurniture(boxes);
    last = key;
  };
  const rest = (): void => {
    differs = false;
    rested?.();
    rested = null;
  };
  const settle = (): void => {
    tell();
    rest();
  };
  const look = (): void => {
    differs = JSON.stringify(boxesOver(map)) !== last;
    if (differs) timer = window.setTimeout(settle, STILL);
    else rest();
  };
  const changed = (): void => {
    clearTimeout(timer);
    // In a task of its own: measuring here would hold up the frame that shows the change.
    timer = differs ? window.setTimeout(settle, STILL) : window.setTimeout(look);
    // The page does not rest before the names stand where they will.
    if (!rested)
      host.await(
        new Promise<void>((resolve) => {
          rested = resolve;
        }),
      );
  };
  const sizes = new ResizeObserver(changed);
  const watched = new Set<Element>();
  const watchAll = (): void => {
    const found = new Set([map, ...document.querySelectorAll(FURNITURE)]);
    for (const gone of watched) if (!found.has(gone)) sizes.unobserve(gone);
    for (const element of found) if (!watched.has(element)) sizes.observe(element);
    watched.clear();
    for (const element of found) watched.add(element);
  };
  tell();
  watchAll();
  new MutationObserver(() => {
    watchAll();
    changed();
  }).observe(map.parentElement!, { childList: true, subtree: true });
}
