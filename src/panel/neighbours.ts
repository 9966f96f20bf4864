import type { Atlas } from '../atlas/atlas.ts';
import { meets } from '../geometry/box.ts';
import { crossing, type Figure, figureOf, holds } from '../geometry/figure.ts';

const remembered = new WeakMap<Atlas, Map<string, Figure>>();

/** Ids of the features that share ground with an area, in layer order; none for points and lines. */
export function overlapping(atlas: Atlas, id: string): readonly string[] {
  const own = figureIn(atlas, id);
  if (!own?.areal) return [];
  return [...atlas.featureById.keys()].filter((other) => {
    const figure = other === id ? null : figureIn(atlas, other);
    return figure ? meets(own.box, figure.box) && meet(own, figure) : false;
  });
}

function figureIn(atlas: Atlas, id: string): Figure | null {
  const known = remembered.get(atlas) ?? new Map<string, Figure>();
  remembered.set(atlas, known);
  const linked = atlas.featureById.get(id);
  if (!linked) return null;
  const figure = known.get(id) ?? figureOf(linked.feature);
  known.set(id, figure);
  return figure;
}

/** One holds a vertex of the other, or their outlines cross. */
const meet = (area: Figure, other: Figure): boolean =>
  other.lines.flat().some((point) => holds(area, point)) ||
  (other.areal && area.lines.flat().some((point) => holds(other, point))) ||
  crossing(area, other);
