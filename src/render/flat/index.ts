import type { RendererFactory } from '../renderer.ts';
import { FlatRenderer } from './page/flat-renderer.ts';
import type { PackedLayer } from './worker/protocol.ts';

export type { PackedLayer } from './worker/protocol.ts';

/**
 * A factory of Canvas 2D renderers that also draw `packedLayers`: too large for the page, they are read, drawn
 * and hit-tested by the worker alone.
 */
export const flatRendererWith =
  (packedLayers: readonly PackedLayer[]): RendererFactory =>
  async (container, scene, camera, events, furniture) => {
    const renderer = new FlatRenderer(container, scene, camera, events, furniture, packedLayers);
    await renderer.ready;
    return renderer;
  };

/**
 * Makes the Canvas 2D renderer in `container`, which must have a size and be positioned. Resolves when its first
 * complete picture is on the screen. Rejects where the browser gives no 2D canvas.
 */
export const createFlatRenderer: RendererFactory = flatRendererWith([]);
