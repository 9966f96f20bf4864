import type { Box } from '../../../geometry/box.ts';
import { type Affine, apply, invert } from '../../../projection/affine.ts';
import { zoomOf } from '../../../projection/plane.ts';
import { type PatternLines, type PatternTile, patternScale } from '../../../scene/symbols.ts';
import { scaleOf } from '../draw/input.ts';
import { hundredths, round, tag } from './tag.ts';

/** From the pixels of a tile to those of a map with `matrix`: a pattern lies on the ground, as on the canvas. */
export function patternMatrix(matrix: Affine): Affine {
  const metres = 1 / scaleOf(matrix);
  const scale = patternScale(zoomOf(metres)) * metres;
  const [a, b, c, d, e, f] = matrix;
  // The plane's second axis points up, a tile's down.
  return [scale * a, scale * b, -scale * c, -scale * d, e, f];
}

/** A pattern over `box`, CSS pixels of the map, as lines in the hue of the category: what they are clipped to is said elsewhere. */
export function patternLines(tile: PatternTile, matrix: Affine, box: Box): string {
  const toMap = patternMatrix(matrix);
  const scale = scaleOf(toMap);
  return tile.lines
    .map((lines) => {
      const length = Math.hypot(...lines.along) * scale;
      const dot = lines.width * scale;
      return tag('path', {
        d: linesOver(lines, toMap, box),
        'stroke-width': round(dot),
        'stroke-dasharray': lines.dotted ? `${hundredths(dot)} ${hundredths(length - dot)}` : null,
      });
    })
    .join('');
}

/** Path data of all lines that meet the box, each as long as it needs to be. A dotted one begins with half a dot before a dot's middle. */
function linesOver({ through, along, step, width, dotted }: PatternLines, toMap: Affine, box: Box): string {
  const { minX, minY, maxX, maxY } = box;
  const toTile = invert(toMap);
  const corners = [
    [minX, minY],
    [maxX, minY],
    [maxX, maxY],
    [minX, maxY],
  ].map(([x = 0, y = 0]) => {
    const [u, v] = apply(toTile, [x, y]);
    return [u - through[0], v - through[1]] as const;
  });
  const size = Math.hypot(...along) ** 2;
  const across = step[0] * along[1] - step[1] * along[0];
  // In steps from the line through `through`, and in lengths of `along` on it.
  const [lines, ways] = [
    corners.map(([u, v]) => (u * along[1] - v * along[0]) / across),
    corners.map(([u, v]) => (u * along[0] + v * along[1]) / size),
  ];
  const slant = (step[0] * along[0] + step[1] * along[1]) / size;
  const half = dotted ? width / 2 / Math.sqrt(size) : 0;
  const data: string[] = [];
  for (let line = Math.ceil(Math.min(...lines)); line <= Math.max(...lines); line++) {
    const [from, to] = reach(lines, ways, line);
    const at = (way: number): string => {
      const t = way - slant * line;
      return apply(toMap, [
        through[0] + line * step[0] + t * along[0],
        through[1] + line * step[1] + t * along[1],
      ])
        .map(hundredths)
        .join(' ');
    };
    const first = dotted ? Math.floor(from - slant * line) + slant * line - half : from;
    data.push(`M${at(first)}L${at(to)}`);
  }
  return data.join('');
}

/** Between which ways a line crosses the quadrilateral of corners. */
function reach(lines: readonly number[], ways: readonly number[], line: number): [from: number, to: number] {
  const crossed = lines.flatMap((start, i) => {
    const next = (i + 1) % lines.length;
    const end = lines[next]!;
    if (start > line === end > line) return [];
    return [ways[i]! + ((line - start) / (end - start)) * (ways[next]! - ways[i]!)];
  });
  return crossed.length > 0 ? [Math.min(...crossed), Math.max(...crossed)] : [ways[0]!, ways[0]!];
}
