import type { ScreenPoint } from '../../model/geo.ts';
import type { Option, Straight } from './setting.ts';
import { type Block, straight } from './straight.ts';
import type { TextStyle } from './style.ts';

/** Air between a symbol and its name, CSS pixels. */
const BESIDE = 3;
/** What each side costs more than the one before it. */
const SIDE = 0.3;

/** The sides of a dot or symbol of `radius`, the right first as a reader expects it. */
export function* aroundPoint(
  blocks: readonly Block[],
  style: TextStyle,
  [x, y]: ScreenPoint,
  radius: number,
): Iterable<Option> {
  const beside = radius + BESIDE;
  for (const [breaking, block] of blocks.entries()) {
    const above = radius + block.height / 2 + 0.05 * style.size + 1;
    const aslant = Math.max(0.7 * (radius + 0.65 * style.size + 1), above - 0.6 * style.size);
    const sides: readonly [number, number, Straight['anchor']][] = [
      [beside, 0, 'start'],
      [-beside, 0, 'end'],
      [0, above, 'middle'],
      [0, -above, 'middle'],
      [beside, aslant, 'start'],
      [beside, -aslant, 'start'],
      [-beside, -aslant, 'end'],
      [-beside, aslant, 'end'],
    ];
    for (const [side, [dx, dy, anchor]] of sides.entries())
      yield {
        cost: SIDE * side + 0.8 * breaking,
        setting: () => straight(block, [x + dx, y + dy], anchor),
      };
  }
}

/**
 * How far words are moved off a place that they cover, in halves of their width and height: the place stays under them,
 * and not under their first or last letter alone, where they would be read as the name of what the others cover.
 */
const SHIFTS = [
  [0, 0],
  [0, -0.7],
  [0, 0.7],
  [-0.5, 0],
  [0.5, 0],
  [0, -1],
  [0, 1],
  [-0.5, -1],
  [0.5, -1],
  [-0.5, 1],
  [0.5, 1],
] as const;

/** Words over the place of a country or an island, in the middle or a little off it. */
export function* overPoint(blocks: readonly Block[], [x, y]: ScreenPoint): Iterable<Option> {
  for (const [order, [dx, dy]] of SHIFTS.entries())
    for (const [breaking, block] of blocks.entries())
      yield {
        cost: 0.25 * order + 0.3 * breaking,
        setting: () => straight(block, [x + (dx * block.width) / 2, y + (dy * block.height) / 2], 'middle'),
      };
}
