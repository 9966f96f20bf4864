import type { ScreenPoint } from '../../model/geo.ts';
import type { Box } from '../box.ts';
import { advance, cased, textWidth } from './measure.ts';
import type { Curved, Glyph } from './setting.ts';
import type { TextStyle } from './style.ts';

/** Sharpest turn from one letter to the next that can still be read, radians. */
const MAX_TURN = 0.5;

export const lineLength = (line: readonly ScreenPoint[]): number =>
  line.slice(1).reduce((sum, p, i) => sum + Math.hypot(p[0] - line[i]![0], p[1] - line[i]![1]), 0);

/** Point and direction at `distance` CSS pixels along a line; the ends are extended straight. */
function pointAlong(line: readonly ScreenPoint[], distance: number): { x: number; y: number; angle: number } {
  let rest = distance;
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1]!;
    const [bx, by] = line[i]!;
    const length = Math.hypot(bx - ax, by - ay);
    if ((rest <= length || i === line.length - 1) && length > 0) {
      const t = rest / length;
      return { x: ax + t * (bx - ax), y: ay + t * (by - ay), angle: Math.atan2(by - ay, bx - ax) };
    }
    rest -= length;
  }
  return { x: line[0]![0], y: line[0]![1], angle: 0 };
}

/** The line in the direction in which the middle of a text on it stands upright. */
export function readable(line: readonly ScreenPoint[]): readonly ScreenPoint[] {
  const length = lineLength(line);
  const before = pointAlong(line, length * 0.35);
  const after = pointAlong(line, length * 0.65);
  return after.x < before.x ? [...line].reverse() : line;
}

/** The line moved sideways by `by` CSS pixels, to the left of its direction as seen (y down). */
export function shifted(line: readonly ScreenPoint[], by: number): readonly ScreenPoint[] {
  if (by === 0) return line;
  return line.map(([x, y], i): ScreenPoint => {
    const [a, b] = [line[Math.max(0, i - 1)]!, line[Math.min(line.length - 1, i + 1)]!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [x + (by * (b[1] - a[1])) / length, y - (by * (b[0] - a[0])) / length];
  });
}

/** Vertices added at each end by `extended`. */
const STEPS = 6;

/** The line made longer at both ends by `by` CSS pixels each, turning on as its ends turn. */
export function extended(line: readonly ScreenPoint[], by: number): readonly ScreenPoint[] {
  const start = onward([...line].reverse(), by).reverse();
  return [...start, ...line, ...onward(line, by)];
}

function onward(line: readonly ScreenPoint[], by: number): ScreenPoint[] {
  const length = lineLength(line);
  const end = pointAlong(line, length);
  const before = pointAlong(line, length * 0.6);
  const bend = turn(end.angle - before.angle) / (0.4 * length || 1);
  const step = by / STEPS;
  const points: ScreenPoint[] = [];
  let { x, y, angle } = end;
  for (let i = 0; i < STEPS; i++) {
    angle += bend * step;
    x += Math.cos(angle) * step;
    y += Math.sin(angle) * step;
    points.push([x, y]);
  }
  return points;
}

/** Chaikin's corner cutting, twice: letters on a smooth line do not jostle at its vertices. */
export function smooth(line: readonly ScreenPoint[], times = 2): readonly ScreenPoint[] {
  if (times === 0 || line.length < 3) return line;
  const cut = line.slice(1).flatMap((p, i): ScreenPoint[] => {
    const q = line[i]!;
    return [
      [q[0] * 0.75 + p[0] * 0.25, q[1] * 0.75 + p[1] * 0.25],
      [q[0] * 0.25 + p[0] * 0.75, q[1] * 0.25 + p[1] * 0.75],
    ];
  });
  return smooth([line[0]!, ...cut, line.at(-1)!], times - 1);
}

/**
 * Text along `line`, its middle at `middle` (a share of the length, 0 to 1). Null where the line is
 * too short or turns too sharply.
 */
export function along(
  text: string,
  style: TextStyle,
  line: readonly ScreenPoint[],
  middle = 0.5,
  cost = 0,
): Curved | null {
  const words = cased(text, style);
  const width = textWidth(words, style) - style.spacing * style.size;
  const length = lineLength(line);
  let at = length * middle - width / 2;
  if (at < 0 || at + width > length) return null;
  const glyphs: Glyph[] = [];
  for (const letter of words) {
    const step = advance(letter, style);
    const glyph = { letter, ...pointAlong(line, at + (step - style.spacing * style.size) / 2) };
    const before = glyphs.at(-1);
    if (before && Math.abs(turn(glyph.angle - before.angle)) > MAX_TURN) return null;
    glyphs.push(glyph);
    at += step;
  }
  return {
    kind: 'curved',
    text: words,
    glyphs,
    line,
    boxes: glyphs.filter((g) => g.letter !== ' ').map((g) => glyphBox(g, style)),
    leader: null,
    cost,
  };
}

const turn = (angle: number): number => angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));

/** A square about a letter: letters are turned, and a square holds them at any angle. */
function glyphBox(glyph: Glyph, style: TextStyle): Box {
  const half = style.size * 0.55;
  return { minX: glyph.x - half, maxX: glyph.x + half, minY: glyph.y - half, maxY: glyph.y + half };
}
