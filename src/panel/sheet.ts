/** Heights of the panel as a sheet on narrow screens, from low to high. */
export const HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof HEIGHTS)[number];

/** Shares of the window's height, as in `style/sheet.css`. */
const SHARES: Readonly<Record<SheetHeight, number>> = { peek: 0.25, half: 0.55, full: 0.92 };

/** A flick faster than this, CSS pixels a millisecond, goes one height on even from nearby. */
const FLICK = 0.5;

/** The height a sheet comes to rest at. `share`: of the window's height; `speed`: px/ms, upwards positive. */
export function restingHeight(share: number, speed: number): SheetHeight {
  const distance = (height: SheetHeight) => Math.abs(SHARES[height] - share);
  if (speed > FLICK) return HEIGHTS.find((height) => SHARES[height] > share) ?? 'full';
  if (speed < -FLICK) return HEIGHTS.findLast((height) => SHARES[height] < share) ?? 'peek';
  return HEIGHTS.reduce((best, height) => (distance(height) < distance(best) ? height : best));
}

/** The height that a key leads to from `height`, or null for keys that mean nothing here. */
export function heightByKey(height: SheetHeight, key: string): SheetHeight | null {
  const at = HEIGHTS.indexOf(height);
  if (key === 'ArrowUp' || key === 'ArrowRight') return HEIGHTS[at + 1] ?? 'full';
  if (key === 'ArrowDown' || key === 'ArrowLeft') return HEIGHTS[at - 1] ?? 'peek';
  if (key === 'Home') return 'peek';
  return key === 'End' ? 'full' : null;
}

/** The height that a tap leads to: up, and from the top down again. */
export const heightByTap = (height: SheetHeight): SheetHeight =>
  height === 'full' ? 'peek' : heightByKey(height, 'ArrowUp')!;
