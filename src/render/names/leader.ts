import type { Box } from '../../geometry/box.ts';
import type { ScreenPoint } from '../../model/geo.ts';
import type { Option, Setting } from './setting.ts';
import { type Block, lean, straight } from './straight.ts';

/** Directions in which words are looked for, radians: sideways first, where lines of text lie best. */
const DIRECTIONS = [0, 8, 1, 15, 7, 9, 2, 14, 6, 10, 3, 13, 5, 11, 4, 12].map((k) => (k * Math.PI) / 8);
/** CSS pixels from the place to the nearest edge of the words. */
const DISTANCES = [16, 30, 48, 70, 96];
/** Air between the words and the end of the line. */
const GAP = 2;
/** Part of the shorter side of the window that a leader is long at most: on a small map it would lead far from what is named. */
const LONGEST = 0.16;

/** CSS pixels that a leader is long at most in a window. */
export const longestLeader = ({ minX, minY, maxX, maxY }: Box, share = LONGEST): number =>
  share * Math.min(maxX - minX, maxY - minY);

/**
 * Words off the place that they name, tied to it by a line. `clear`: CSS pixels round the place that the line leaves
 * free, such as the radius of a symbol. `cost` is that of the nearest. `off`: CSS pixels that the words keep off at least, and at most.
 */
export function* withLeader(
  blocks: readonly Block[],
  to: ScreenPoint,
  clear: number,
  cost: number,
  off: readonly [least: number, most: number] = [0, Infinity],
): Iterable<Option> {
  for (const distance of DISTANCES.filter((each) => each >= off[0] && each <= off[1]))
    for (const [turn, angle] of DIRECTIONS.entries())
      for (const block of blocks)
        yield {
          cost: cost + distance / 24 + turn / 40,
          setting: () => onLeader(block, to, angle, clear, distance),
        };
}

/** A block `distance` CSS pixels off what lies round `to`, in the direction `angle`. */
function onLeader(block: Block, to: ScreenPoint, angle: number, clear: number, distance: number): Setting {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const reach = clear + distance;
  // The place lies on a line from the nearest edge or corner of the words.
  const edge: ScreenPoint = [to[0] + reach * cos, to[1] + reach * sin];
  const at: ScreenPoint = [edge[0] + (block.width / 2) * lean(cos), edge[1] + (block.height / 2) * lean(sin)];
  return straight(block, at, 'middle', {
    from: [edge[0] - GAP * cos, edge[1] - GAP * sin],
    to: [to[0] + clear * cos, to[1] + clear * sin],
  });
}
