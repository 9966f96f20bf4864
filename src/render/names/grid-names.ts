import type { ScreenPoint } from '../../model/geo.ts';
import type { Box } from '../box.ts';
import { type GridLine, gridPoints } from '../prepared.ts';
import { type Affine, toScreen } from '../view.ts';
import { along, lineLength, readable } from './along.ts';
import { partOf, piecesInside } from './clip.ts';
import type { Candidate, Setting } from './label.ts';
import { cased, textWidth } from './measure.ts';
import { GRID_STYLE, NAME_STYLE, type TextStyle } from './style.ts';

const CIRCLE_STYLE: TextStyle = { ...NAME_STYLE.strait, size: 10, spacing: 0.1 };
/** Waters and towns first; the circle before the common lines. */
const PRIORITY = { circle: 35, parallel: 95, meridian: 96 } as const;

/** Where on the seen piece of a line its name may stand, as shares: a meridian's near its southern end. */
const MIDDLES = {
  meridian: [0.1, 0.16, 0.24, 0.34],
  parallel: [0.5, 0.3, 0.7, 0.15, 0.85],
  circle: [0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9],
} as const;

function* settings(
  line: GridLine,
  style: TextStyle,
  screen: readonly ScreenPoint[],
  box: Box,
): Iterable<Setting> {
  const half = textWidth(cased(line.text, style), style) / 2 + 4;
  for (const piece of piecesInside(screen, box)) {
    const length = lineLength(piece);
    for (const share of MIDDLES[line.kind]) {
      const part = partOf(piece, share * length - half, share * length + half);
      const setting = part && along(line.text, style, readable(part));
      if (setting) yield setting;
    }
  }
}

/** Degrees along the graticule, and the Arctic Circle's name, inside `box`. Meridians run from the south. */
export function gridCandidates(lines: readonly GridLine[], m: Affine, box: Box, zoom: number): Candidate[] {
  return lines
    .filter((line) => line.text !== '' && zoom >= line.minZoom)
    .map((line) => {
      const style = line.kind === 'circle' ? CIRCLE_STYLE : GRID_STYLE;
      const screen = gridPoints(line).map((point) => toScreen(m, point));
      return {
        id: `grid:${line.kind}:${line.text}`,
        priority: PRIORITY[line.kind],
        style,
        markId: null,
        dot: null,
        settings: () => settings(line, style, screen, box),
      };
    });
}
