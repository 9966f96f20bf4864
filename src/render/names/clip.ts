import type { ScreenPoint } from '../../model/geo.ts';
import type { Box } from '../box.ts';

/** Shares of the segment `a`–`b` between which it lies inside `box` (Liang and Barsky), or null. */
function shares(a: ScreenPoint, b: ScreenPoint, box: Box): [number, number] | null {
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

const between = (a: ScreenPoint, b: ScreenPoint, t: number): ScreenPoint => [
  a[0] + t * (b[0] - a[0]),
  a[1] + t * (b[1] - a[1]),
];

/** The pieces of a line that lie inside `box`, in its direction. */
export function piecesInside(line: readonly ScreenPoint[], box: Box): ScreenPoint[][] {
  const pieces: ScreenPoint[][] = [];
  let open = false;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const inside = shares(a, b, box);
    if (inside) {
      if (!open || inside[0] > 0) pieces.push([between(a, b, inside[0])]);
      pieces.at(-1)!.push(between(a, b, inside[1]));
    }
    open = inside !== null && inside[1] === 1;
  }
  return pieces;
}

/** The part of a line from `start` to `end` CSS pixels along it, or null where it is not that long. */
export function partOf(line: readonly ScreenPoint[], start: number, end: number): ScreenPoint[] | null {
  if (start < 0) return null;
  const part: ScreenPoint[] = [];
  let at = 0;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (length > 0 && at + length > start) {
      if (part.length === 0) part.push(between(a, b, (start - at) / length));
      if (at + length >= end) return [...part, between(a, b, (end - at) / length)];
      part.push(b);
    }
    at += length;
  }
  return null;
}
