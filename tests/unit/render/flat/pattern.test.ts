import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Affine, apply, invert } from '../../../../src/projection/affine.ts';
import { patternLines, patternMatrix } from '../../../../src/render/flat/svg/pattern.ts';
import { PATTERN_TILES, type PatternTile } from '../../../../src/scene/symbols.ts';

const TILES = Object.values(PATTERN_TILES).filter((tile): tile is PatternTile => tile !== null);

/** A map turned by some angle, at some scale, with the Pole somewhere; pixels from metres. */
const matrices = fc
  .tuple(
    fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
    fc.double({ min: 1e-4, max: 1e-3, noNaN: true }),
    fc.integer({ min: -900, max: 900 }),
    fc.integer({ min: -900, max: 900 }),
  )
  .map(([turn, scale, x, y]): Affine => {
    const [cos, sin] = [scale * Math.cos(turn), scale * Math.sin(turn)];
    return [cos, sin, sin, -cos, x, y];
  });

const boxes = fc
  .tuple(fc.integer({ min: -50, max: 400 }), fc.integer({ min: -50, max: 400 }))
  .map(([x, y]) => ({ minX: x, minY: y, maxX: x + 120, maxY: y + 80 }));

const numbers = (text: string): number[] => text.match(/-?[\d.]+/g)!.map(Number);

/** The ends of the lines of each family, in the pixels of the tile. */
function familiesIn(svg: string, matrix: Affine): number[][][] {
  const toTile = invert(patternMatrix(matrix));
  return [...svg.matchAll(/ d="([^"]*)"/g)].map(([, d]) =>
    [...d!.matchAll(/M([^L]*)L([^M]*)/g)].map(([, from, to]) =>
      [from!, to!].flatMap((end) => apply(toTile, numbers(end) as [number, number])),
    ),
  );
}

describe('patterns of lines', () => {
  it('lie on the lines of the tiles, and on all of them that meet the box', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TILES), matrices, boxes, (tile, matrix, box) => {
        const families = familiesIn(patternLines(tile, matrix, box), matrix);
        expect(families).toHaveLength(tile.lines.length);
        for (const [family, { through, along, step }] of tile.lines.entries()) {
          const size = step[0] * along[1] - step[1] * along[0];
          const lineAt = (u: number, v: number): number =>
            ((u - through[0]) * along[1] - (v - through[1]) * along[0]) / size;
          const drawn = new Set<number>();
          for (const [u1 = 0, v1 = 0, u2 = 0, v2 = 0] of families[family]!) {
            expect(lineAt(u1, v1)).toBeCloseTo(Math.round(lineAt(u1, v1)), 1);
            expect(lineAt(u2, v2)).toBeCloseTo(lineAt(u1, v1), 1);
            drawn.add(Math.round(lineAt(u1, v1)));
          }
          const toTile = invert(patternMatrix(matrix));
          const corners = [
            [box.minX, box.minY],
            [box.maxX, box.minY],
            [box.maxX, box.maxY],
            [box.minX, box.maxY],
          ].map(([x = 0, y = 0]) => lineAt(...apply(toTile, [x, y])));
          for (let n = Math.ceil(Math.min(...corners)); n <= Math.max(...corners); n++)
            expect(drawn.has(n), `line ${n}`).toBe(true);
        }
      }),
    );
  });

  it('begin a dotted line half a dot before the middle of a dot', () => {
    const stipple = PATTERN_TILES.stipple!;
    const [lines] = stipple.lines;
    fc.assert(
      fc.property(matrices, boxes, (matrix, box) => {
        for (const [u = 0, v = 0] of familiesIn(patternLines(stipple, matrix, box), matrix)[0]!) {
          const length = Math.hypot(...lines!.along);
          const way =
            ((u - lines!.through[0]) * lines!.along[0] + (v - lines!.through[1]) * lines!.along[1]) / length;
          const line = Math.round(
            ((u - lines!.through[0]) * lines!.along[1] - (v - lines!.through[1]) * lines!.along[0]) /
              (lines!.step[0] * lines!.along[1] - lines!.step[1] * lines!.along[0]),
          );
          const slant =
            (line * (lines!.step[0] * lines!.along[0] + lines!.step[1] * lines!.along[1])) / length;
          const dots = (way + lines!.width / 2 - slant) / length;
          expect(dots).toBeCloseTo(Math.round(dots), 1);
        }
      }),
    );
  });
});
