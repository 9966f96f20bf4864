import type { PackedLayer } from '../../../src/render/flat/worker/protocol.ts';
import { filesOf } from './files.ts';
import { asGeojson, count } from './query.ts';

/** The synthetic layer as the flat renderer reads it; none where there is none, or it comes as GeoJSON. */
export const packedLayers: readonly PackedLayer[] =
  count === 0 || asGeojson ? [] : [{ id: 'synthetic', category: 'on-record', url: filesOf(count).packed }];
