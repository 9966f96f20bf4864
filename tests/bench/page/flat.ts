import { createFlatRenderer as create, flatRendererWith } from '../../../src/render/flat/index.ts';
import type { RendererFactory } from '../../../src/render/renderer.ts';
import { parted } from './events.ts';
import { packedLayers } from './flat-layers.ts';
import { withMarks } from './marks.ts';
import { asGeojson, count } from './query.ts';

const withPackedLayer: RendererFactory = (container, scene, camera, events, furniture) =>
  flatRendererWith(packedLayers)(container, scene, camera, parted(events), furniture);

/** The flat renderer of the page with the synthetic layer in it. */
export const createFlatRenderer = count === 0 ? create : asGeojson ? withMarks(create) : withPackedLayer;
