type Point = readonly [x: number, y: number];

/** A rectangle along the axes, in metres of the plane or CSS pixels. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** The smallest box around points, given as lines or rings; infinite the wrong way round when there are none. */
export function boxOf(parts: readonly (readonly Point[])[]): Box {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const part of parts)
    for (const [x, y] of part) {
      if (x < minX) minX = x;
      if (y < minY) minY = y;
      if (x > maxX) maxX = x;
      if (y > maxY) maxY = y;
    }
  return { minX, minY, maxX, maxY };
}

/** Whether two boxes share a point, be it on their edges. */
export const meets = (a: Box, b: Box): boolean =>
  a.minX <= b.maxX && a.maxX >= b.minX && a.minY <= b.maxY && a.maxY >= b.minY;

/** Whether a point lies in a box or on its edge. */
export const boxHolds = ({ minX, minY, maxX, maxY }: Box, at: Point): boolean =>
  at[0] >= minX && at[0] <= maxX && at[1] >= minY && at[1] <= maxY;

/** Whether a box lies in another as a whole. */
export const encloses = (outer: Box, inner: Box): boolean =>
  inner.minX >= outer.minX &&
  inner.minY >= outer.minY &&
  inner.maxX <= outer.maxX &&
  inner.maxY <= outer.maxY;

/** What two boxes share; the wrong way round where they lie apart. */
export const overlap = (a: Box, b: Box): Box => ({
  minX: Math.max(a.minX, b.minX),
  minY: Math.max(a.minY, b.minY),
  maxX: Math.min(a.maxX, b.maxX),
  maxY: Math.min(a.maxY, b.maxY),
});

/** How far two boxes lie apart; 0 where they meet. */
export const boxDistance = (a: Box, b: Box): number =>
  Math.hypot(Math.max(0, a.minX - b.maxX, b.minX - a.maxX), Math.max(0, a.minY - b.maxY, b.minY - a.maxY));

/** How far a point lies from a box; 0 within. */
export const distanceToBox = ([x, y]: Point, box: Box): number =>
  boxDistance(box, { minX: x, minY: y, maxX: x, maxY: y });

/** The middle of a box. */
export const middleOf = ({ minX, minY, maxX, maxY }: Box): Point => [(minX + maxX) / 2, (minY + maxY) / 2];

/** The length of the longer sides of a box. */
export const longerSide = ({ minX, minY, maxX, maxY }: Box): number => Math.max(maxX - minX, maxY - minY);

/** A box larger by so much on every side; smaller by less than nothing. */
export const grown = ({ minX, minY, maxX, maxY }: Box, by: number): Box => ({
  minX: minX - by,
  minY: minY - by,
  maxX: maxX + by,
  maxY: maxY + by,
});

/** A window of `width` × `height` as a box, larger by `margin` on every side so that no cut edge is seen; CSS pixels. */
export const windowBox = (width: number, height: number, margin: number): Box =>
  grown({ minX: 0, minY: 0, maxX: width, maxY: height }, margin);
