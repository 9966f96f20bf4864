import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Box } from '../geometry/box.ts';
import { NO_PADDING } from '../geometry/fit-camera.ts';
import type { Camera } from '../model/geo.ts';
import { messageOf } from '../model/text.ts';
import type { MoveOptions, Renderer, RendererEvents, RendererKind } from '../render/renderer.ts';
import type { Scene } from '../scene/scene.ts';
import { Idle } from './idle.ts';
import type { Loaders } from './loaders.ts';
import { MapSize } from './map-size.ts';
import { type PointerHandover, pointerHandoverOf } from './pointer-handover.ts';
import { eventsOf, type HostEvents, RendererSlot, type Shown } from './renderer-slot.ts';
import { WantedCamera } from './wanted-camera.ts';

/**
 * Holds the one renderer that is seen. A new one is made over the old, unseen, and takes over only when it has
 * drawn the same scene at the same camera and no pointer is pressed on it, so that nothing blinks or jumps. Where
 * nothing can be seen, because a graphics context was lost, it takes over at its first picture, gesture included.
 * `data-map` of the document tells where it stands.
 */
export class MapHost {
  /** What draws; null while the page's first picture stands. */
  readonly drawing: Signal<RendererKind | null> = signal(null);
  /** The browser took the graphics context away and has not given it back. */
  readonly lost = signal(false);
  /** What could not be started at the last try. */
  readonly failed: Signal<RendererKind | null> = signal(null);
  /** The camera wanted is a tilted one, which only WebGL draws; kept while another renderer shows the map flat. */
  readonly tilted: ReadonlySignal<boolean>;
  readonly #camera: WantedCamera;
  readonly #idle = new Idle(() => !this.#coming && (this.#seen?.atRest ?? this.failed.peek() !== null));
  /** Nothing is loading, moving or animating in. */
  readonly idle = this.#idle.signal;
  readonly #pointers: PointerHandover;
  readonly #container: HTMLElement;
  readonly #loaders: Loaders;
  readonly #events: HostEvents;
  readonly #size: MapSize;
  #seen: RendererSlot | null = null;
  #coming: RendererSlot | null = null;
  #made: Promise<boolean> = Promise.resolve(false);
  #focused = false;
  #scene: Scene;
  /** What covers the map at its edges. */
  padding = NO_PADDING;
  #furniture: readonly Box[] = [];

  constructor(container: HTMLElement, loaders: Loaders, events: HostEvents, scene: Scene, camera: Camera) {
    this.#container = container;
    this.#loaders = loaders;
    this.#events = events;
    this.#scene = scene;
    this.#camera = new WantedCamera(camera);
    this.tilted = this.#camera.tilted;
    this.#pointers = pointerHandoverOf(container);
    // A renderer that is being made is told when it is brought up to date, before it is shown.
    this.#size = new MapSize(container, () => this.renderer?.resize());
  }

  get renderer(): Renderer | null {
    return this.#seen?.renderer ?? null;
  }

  /** The camera now, whether or not a renderer is running yet. */
  get camera(): Camera {
    return this.#camera.now(this.renderer);
  }

  get size(): MapSize['now'] {
    return this.#size.now;
  }

  get takesRoom(): boolean {
    return this.#size.takesRoom;
  }

  /** Settles when the map takes up room on the page. */
  get sized(): Promise<void> {
    return this.#size.sized;
  }

  setScene(scene: Scene): void {
    this.#scene = scene;
    this.renderer?.setScene(scene);
  }

  moveTo(camera: Camera, options: MoveOptions): void {
    this.#camera.set(camera);
    this.renderer?.moveTo(camera, options);
  }

  /** What stands over the map, CSS pixels of it. */
  setFurniture(boxes: readonly Box[]): void {
    this.#furniture = boxes;
    this.renderer?.setFurniture(boxes);
  }

