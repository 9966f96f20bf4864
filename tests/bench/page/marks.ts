import { findRepresentativePoint } from '../../../src/build/data/representative-point.ts';
import { prepareGeometry } from '../../../src/geometry/prepare.ts';
import type { Geometry } from '../../../src/model/types.ts';
import type { Renderer, RendererFactory } from '../../../src/render/renderer.ts';
import type { Mark, Scene } from '../../../src/scene/scene.ts';
import { parted } from './events.ts';
import { filesOf } from './files.ts';
import { count } from './query.ts';

interface Collection {
  readonly features: readonly { readonly id: number; readonly geometry: Geometry }[];
}

/** A geometry with the place at which the data of the atlas would have come with it. */
const placed = (geometry: Geometry): Pick<Mark, 'geometry' | 'anchor'> => ({
  geometry,
  anchor: findRepresentativePoint(geometry),
});

async function fetchMarks(): Promise<readonly Mark[]> {
  const response = await fetch(filesOf(count).geojson);
  const { features } = (await response.json()) as Collection;
  return features.map(({ id, geometry }) => ({
    id: String(id),
    layerId: 'synthetic',
    category: 'on-record',
    basis: 'surveyed',
    precisionKm: 1,
    accents: [],
    name: `Area ${id}`,
    ...placed(prepareGeometry(geometry)),
  }));
}

/** Renderers whose scenes hold the synthetic layer as marks, made from GeoJSON in the page. */
export const withMarks =
  (create: RendererFactory): RendererFactory =>
  async (container, scene, camera, events, furniture) => {
    const added = await fetchMarks();
    const known = new WeakMap<readonly Mark[], readonly Mark[]>();
    const full = (bare: Scene): Scene => {
      const marks = known.get(bare.marks) ?? [...added, ...bare.marks];
      known.set(bare.marks, marks);
      return { ...bare, marks };
    };
    const renderer = await create(container, full(scene), camera, parted(events), furniture);
    const setScene: Renderer['setScene'] = renderer.setScene.bind(renderer);
    renderer.setScene = (next) => setScene(full(next));
    return renderer;
  };
