import type { Box } from '../geometry/box.ts';
import type { Camera } from '../model/geo.ts';
import type { Renderer, RendererEvents, RendererFactory } from '../render/renderer.ts';
import type { Scene } from '../scene/scene.ts';

/** What a renderer is to show. */
export interface Shown {
  readonly scene: Scene;
  readonly camera: Camera;
  /** Tells sizes of the map apart; null where it takes no room. */
  readonly size: string | null;
  readonly furniture: readonly Box[];
}

/** One renderer with its layer on the page, hidden from its making until it is shown. */
export class RendererSlot {
  readonly kind: Renderer['kind'];
  readonly layer = document.createElement('div');
  renderer: Renderer | null = null;
  #atRest = false;
  #waiting: (() => void)[] = [];
  /** What was last sent. */
  #shown: Shown | null = null;

  constructor(kind: Renderer['kind']) {
    this.kind = kind;
    this.layer.className = 'map-layer';
    this.layer.style.visibility = 'hidden';
  }

  async start(create: RendererFactory, shown: Shown, events: RendererEvents): Promise<void> {
    this.renderer = await create(this.layer, shown.scene, shown.camera, events, shown.furniture);
    this.#shown = shown;
  }

  /** Brings the renderer up to date and returns whether it was not; only what differs is sent, since each is work. */
  update(now: Shown): boolean {
    const { renderer } = this;
    const shown = this.#shown;
    if (!renderer || !shown) return false;
    const changes = [
      now.size !== null && now.size !== shown.size && (() => renderer.resize()),
      !sameCamera(now.camera, shown.camera) && (() => renderer.moveTo(now.camera, { duration: 0 })),
      now.scene !== shown.scene && (() => renderer.setScene(now.scene)),
      now.furniture !== shown.furniture && (() => renderer.setFurniture(now.furniture)),
    ].filter((change) => change !== false);
    for (const send of changes) send();
    if (changes.length > 0) this.#shown = now;
    return changes.length > 0;
  }

  /** Whether the renderer has nothing left to do. */
  get atRest(): boolean {
    return this.#atRest;
  }

  set atRest(atRest: boolean) {
    this.#atRest = atRest;
    if (atRest) this.release();
  }

  /** Resolves when all is drawn, or as much of it as can be. */
  rest(): Promise<void> {
    if (this.#atRest) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Lets go who waits for rest: something failed, and rest may never come. */
  release(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  show(): void {
    this.layer.style.visibility = '';
  }

  get canvas(): HTMLCanvasElement | null {
    return this.layer.querySelector('canvas');
  }

  /** Whatever the renderer is still able to tidy up, its layer goes. */
  end(): void {
    try {
      this.renderer?.destroy();
    } catch {
      // Without its graphics context a renderer may fail at this; what it held went with the context.
    }
    this.renderer = null;
    this.layer.remove();
  }
}

const sameCamera = (a: Camera, b: Camera): boolean =>
  (['lng', 'lat', 'zoom', 'bearing', 'pitch'] as const).every((key) => Math.abs(a[key] - b[key]) < 1e-9);

/** The page's side of the map. Camera events of a renderer that is being replaced are not passed on. */
export type HostEvents = Omit<RendererEvents, 'idle'>;

interface Place {
  readonly isSeen: () => boolean;
  readonly isComing: () => boolean;
  /** Takes note of a camera and returns it with the tilt that is wanted. */
  readonly follow: (camera: Camera) => Camera;
  readonly idle: () => void;
  /** The graphics context is lost. */
  readonly lost: () => void;
}

/** Events pass only from the renderer that is seen; failures of one being made count too. */
export const eventsOf = (slot: RendererSlot, events: HostEvents, place: Place): RendererEvents => ({
  camera: (camera) => place.isSeen() && events.camera(place.follow(camera)),
  settled: (camera) => place.isSeen() && events.settled(place.follow(camera)),
  hover: (ids, at) => place.isSeen() && events.hover(ids, at),
  click: (ids, at, screen) => place.isSeen() && events.click(ids, at, screen),
  idle: (idle) => {
    slot.atRest = idle;
    place.idle();
  },
  failure: (failure) => {
    slot.release();
    if (failure.part !== 'context') {
      if (place.isSeen() || place.isComing()) events.failure(failure);
    } else place.lost();
  },
});
