import type { Box } from '../../geometry/box.ts';
import { lengthOf, partOf, piecesInside } from '../../geometry/polyline.ts';
import type { ScreenPoint } from '../../model/geo.ts';
import { type GridLine, gridPoints } from '../prepared.ts';
import { along, readable } from './along.ts';
import { cased, textWidth } from './measure.ts';
import { aroundPoint } from './point-settings.ts';
import { PRIORITY } from './priority.ts';
import type { Candidate, Option, Setting } from './setting.ts';
import { type Project, seenPoints } from './shape.ts';
import { blocksOf } from './straight.ts';
import { CIRCLE_STYLE, GRID_STYLE, POLE_STYLE, type TextStyle } from './style.ts';

/** Half the side of the Pole's cross, CSS pixels. */
export const POLE_CROSS = 4;

/** Where on the seen piece of a line its name may stand, as shares: a meridian's as near the edge of the map as can be. */
const MIDDLES = {
  meridian: [0.04, 0.08, 0.12, 0.17, 0.22, 0.28, 0.34, 0.42, 0.5],
  parallel: [0.5, 0.3, 0.7, 0.15, 0.85, 0.4, 0.6, 0.22, 0.78],
  circle: [0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9, 0.28, 0.72],
} as const;

type Line = Exclude<GridLine, { kind: 'pole' }>;

function* options(line: Line, style: TextStyle, screen: readonly ScreenPoint[], box: Box): Iterable<Option> {
  const half = textWidth(cased(line.text, style), style) / 2 + 4;
  for (const [rank, piece] of piecesInside(screen, box).entries()) {
    const length = lengthOf(piece);
    for (const [order, share] of MIDDLES[line.kind].entries()) {
      // A name stands whole on its line however near the end it is wanted.
      const middle = Math.max(half + 1, share * length);
      const setting = (): Setting | null => {
        const part = partOf(piece, middle - half, middle + half);
        return part && along(line.text, style, readable(part));
      };
      yield { cost: rank + 0.1 * order, setting };
    }
  }
}

/** Degrees along the graticule, the names of the Arctic Circle and the Pole, inside `box`. Meridians run from the south. */
export function gridCandidates(
  lines: readonly GridLine[],
  project: Project,
  box: Box,
  zoom: number,
): Candidate[] {
  return lines
    .filter((line) => line.text !== '' && zoom >= line.minZoom)
    .map((line): Candidate => {
      const { kind, text } = line;
      const common = { id: `grid:${kind}:${text}`, text, priority: PRIORITY[kind], markId: null };
      if (kind === 'pole') {
        const at = project([0, 0]);
        const around = () => aroundPoint(blocksOf(text, POLE_STYLE, [Infinity]), POLE_STYLE, at!, POLE_CROSS);
        return {
          ...common,
          style: POLE_STYLE,
          sign: at && { kind: 'cross', at },
          stages: at ? [{ from: 0, options: around }] : [],
        };
      }
      const style = kind === 'circle' ? CIRCLE_STYLE : GRID_STYLE;
      const screen = seenPoints(gridPoints(line), project);
      return {
        ...common,
        style,
        sign: null,
        stages: [{ from: 0, options: () => options(line, style, screen, box) }],
      };
    });
}
