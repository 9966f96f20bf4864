import type { Box } from '../../geometry/box.ts';
import { lengthOf, type OnLine, pointAlong, pointAt, pointsAlong } from '../../geometry/polyline.ts';
import type { ScreenPoint } from '../../model/geo.ts';
import { advance, cased, textWidth } from './measure.ts';
import type { Curved, Glyph } from './setting.ts';
import type { TextStyle } from './style.ts';

/** Sharpest turn from one letter to the next that can still be read, radians. */
const MAX_TURN = 0.5;

/** The line in the direction in which the middle of a text on it stands upright. */
export function readable(line: readonly ScreenPoint[]): readonly ScreenPoint[] {
  return pointAt(line, 0.65)[0] < pointAt(line, 0.35)[0] ? [...line].reverse() : line;
}

/** Vertices added at each end by `extended`. */
const STEPS = 6;

/** The line made longer at both ends by `by` CSS pixels each, turning on as its ends turn. */
export function extended(line: readonly ScreenPoint[], by: number): readonly ScreenPoint[] {
  const start = onward([...line].reverse(), by).reverse();
  return [...start, ...line, ...onward(line, by)];
}

function onward(line: readonly ScreenPoint[], by: number): ScreenPoint[] {
  const length = lengthOf(line);
  const end = pointAlong(line, length)!;
  const before = pointAlong(line, length * 0.6)!;
  const bend = turn(end.angle - before.angle) / (0.4 * length || 1);
  const step = by / STEPS;
  const points: ScreenPoint[] = [];
  let {
    at: [x, y],
    angle,
  } = end;
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
 * Text along `line`, its middle at `middle` (a share of the length, 0 to 1), the other way round where it would stand
 * on its head there. Null where the line is too short or turns too sharply.
 */
export function along(
  text: string,
  style: TextStyle,
  line: readonly ScreenPoint[],
  middle = 0.5,
): Curved | null {
  const set = setAlong(text, style, line, middle);
  const isUpright = !set || set.glyphs[0]!.x <= set.glyphs.at(-1)!.x;
  return isUpright ? set : setAlong(text, style, [...line].reverse(), 1 - middle);
}

function setAlong(
  text: string,
  style: TextStyle,
  line: readonly ScreenPoint[],
  middle: number,
): Curved | null {
  const words = cased(text, style);
  const width = textWidth(words, style) - style.spacing * style.size;
  const length = lengthOf(line);
  let at = length * middle - width / 2;
  if (at < 0 || at + width > length) return null;
  const middles: number[] = [];
  for (const letter of words) {
    const step = advance(letter, style);
    middles.push(at + (step - style.spacing * style.size) / 2);
    at += step;
  }
  const glyphs = glyphsAt([...words], pointsAlong(line, middles)!);
  if (!glyphs) return null;
  return {
    kind: 'curved',
    text: words,
    glyphs,
    line,
    boxes: glyphs.filter((g) => g.letter !== ' ').map((g) => glyphBox(g, style)),
    leader: null,
  };
}

/** Letters at points of a line; null where it turns too sharply between two of them. */
function glyphsAt(letters: readonly string[], points: readonly OnLine[]): Glyph[] | null {
  const glyphs: Glyph[] = [];
  for (let i = 0; i < points.length; i++) {
    const { at, angle } = points[i]!;
    if (i > 0 && Math.abs(turn(angle - points[i - 1]!.angle)) > MAX_TURN) return null;
    glyphs.push({ letter: letters[i]!, x: at[0], y: at[1], angle });
  }
  return glyphs;
}

const turn = (angle: number): number => angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));

/** A square about a letter: letters are turned, and a square holds them at any angle. */
function glyphBox(glyph: Glyph, style: TextStyle): Box {
  const half = style.size * 0.55;
  return { minX: glyph.x - half, maxX: glyph.x + half, minY: glyph.y - half, maxY: glyph.y + half };
}
