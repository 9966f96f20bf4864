import type { Emphasis, Scene } from '../../../scene/scene.ts';
import type { Scheme } from '../../../model/vocabulary.ts';
import type { Basemap } from '../basemap.ts';
import type { LoadedLayer } from '../draw/packed.ts';
import type { GridLine, PlaneMarks, PlaneName } from '../prepared.ts';
import type { ScenePatch } from '../protocol.ts';
import { packInMemory } from '../shapes.ts';

/** What the painter knows: the scene in the plane and what has been loaded. */
export interface PainterState {
  scheme: Scheme;
  tinted: readonly string[];
  emphasis: Scene['emphasis'];
  otherwise: Emphasis;
  hovered: ReadonlySet<string>;
  marks: PlaneMarks;
  names: readonly PlaneName[];
  grid: readonly GridLine[];
  coarse: Basemap | null;
  fine: Basemap | null;
  layers: LoadedLayer[];
}

export const emptyState = (): PainterState => ({
  scheme: 'light',
  tinted: [],
  emphasis: new Map(),
  otherwise: 'plain',
  hovered: new Set(),
  marks: { marks: [], shapes: packInMemory([]) },
  names: [],
  grid: [],
  coarse: null,
  fine: null,
  layers: [],
});

/** The state with what `patch` brings. */
export const patched = (state: PainterState, patch: ScenePatch): PainterState => ({ ...state, ...patch });
