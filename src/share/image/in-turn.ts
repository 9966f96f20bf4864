/** The end of what was asked for last. */
let last: Promise<unknown> = Promise.resolve();

/** Draws when all pictures asked for before are drawn or have failed: each may need a hundred megabytes. */
export function inTurn<T>(draw: () => Promise<T>): Promise<T> {
  const drawn = last.then(draw);
  last = drawn.catch(() => undefined);
  return drawn;
}
