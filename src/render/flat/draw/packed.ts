import type { Scheme } from '../../../model/vocabulary.ts';
import type { Category } from '../../../scene/scene.ts';
import { CATEGORY } from '../../../scene/tokens.ts';
import type { Context } from '../../context.ts';
import { type PackedShapes, POLYGON } from '../../shapes.ts';
import type { PathCache } from './path-cache.ts';

/** A packed layer that the worker has read. */
export interface LoadedLayer {
  readonly id: string;
  readonly category: Category;
  readonly shapes: PackedShapes;
}

/** A crowd of shapes reads by its fill; patterns and dashes would be noise and cost most of the time. */
export const PACKED_FILL_OPACITY = 0.3;

/** Draws a large layer flat: one fill and one thin stroke a chunk. */
export function drawPacked(context: Context, scheme: Scheme, layer: LoadedLayer, cache: PathCache): void {
  const { shapes, category } = layer;
  const colour = CATEGORY[category].hue[scheme];
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.setLineDash([]);
  const filled = shapes.types[0] === POLYGON;
  cache.draw(context, shapes, null, (paths) => {
    for (const path of paths) {
      if (filled) {
        context.globalAlpha = PACKED_FILL_OPACITY;
        context.fill(path);
      }
      context.globalAlpha = 1;
      context.stroke(path);
    }
  });
}