  #shownNow = (): Shown => ({
    scene: this.#scene,
    camera: this.camera,
    size: this.#size.takesRoom ? this.#size.key : null,
    furniture: this.#furniture,
  });

  /** Draws with `kind` from now on; `true` when it does. A failure is told, and what draws now goes on drawing. */
  use(kind: RendererKind): Promise<boolean> {
    if (this.#coming?.kind === kind) return this.#made;
    this.#coming = null;
    if (this.#seen?.kind === kind) {
      this.#idle.check();
      return Promise.resolve(true);
    }
    this.#coming = new RendererSlot(kind);
    if (this.failed.peek() === kind) this.failed.value = null;
    this.#idle.check();
    this.#made = this.#make(this.#coming);
    return this.#made;
  }

  /** What is under way may yet move the map: the page does not rest before. */
  await(underWay: Promise<unknown>): void {
    this.#idle.await(underWay);
  }

  destroy(): void {
    this.#coming = null;
    this.#size.end();
    this.#pointers.destroy();
    this.#seen?.end();
    this.#seen = null;
  }

  async #make(slot: RendererSlot): Promise<boolean> {
    try {
      const create = await this.#loaders[slot.kind]();
      await this.sized;
      if (this.#coming !== slot) return false;
      this.#container.append(slot.layer);
      await slot.start(create, this.#shownNow(), this.#eventsOf(slot));
      await this.#meet(slot);
      if (this.#coming === slot) this.#take(slot);
      else slot.end();
      return this.#seen === slot;
    } catch (error) {
      slot.end();
      if (this.#coming === slot) this.#fail(slot.kind, error);
      return false;
    }
  }

  /**
   * Waits until `slot` shows what is seen now. Scene and camera may change while it draws: then once more.
   * Where nothing is seen that could be replaced there is nothing to wait for.
   */
  async #meet(slot: RendererSlot): Promise<void> {
    while (this.#coming === slot && this.#seen) {
      await slot.rest();
      await this.#pointers.free();
      if (!slot.update(this.#shownNow())) break;
    }
  }

  #take(slot: RendererSlot): void {
    slot.update(this.#shownNow());
    this.#focused ||= this.#container.contains(document.activeElement);
    const before = this.#seen;
    this.#seen = slot;
    this.#coming = null;
    slot.show();
    before?.end();
    for (const other of [...this.#container.children]) if (other !== slot.layer) other.remove();
    document.documentElement.dataset.map = slot.kind;
    this.drawing.value = slot.kind;
    // Once WebGL draws, a lesser renderer that broke is of no more interest.
    if (slot.kind === 'gl') this.failed.value = null;
    // The new canvas gets the focus and the pointers that the old one had.
    if (this.#focused) slot.canvas?.focus({ preventScroll: true });
    if (slot.canvas) {
      this.#focused = false;
      this.#pointers.handTo(slot.canvas);
    }
    this.#idle.check();
  }

  /** The renderer that was seen can draw no more: its place is kept, and the way back is watched. */
  #lose(slot: RendererSlot): void {
    if (this.#seen !== slot) return;
    this.#camera.set(this.camera);
    this.#focused = this.#container.contains(document.activeElement);
    this.#pointers.mark();
    this.#seen = null;
    slot.canvas?.addEventListener('webglcontextrestored', () => {
      this.lost.value = false;
    });
    // Not at once: the engine itself is still busy with the loss.
    queueMicrotask(() => slot.end());
    this.lost.value = true;
  }

  #fail(kind: RendererKind, error: unknown): void {
    this.#coming = null;
    this.failed.value = kind;
    this.#idle.check();
    this.#events.failure({
      part: kind,
      message: messageOf(error),
      retry: () => {
        if (this.failed.peek() === kind) void this.use(kind);
      },
    });
  }

  #eventsOf(slot: RendererSlot): RendererEvents {
    return eventsOf(slot, this.#events, {
      isSeen: () => this.#seen === slot,
      isComing: () => this.#coming === slot,
      follow: (camera) => {
        const tilted = this.#camera.tilt(camera, slot.kind);
        this.#camera.set(tilted);
        return tilted;
      },
      idle: () => this.#idle.check(),
      lost: () => this.#lose(slot),
    });
  }
}
