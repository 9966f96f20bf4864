import type { Box } from '../../../geometry/box.ts';
import type { Viewport } from '../../../projection/viewport.ts';
import type { Detail } from '../../../scene/ground.ts';
import type { Category, Scene } from '../../../scene/scene.ts';
import type { GridLine, PlaneAnnotation, PlaneMarks, PlaneName } from '../../prepared.ts';
import type { WrittenName } from '../../renderer.ts';

/** A layer too large for the page: packed bytes that the worker alone reads, draws and hit-tests. */
export interface PackedLayer {
  readonly id: string;
  readonly category: Category;
  readonly url: string;
}

/** A font face as the style sheet declares it, for the worker's own font set. */
export interface FaceSource {
  readonly family: string;
  readonly source: string;
  readonly descriptors: FontFaceDescriptors;
  /** Those letters of the map's words that the face holds. */
  readonly letters: string;
}

/** The parts of a scene that the painter is sent as they are. */
export type PassedOn = 'scheme' | 'tinted' | 'emphasis' | 'otherwise' | 'hovered' | 'dateStatuses';

/** What of a scene changed; what is absent stays, and what was made of it holds on. */
export interface SceneDiff extends Partial<Pick<Scene, PassedOn>> {
  readonly marks?: PlaneMarks;
  readonly names?: readonly PlaneName[];
  readonly grid?: readonly GridLine[];
  readonly annotations?: readonly PlaneAnnotation[];
  readonly furniture?: readonly Box[];
}

/** From the page to the painter. Addresses are absolute. */
export type ToPainter =
  | {
      readonly type: 'start';
      readonly basemaps: Readonly<Record<Detail, string>>;
      readonly ratio: number;
      readonly packedLayers: readonly PackedLayer[];
      readonly faces: readonly FaceSource[];
    }
  | { readonly type: 'scene'; readonly patch: SceneDiff }
  /** Asks for a picture of `view`, `margin` times as large as the window on both axes. */
  | { readonly type: 'draw'; readonly id: number; readonly view: Viewport; readonly margin: number }
  | { readonly type: 'ratio'; readonly ratio: number }
  /** Asks which shapes of packed layers lie within `tolerance` metres of a point of the plane. */
  | {
      readonly type: 'hit';
      readonly id: number;
      readonly at: readonly [number, number];
      readonly tolerance: number;
    }
  | { readonly type: 'retry'; readonly part: string }
  /** Asks which names the last picture has. */
  | { readonly type: 'names' };

/** A picture of the map. */
export interface Picture {
  readonly bitmap: ImageBitmap | OffscreenCanvas | HTMLCanvasElement;
  /** What the picture shows, its margin included. */
  readonly view: Viewport;
}

/** From the painter to the page. */
export type FromPainter =
  | { readonly type: 'started' }
  /** `complete`: all data that this view needs was there. `last`: nothing else is on its way, fonts included. */
  | ({
      readonly type: 'picture';
      readonly id: number;
      readonly complete: boolean;
      readonly last: boolean;
    } & Picture)
  /** The whole plane, coarse, to lie under a moving picture. */
  | ({ readonly type: 'overview' } & Picture)
  | { readonly type: 'hits'; readonly id: number; readonly ids: readonly string[] }
  | { readonly type: 'names'; readonly names: readonly WrittenName[] }
  /** Something arrived: a new picture would show more. */
  | { readonly type: 'stale' }
  | { readonly type: 'failed'; readonly part: string; readonly message: string };
