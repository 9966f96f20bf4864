import type { Box } from '../../../geometry/box.ts';
import type { Scheme } from '../../../model/vocabulary.ts';
import type { Detail } from '../../../scene/ground.ts';
import type { Emphasis, Scene } from '../../../scene/scene.ts';
import type { GridLine, PlaneAnnotation, PlaneMarks, PlaneName } from '../../prepared.ts';
import { packInMemory } from '../../shapes.ts';
import type { Basemap } from '../draw/basemap.ts';
import type { LoadedLayer } from '../draw/packed.ts';
import type { SceneDiff } from './protocol.ts';

/** What the painter knows: the scene in the plane and what has been loaded. */
export interface PainterState {
  readonly scheme: Scheme;
  readonly tinted: Scene['tinted'];
  readonly emphasis: Scene['emphasis'];
  readonly otherwise: Emphasis;
  readonly hovered: ReadonlySet<string>;
  readonly dateStatuses: Scene['dateStatuses'];
  readonly marks: PlaneMarks;
  readonly names: readonly PlaneName[];
  readonly grid: readonly GridLine[];
  readonly annotations: readonly PlaneAnnotation[];
  /** What stands over the map, CSS pixels of the window. */
  readonly furniture: readonly Box[];
  /** How often fonts have arrived after something was drawn without them. */
  readonly fonts: number;
  readonly basemaps: Readonly<Partial<Record<Detail, Basemap>>>;
  readonly layers: readonly LoadedLayer[];
}

export const emptyState = (): PainterState => ({
  scheme: 'light',
  tinted: [],
  emphasis: new Map(),
  otherwise: 'plain',
  hovered: new Set(),
  dateStatuses: new Map(),
  marks: { marks: [], shapes: packInMemory([]) },
  names: [],
  grid: [],
  annotations: [],
  furniture: [],
  fonts: 0,
  basemaps: {},
  layers: [],
});

/** The state with what `patch` brings. */
export const patched = (state: PainterState, patch: SceneDiff): PainterState => ({ ...state, ...patch });
