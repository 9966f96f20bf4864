import type { Scheme } from '../../../model/vocabulary.ts';
import { emphasisOf, standingOf } from '../../../scene/scene.ts';
import { CATEGORY } from '../../../scene/tokens.ts';
import { type Box, meets, windowBox } from '../../box.ts';
import type { Context } from '../../context.ts';
import type { PlaneMark } from '../../prepared.ts';
import { POLYGON, screenBox } from '../../shapes.ts';
import { inkOf, type MarkLook, type Stroke } from '../marks.ts';
import { isFigure, lookAt, type MarksInput } from './input.ts';
import { CHUNK, pathsOf } from './paths.ts';
import type { Tiles } from './tiles.ts';

/** Beyond this many marks, those of one look are drawn together: overlapping fills of a run then join. */
const MANY = 1500;
/** Patterns are drawn in shapes at least this large; in smaller ones they would be noise, CSS pixels. */
const PATTERN_FROM = 9;
const MARGIN = 12;
/** Side of a dashed shape that is still drawn whole, CSS pixels. */
const MOST_DASHED = 20_000;

/** Draws the marks that are areas or lines, in their order. */
export function drawAreas(context: Context, input: MarksInput, tiles: Tiles): void {
  for (const run of runs(input)) drawRun(context, input, tiles, run);
}

interface Run {
  readonly first: PlaneMark;
  readonly look: MarkLook;
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
    const key = `${mark.category} ${mark.basis} ${mark.status} ${emphasis} ${input.hovered.has(mark.id)} ${standingOf(input, mark.id)}`;
    const last = all.at(-1);
    if (together && last?.key === key) last.indices.push(index);
    else all.push({ key, first: mark, look: lookAt(input, mark), indices: [index] });
  });
  return all;
}

/**
 * The look of a crowd, which reads by its fill, as a packed layer does: soft and dashed outlines would be noise and
 * cost most of the time.
 */
const ofCrowd = (look: MarkLook): MarkLook => ({
  ...look,
  strokes: [
    ...look.strokes.filter(({ ink }) => ink !== 'hue'),
    { ink: 'hue', width: 1, opacity: 1, dash: [] },
  ],
});

function drawRun(
  context: Context,
  input: MarksInput,
  tiles: Tiles,
  { first, look: own, indices }: Run,
): void {
  const { marks, matrix, width, height, scheme } = input;
  const { shapes } = marks;
  const single = indices.length === 1;
  const look = indices.length > CHUNK ? ofCrowd(own) : own;
  const box = single ? screenBox(shapes, indices[0]!, matrix) : null;
  const picture = windowBox(width, height, MARGIN);
  if (box && !meets(box, picture)) return;
  const isDashed = look.strokes.some(({ dash }) => dash.length > 0);
  const window = box && isDashed ? dashWindow(box, picture) : picture;
  const paths = pathsOf(shapes, matrix, window, indices, single ? 1 : CHUNK);
  const pattern = look.patterned && isLarge(box) ? tiles.pattern(first.category, context, matrix) : null;
  const rule = single ? 'evenodd' : 'nonzero';
  for (const path of paths) {
    if (shapes.types[indices[0]!] === POLYGON) {
      context.fillStyle = CATEGORY[first.category].hue[scheme];
      context.globalAlpha = look.opacity * look.fillOpacity;
      context.fill(path, rule);
      context.globalAlpha = look.opacity;
      if (pattern) {
        context.fillStyle = pattern;
        context.fill(path, rule);
      }
    }
    for (const stroke of look.strokes) strokeMark(context, path, stroke, first, look, scheme);
  }
  context.globalAlpha = 1;
}

/**
 * Where a dashed outline is cut: not at all, since its dashes are counted from its beginning and would lie elsewhere
 * in a picture with another margin; at the edge of the picture only where there would be too many to count.
 */
const dashWindow = (box: Box, picture: Box): Box =>
  Math.max(box.maxX - box.minX, box.maxY - box.minY) > MOST_DASHED ? picture : box;

const isLarge = (box: Box | null): boolean =>
  box !== null && Math.min(box.maxX - box.minX, box.maxY - box.minY) >= PATTERN_FROM;

function strokeMark(
  context: Context,
  path: Path2D,
  stroke: Stroke,
  mark: PlaneMark,
  look: MarkLook,
  scheme: Scheme,
): void {
  context.strokeStyle = inkOf(stroke, mark, scheme);
  context.lineWidth = stroke.width;
  context.setLineDash([...stroke.dash]);
  context.lineCap = stroke.dash[0] === 1 ? 'round' : 'butt';
  context.globalAlpha = look.opacity * stroke.opacity;
  context.stroke(path);
}
