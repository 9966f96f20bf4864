import { type Box, boxHolds } from './box.ts';
import { between, type Point } from './edge.ts';

type Line = readonly Point[];

export function lengthOf(line: Line): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++)
    sum += Math.hypot(line[i]![0] - line[i - 1]![0], line[i]![1] - line[i - 1]![1]);
  return sum;
}

/** A point on a line, and the direction there: radians from the first axis towards the second. */
export interface OnLine {
  readonly at: [x: number, y: number];
  readonly angle: number;
}

/**
 * Points and directions at distances along a line, which must not fall from one to the next; both ends lead on
 * straight. Null for a line without length.
 */
export function pointsAlong(line: Line, distances: readonly number[]): OnLine[] | null {
  const found: OnLine[] = [];
  let walked = 0;
  let last = 0;
  let start = 0;
  let length = 0;
  for (let i = 1; i < line.length && found.length < distances.length; i++) {
    const edge = Math.hypot(line[i]![0] - line[i - 1]![0], line[i]![1] - line[i - 1]![1]);
    if (edge === 0) continue;
    last = i;
    start = walked;
    length = edge;
    walked += edge;
    while (found.length < distances.length && distances[found.length]! <= walked)
      found.push(onEdge(line, last, (distances[found.length]! - start) / length));
  }
  if (last === 0) return null;
  while (found.length < distances.length)
    found.push(onEdge(line, last, (distances[found.length]! - start) / length));
  return found;
}

/** The point at a share of the edge that ends at vertex `index`. */
function onEdge(line: Line, index: number, share: number): OnLine {
  const a = line[index - 1]!;
  const b = line[index]!;
  return { at: between(a, b, share), angle: Math.atan2(b[1] - a[1], b[0] - a[0]) };
}

/** As `pointsAlong`, at one distance. */
export const pointAlong = (line: Line, distance: number): OnLine | null =>
  pointsAlong(line, [distance])?.[0] ?? null;

/** As `pointAlong`, at a share of the length of the line. */
export const pointAtShare = (line: Line, share: number): OnLine | null =>
  pointAlong(line, share * lengthOf(line));

/** The point at a share of the length of a line; its first where it has no length. */
export const pointAt = (line: Line, share: number): [x: number, y: number] =>
  pointAtShare(line, share)?.at ?? [line[0]![0], line[0]![1]];

/**
 * A smooth line moved aside by `distance`, counter-clockwise from its direction where the second axis points up. Its
 * bends must be wider than that.
 */
export function beside(line: Line, distance: number): [x: number, y: number][] {
  return line.map((at, i) => {
    const from = line[Math.max(0, i - 1)]!;
    const to = line[Math.min(line.length - 1, i + 1)]!;
    const dx = to[0] - from[0];
    const dy = to[1] - from[1];
    const length = Math.hypot(dx, dy) || 1;
    return [at[0] - (dy / length) * distance, at[1] + (dx / length) * distance];
  });
}

/** Shares of the edge from `a` to `b` between which it lies inside `box` (Liang and Barsky), or null. */
function sharesInside(a: Point, b: Point, box: Box): [number, number] | null {
  // Most edges lie inside as a whole.
  if (boxHolds(box, a) && boxHolds(box, b)) return [0, 1];
  let from = 0;
  let to = 1;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const limits = [
    [-dx, a[0] - box.minX],
    [dx, box.maxX - a[0]],
    [-dy, a[1] - box.minY],
    [dy, box.maxY - a[1]],
  ] as const;
  for (const [slope, room] of limits) {
    if (slope === 0 && room < 0) return null;
    if (slope < 0) from = Math.max(from, room / slope);
    if (slope > 0) to = Math.min(to, room / slope);
  }
  return from < to ? [from, to] : null;
}

/** The pieces of a line that lie inside `box`, in its direction. */
export function piecesInside(line: Line, box: Box): [x: number, y: number][][] {
  const pieces: [x: number, y: number][][] = [];
  let open = false;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const inside = sharesInside(a, b, box);
    if (inside) {
      if (!open || inside[0] > 0) pieces.push([between(a, b, inside[0])]);
      pieces.at(-1)!.push(between(a, b, inside[1]));
    }
    open = inside !== null && inside[1] === 1;
  }
  return pieces;
}

/** The part of a line from `start` to `end` along it, or null where it is not that long. */
export function partOf(line: Line, start: number, end: number): [x: number, y: number][] | null {
  if (start < 0) return null;
  const part: [x: number, y: number][] = [];
  let at = 0;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (length > 0 && at + length > start) {
      if (part.length === 0) part.push(between(a, b, (start - at) / length));
      if (at + length >= end) return [...part, between(a, b, (end - at) / length)];
      part.push([...b]);
    }
    at += length;
  }
  return null;
}
