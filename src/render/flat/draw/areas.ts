import { type Box, meets, windowBox } from '../../../geometry/box.ts';
import { fillsAt } from '../../../scene/bands.ts';
import type { Look } from '../../../scene/look.ts';
import { dateStatusOf, emphasisOf } from '../../../scene/scene.ts';
import { CATEGORY } from '../../../scene/tokens.ts';
import type { Context } from '../../context.ts';
import type { PlaneMark } from '../../prepared.ts';
import { POLYGON, screenBox } from '../../shapes.ts';
import { bandOutline } from './bands.ts';
import { isFigure, lookAt, type MarksInput, scaleOf } from './input.ts';
import { CHUNK, pathsOf } from './paths.ts';
import { inkOf, type PlainStroke, strokesOf } from './strokes.ts';
import type { Tiles } from './tiles.ts';

/** Beyond this many marks, those of one look are drawn together: overlapping fills of a run then join. */
const MANY = 1500;
/** Patterns are drawn in shapes at least this large; in smaller ones they would be noise, CSS pixels. */
const PATTERN_FROM = 9;
const MARGIN = 12;
/** Side of a dashed shape that is still drawn whole, CSS pixels. */
const MOST_DASHED = 20_000;

/** Draws the marks that are areas or lines: the fills of all, and over them the edges, each in their order. */
export function drawAreas(context: Context, input: MarksInput, tiles: Tiles): void {
  const seen = runs(input).flatMap((run) => traced(input, run) ?? []);
  for (const run of seen) fillRun(context, input, tiles, run);
  for (const run of seen) strokeRun(context, input, run);
}

interface Run {
  readonly first: PlaneMark;
  readonly look: Look;
  readonly indices: number[];
}

/** Marks that are areas or lines; neighbours of one look together where there are many. */
function runs(input: MarksInput): Run[] {
  const { marks } = input.marks;
  const together = marks.length > MANY;
  const all: (Run & { key: string })[] = [];
  marks.forEach((mark, index) => {
    if (!isFigure(input.marks, index)) return;
    const emphasis = emphasisOf(input, mark.id);
    const key = `${mark.category} ${mark.basis} ${mark.status} ${emphasis} ${input.hovered.has(mark.id)} ${dateStatusOf(input, mark.id)}`;
    const last = all.at(-1);
    if (together && last?.key === key) last.indices.push(index);
    else all.push({ key, first: mark, look: lookAt(input, index), indices: [index] });
  });
  return all;
}

interface Traced extends Run {
  readonly paths: Path2D[];
  readonly isArea: boolean;
  /** On the screen, of a mark that is drawn by itself. */
  readonly box: Box | null;
  readonly strokes: readonly PlainStroke[];
}

/** A run with its paths; null where nothing of it is seen. */
function traced(input: MarksInput, run: Run): Traced | null {
  const { marks, matrix, width, height } = input;
  const { shapes } = marks;
  const single = run.indices.length === 1;
  const index = run.indices[0]!;
  const box = single ? screenBox(shapes, index, matrix) : null;
  const picture = windowBox(width, height, MARGIN);
  if (box && !meets(box, picture)) return null;
  const strokes = run.indices.length > CHUNK ? ofCrowd(run.look) : strokesOf(run.look);
  const isDashed = strokes.some(({ dash }) => dash.length > 0);
  const window = box && isDashed ? dashWindow(box, picture) : picture;
  const paths = pathsOf(shapes, matrix, window, run.indices, single ? 1 : CHUNK);
  return { ...run, paths, isArea: shapes.types[index] === POLYGON, box, strokes };
}

/**
 * The strokes of a crowd, which reads by its fill, as a packed layer does: soft and dashed outlines would be noise and
 * cost most of the time.
 */
const ofCrowd = (look: Look): PlainStroke[] => [
  ...strokesOf(look).filter(({ ink }) => ink !== 'hue'),
  { ink: 'hue', width: 1, opacity: 1, dash: [], offset: 0 },
];

function fillRun(context: Context, input: MarksInput, tiles: Tiles, run: Traced): void {
  if (!run.isArea) return;
  const { first, look, indices, box } = run;
  const pattern =
    look.pattern > 0 && isLarge(box) ? tiles.pattern(first.category, context, input.matrix) : null;
  const rule = indices.length === 1 ? 'evenodd' : 'nonzero';
  for (const { paths, strength } of bands(input, run))
    for (const path of paths) {
      context.fillStyle = CATEGORY[first.category].hue[input.scheme];
      context.globalAlpha = look.opacity * look.fill * strength;
      if (context.globalAlpha > 0) context.fill(path, rule);
      context.globalAlpha = look.opacity * look.pattern * strength;
      if (!pattern) continue;
      context.fillStyle = pattern;
      context.fill(path, rule);
    }
  context.globalAlpha = 1;
}

/** The stretches of an area from its outline to its core, each with its strength. */
function bands(
  input: MarksInput,
  { first, indices, paths, box }: Traced,
): { paths: Path2D[]; strength: number }[] {
  const { matrix, marks, width, height } = input;
  const scale = scaleOf(matrix);
  const fills = fillsAt(first, scale);
  if (fills.length === 1 || !isLarge(box)) return [{ paths, strength: fills.at(-1)!.strength }];
  const window = windowBox(width, height, MARGIN);
  const outline = (level: number): Path2D[] =>
    level === 0 ? paths : pathsOf(bandOutline(marks, indices[0]!, scale, level), matrix, window, [0], 1);
  const outlines = fills.map(({ from }) => outline(from));
  return fills.map(({ strength }, i) => {
    const ring = new Path2D();
    for (const path of [...outlines[i]!, ...(outlines[i + 1] ?? [])]) ring.addPath(path);
    return { paths: [ring], strength };
  });
}

/**
 * Where a dashed outline is cut: not at all, since its dashes are counted from its beginning and would lie elsewhere
 * in a picture with another margin; at the edge of the picture only where there would be too many to count.
 */
const dashWindow = (box: Box, picture: Box): Box =>
  Math.max(box.maxX - box.minX, box.maxY - box.minY) > MOST_DASHED ? picture : box;

const isLarge = (box: Box | null): box is Box =>
  box !== null && Math.min(box.maxX - box.minX, box.maxY - box.minY) >= PATTERN_FROM;

function strokeRun(context: Context, { scheme }: MarksInput, { first, look, paths, strokes }: Traced): void {
  for (const stroke of strokes) {
    context.strokeStyle = inkOf(stroke.ink, first, scheme);
    strokePaths(context, paths, stroke, look.opacity);
  }
}

/** Strokes paths in the colour that is set. */
export function strokePaths(
  context: Context,
  paths: readonly Path2D[],
  { width, opacity, dash }: Omit<PlainStroke, 'ink' | 'offset'>,
  strength: number,
): void {
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.lineCap = dash[0] === 1 ? 'round' : 'butt';
  context.globalAlpha = strength * opacity;
  for (const path of paths) context.stroke(path);
  context.globalAlpha = 1;
}
