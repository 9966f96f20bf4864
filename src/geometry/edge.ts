/** A point of the plane in metres, or of the screen in CSS pixels. */
export type Point = readonly [x: number, y: number];

/** The point at share `t` of the way from `a` to `b`. */
export const between = (a: Point, b: Point, t: number): [x: number, y: number] => [
  a[0] + t * (b[0] - a[0]),
  a[1] + t * (b[1] - a[1]),
];

/** Where along the edge from `a` to `b` the point nearest to (x, y) lies, as a share from 0 to 1. */
function nearestShare(x: number, y: number, ax: number, ay: number, dx: number, dy: number): number {
  const square = dx * dx + dy * dy;
  return square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square));
}

/** The point of the edge from `a` to `b` that is nearest to `point`. */
export const nearestOnEdge = ([x, y]: Point, a: Point, b: Point): [x: number, y: number] =>
  between(a, b, nearestShare(x, y, a[0], a[1], b[0] - a[0], b[1] - a[1]));

/** Square of the distance from (x, y) to the edge from (ax, ay) to (bx, by). Bare numbers, since it runs for millions. */
export function squareToEdge(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const t = nearestShare(x, y, ax, ay, dx, dy);
  return (ax + t * dx - x) ** 2 + (ay + t * dy - y) ** 2;
}

/** Whether a ray from (x, y) along the first axis crosses the edge: what the rule of even and odd counts. */
export const rayCrosses = (x: number, y: number, ax: number, ay: number, bx: number, by: number): boolean =>
  ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;

/** Whether the edges p–q and r–s cross within both. */
export const edgesCross = (p: Point, q: Point, r: Point, s: Point): boolean =>
  side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0;

/** Sign of the turn from `a` over `b` to `c`, positive counter-clockwise where the second axis points up. */
const side = (a: Point, b: Point, c: Point): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
