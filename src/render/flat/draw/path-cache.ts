import { windowBox } from '../../../geometry/box.ts';
import type { ScreenPoint } from '../../../model/geo.ts';
import type { Affine } from '../../../projection/affine.ts';
import { matrixOf, type Viewport } from '../../../projection/viewport.ts';
import type { Context } from '../../context.ts';
import type { PackedShapes } from '../../shapes.ts';
import { pathsOf } from './paths.ts';

/** Beyond the edge by more than half the widest stroke, so that no cut edge shows; CSS pixels. */
const MARGIN = 24;

/** Whether a picture of `view` is a part, about the same middle, of one of `whole`. */
const isWithin = (view: Viewport, whole: Viewport): boolean =>
  (['x', 'y', 'mpp', 'bearing'] as const).every((key) => view[key] === whole[key]) &&
  view.width <= whole.width &&
  view.height <= whole.height;

/**
 * Shapes that stand still, traced as paths for one view. They serve for every picture of that view and of its middle:
 * a change of colours traces nothing anew.
 */
export class PathCache {
  #whole: Viewport | null = null;
  #matrix: Affine = [1, 0, 0, 1, 0, 0];
  /** Where the picture's corner lies in the paths, CSS pixels. */
  #corner: ScreenPoint = [0, 0];
  readonly #known = new Map<PackedShapes, Map<string, Path2D[]>>();

  /** What follows is drawn in a picture of `view`. */
  begin(view: Viewport): void {
    if (!this.#whole || !isWithin(view, this.#whole)) {
      this.#whole = view;
      this.#matrix = matrixOf(view);
      this.#known.clear();
    }
    this.#corner = [(this.#whole.width - view.width) / 2, (this.#whole.height - view.height) / 2];
  }

  /** Has `draw` draw the shapes named by `only`, or all of them, where they lie in the picture. */
  draw(
    context: Context,
    set: PackedShapes,
    only: readonly string[] | null,
    draw: (paths: readonly Path2D[]) => void,
  ): void {
    const [x, y] = this.#corner;
    context.translate(-x, -y);
    draw(this.#of(set, only));
    context.translate(x, y);
  }

  #of(set: PackedShapes, only: readonly string[] | null): readonly Path2D[] {
    const ofSet = this.#known.get(set) ?? new Map<string, Path2D[]>();
    this.#known.set(set, ofSet);
    const key = only?.join() ?? '*';
    const paths = ofSet.get(key) ?? this.#trace(set, only);
    ofSet.set(key, paths);
    return paths;
  }

  #trace(set: PackedShapes, only: readonly string[] | null): Path2D[] {
    const { width, height } = this.#whole!;
    const indices = only
      ? set.ids.flatMap((id, index) => (only.includes(id) ? [index] : []))
      : set.ids.keys();
    return pathsOf(set, this.#matrix, windowBox(width, height, MARGIN), indices);
  }
}
