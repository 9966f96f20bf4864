import type { Box } from '../../geometry/box.ts';
import { beside, lengthOf, piecesInside, pointAt } from '../../geometry/polyline.ts';
import type { ScreenPoint } from '../../model/geo.ts';
import { along, extended, readable, smooth } from './along.ts';
import { withLeader } from './leader.ts';
import { cased, textWidth } from './measure.ts';
import { aroundPoint } from './point-settings.ts';
import { dearer, type Option, type Stage } from './setting.ts';
import { type Block, blocksOf } from './straight.ts';
import type { TextStyle } from './style.ts';

/** Places on a line where a name may stand, as shares of its length, the middle first. */
const MIDDLES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
/** How much longer than its line a name may be, as a share: the line is then led on beyond its ends. */
const MOST_LACKING = 0.9;

/** A text along a line that was drawn for it: the line is led on where it is short. */
export function* onOwnLine(text: string, style: TextStyle, line: readonly ScreenPoint[]): Iterable<Option> {
  const own = smooth(readable(line));
  const length = lengthOf(own);
  const lacking = textWidth(cased(text, style), style) + style.size - length;
  if (lacking > MOST_LACKING * length) return;
  const way = lacking > 0 ? extended(own, lacking / 2) : own;
  for (const [order, middle] of (lacking > 0 ? [0.5] : MIDDLES).entries())
    for (const [side, by] of [0, 0.5, -0.5].entries())
      yield {
        cost: 0.2 * order + 0.3 * side,
        setting: () => along(text, style, beside(way, -by * style.size), middle),
      };
}

/** Widest line of the words beside a line before they are broken, CSS pixels. */
const BROKEN = [Infinity, 110];
/** How far the name of a short line stands off it, CSS pixels, and what that costs at least. */
const [OFF, OFF_COST] = [48, 0.5];
/** What words beside a line cost, and those tied to it. */
const [BESIDE, TIED] = [3, 6];

/**
 * The name of a line of the map: along its visible stretch, the longest piece first; then beside it; then on a leader.
 * `off`: how far from the middle of the line the words stand that are not to cover it, CSS pixels.
 */
export function lineStages(
  text: string,
  style: TextStyle,
  parts: readonly (readonly ScreenPoint[])[],
  frame: Box,
  off: number,
): Stage[] {
  const pieces = parts
    .flatMap((part) => (part.length > 1 ? piecesInside(part, frame) : []))
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .slice(0, 3);
  const blocks = blocksOf(text, style, BROKEN);
  // Words beside a line shorter than they are would cover what it divides.
  const isShort = pieces[0] !== undefined && lengthOf(pieces[0]) < blocks[0]!.width;
  return [
    { from: 0, options: () => alongPieces(text, style, pieces, off) },
    ...(isShort ? [{ from: OFF_COST, options: () => tied(blocks, pieces, OFF_COST, OFF) }] : []),
    { from: BESIDE, options: () => besidePieces(blocks, style, pieces) },
    { from: TIED, options: () => tied(blocks, pieces) },
  ];
}

function* alongPieces(
  text: string,
  style: TextStyle,
  pieces: readonly (readonly ScreenPoint[])[],
  off: number,
): Iterable<Option> {
  for (const [rank, piece] of pieces.entries()) {
    const way = smooth(readable(piece));
    for (const [order, middle] of MIDDLES.entries())
      for (const [side, by] of (off === 0 ? [0] : [off, -off]).entries())
        yield {
          cost: rank + 0.2 * order + 0.1 * side,
          setting: () => along(text, style, beside(way, -by), middle),
        };
  }
}

/** Points on a piece of a line, as shares of its length. */
const SHARES = [0.5, 0.35, 0.65, 0.2, 0.8];

function* besidePieces(
  blocks: readonly Block[],
  style: TextStyle,
  pieces: readonly (readonly ScreenPoint[])[],
): Iterable<Option> {
  for (const [rank, piece] of pieces.entries())
    for (const share of SHARES)
      yield* dearer(aroundPoint(blocks, style, pointAt(piece, share), 0), BESIDE + rank);
}

function* tied(
  blocks: readonly Block[],
  pieces: readonly (readonly ScreenPoint[])[],
  cost = TIED,
  least = 0,
): Iterable<Option> {
  const [longest] = pieces;
  if (longest) yield* withLeader(blocks, pointAt(longest, 0.5), 0, cost, [least, Infinity]);
}
