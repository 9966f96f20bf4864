import type { Box } from '../geometry/box.ts';
import type { Camera, LngLat, ScreenPoint } from '../model/geo.ts';
import type { Scene } from '../scene/scene.ts';

/** What a renderer tells the page. Ids are feature ids, topmost first. */
export interface RendererEvents {
  /** The camera moved, by hand or by flight; called at most once a frame. */
  camera(camera: Camera): void;
  /** The camera came to rest. */
  settled(camera: Camera): void;
  hover(ids: readonly string[], at: LngLat | null): void;
  click(ids: readonly string[], at: LngLat, screen: ScreenPoint): void;
  /** `true` when nothing is loading, moving or animating in. */
  idle(idle: boolean): void;
  /** Something could not be drawn; the rest goes on. `retry` tries that part again. */
  failure(failure: RenderFailure): void;
}

export interface RenderFailure {
  /** What failed, as a stable name: `basemap-10m`, `flows`, `context`, a layer id. */
  readonly part: string;
  readonly message: string;
  readonly retry: (() => void) | null;
}

export interface MoveOptions {
  /** Milliseconds; 0 jumps. The renderer does not look at reduced motion: its caller does. */
  readonly duration: number;
}

/** The narrow door to a map: the page knows nothing else of MapLibre, deck.gl or the canvas. */
export interface Renderer {
  readonly kind: 'flat' | 'gl';
  /** Draws this scene. Cheap when `scene.marks` is the same array as before. */
  setScene(scene: Scene): void;
  camera(): Camera;
  moveTo(camera: Camera, options: MoveOptions): void;
  /** What stands over the map, CSS pixels of it: no name is written under it. */
  setFurniture(boxes: readonly Box[]): void;
  /** CSS pixels of a position, or null where the plane does not show it. */
  project(at: LngLat): ScreenPoint | null;
  unproject(point: ScreenPoint): LngLat | null;
  resize(): void;
  destroy(): void;
  /** For tests: what is not told otherwise of how it draws. */
  debug?(): RendererDebug;
}

/** A name as it is read in a window. */
export interface WrittenName {
  readonly id: string;
  readonly text: string;
  /** About its words, CSS pixels of the window. */
  readonly box: Box;
}

export interface RendererDebug {
  /** The names in the last picture. */
  names(): Promise<readonly WrittenName[]>;
  /** Where the second engine of a renderer, while it draws, puts a position, CSS pixels. */
  deckProject?(at: LngLat): ScreenPoint | null;
  /** What is drawn in which order, lowest first. */
  drawingOrder?(): readonly string[];
}

/** Makes a renderer in `container`, which it fills. Rejects where it cannot run there. */
export type RendererFactory = (
  container: HTMLElement,
  scene: Scene,
  camera: Camera,
  events: RendererEvents,
  furniture: readonly Box[],
) => Promise<Renderer>;

export type RendererKind = Renderer['kind'];
