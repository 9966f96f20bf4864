import type { Box } from '../../../geometry/box.ts';
import type { Affine } from '../../../projection/affine.ts';
import { POLYGON } from '../../shapes.ts';
import { type LoadedLayer, PACKED_FILL_OPACITY } from '../draw/packed.ts';
import { CHUNK } from '../draw/paths.ts';
import { type Detail, shapeData } from './path.ts';
import { tag, wrap } from './tag.ts';

/** A packed layer as the canvas draws it: one fill and one thin stroke for some shapes together. */
export function svgPacked({ category, shapes }: LoadedLayer, m: Affine, window: Box, detail: Detail): string {
  const paths: string[] = [];
  for (let from = 0; from < shapes.ids.length; from += CHUNK) {
    const chunk = Array.from({ length: Math.min(CHUNK, shapes.ids.length - from) }, (_, i) => from + i);
    const d = chunk.map((index) => shapeData(shapes, index, m, window, detail)).join('');
    if (d !== '') paths.push(tag('path', { d }));
  }
  const filled = shapes.types[0] === POLYGON;
  const attributes = {
    class: `k-${category}`,
    fill: filled ? 'var(--k)' : null,
    'fill-opacity': filled ? PACKED_FILL_OPACITY : null,
    stroke: 'var(--k)',
  };
  return wrap('g', attributes, paths.join(''));
}
