import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Box } from '../geometry/box.ts';
import type { Camera } from '../model/geo.ts';
import type {
  MoveOptions,
  Padding,
  Renderer,
  RendererEvents,
  RendererFactory,
  RenderFailure,
} from '../render/renderer.ts';
import type { Scene } from '../scene/scene.ts';
import { FirstPicture } from './first-picture.ts';
import { type Hands, handsOn } from './hands.ts';
import { RendererSlot } from './renderer-slot.ts';

export type RendererKind = Renderer['kind'];

/** Brings a renderer's code in when it is wanted, and not before. */
export type Loaders = Readonly<Record<RendererKind, () => Promise<RendererFactory>>>;

/** The page's side of the map. Camera events of a renderer that is being replaced are not passed on. */
export type HostEvents = Omit<RendererEvents, 'idle'>;

/** What was last sent to a renderer. */
interface Shown {
  readonly scene: Scene;
  readonly camera: Camera;
  /** Width and height of the map that it was made or resized for. */
  readonly size: string;
  readonly furniture: readonly Box[];
}

/**
 * Holds the one renderer that is seen. A new one is made over the old, unseen, and takes over only when it has
 * drawn the same scene at the same camera and no hand is on the map, so that nothing blinks or jumps. Where
 * nothing can be seen, because a graphics context was lost, it takes over at its first picture, gesture and all.
 * `data-map` and `data-idle` of the document tell where it stands.
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
  readonly #idle = signal(false);
  /** Nothing is loading, moving or animating in. */
  readonly idle: ReadonlySignal<boolean> = this.#idle;
  readonly #pitch = signal(0);
  readonly #hands: Hands;
  readonly #container: HTMLElement;
  readonly #loaders: Loaders;
  readonly #events: HostEvents;
  readonly #resizing: ResizeObserver;
  readonly #picture = new FirstPicture();
  #seen: RendererSlot | null = null;
  #coming: RendererSlot | null = null;
  #made: Promise<boolean> = Promise.resolve(false);
  #focused = false;
  #awaited = 0;
  #keptAt = '';
  #sizedNow: () => void = () => {};
  /** Settles when the map takes up room on the page. In a tab or frame that is hidden it does not yet. */
  readonly sized: Promise<void> = new Promise((resolve) => {
    this.#sizedNow = resolve;
  });
  #scene: Scene;
  #camera: Camera;
  #padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  #furniture: readonly Box[] = [];

  constructor(container: HTMLElement, loaders: Loaders, events: HostEvents, scene: Scene, camera: Camera) {
    this.#container = container;
    this.#loaders = loaders;
    this.#events = events;
    this.#scene = scene;
    this.#camera = camera;
    this.#pitch.value = camera.pitch;
    this.tilted = computed(() => this.#pitch.value > 0);
    this.#hands = handsOn(container);
    this.#resizing = new ResizeObserver(() => this.#resize());
    this.#resizing.observe(container);
    if (this.takesRoom) this.#sizedNow();
  }

  get renderer(): Renderer | null {
    return this.#seen?.renderer ?? null;
  }

  /** The camera now, whether or not a renderer is running yet. */
  get camera(): Camera {
    return this.#tilt(this.renderer?.camera() ?? this.#camera);
  }

  get size(): { readonly width: number; readonly height: number } {
    return { width: this.#container.clientWidth, height: this.#container.clientHeight };
  }

  /** Whether there is anything to draw on: a hidden frame has no size. */
  get takesRoom(): boolean {
    return this.size.width > 0 && this.size.height > 0;
  }

  get padding(): Padding {
    return this.#padding;
  }

  setScene(scene: Scene): void {
    if (scene !== this.#scene) this.#picture.lift();
    this.#scene = scene;
    this.renderer?.setScene(scene);
  }

  moveTo(camera: Camera, options: MoveOptions): void {
    this.#camera = camera;
    this.#pitch.value = camera.pitch;
    this.#picture.lift();
    this.renderer?.moveTo(camera, options);
  }

  setPadding(padding: Padding): void {
    this.#padding = padding;
  }

  /** What stands over the map, CSS pixels of it. */
  setFurniture(boxes: readonly Box[]): void {
    this.#furniture = boxes;
    this.renderer?.setFurniture(boxes);
  }

  /** The picture that the page was written with shows this scene at this camera: it stays until one of them changes. */
  keepPicture(): void {
    this.#picture.hold();
    this.#keptAt = this.#sizeNow();
  }

  /** What the page was written with is no longer what is wanted. */
  liftPicture(): void {
    this.#picture.lift();
  }

  #sizeNow = (): string => `${this.size.width} ${this.size.height}`;

  /** A renderer that is being made is told when it is brought up to date, before it is shown. */
  #resize(): void {
    if (!this.takesRoom) return;
    this.#sizedNow();
    if (this.#sizeNow() !== this.#keptAt) this.#picture.lift();
    this.renderer?.resize();
  }

  #shownNow = (): Shown => ({
    scene: this.#scene,
    camera: this.camera,
    size: this.#sizeNow(),
    furniture: this.#furniture,
  });

  /** Draws with `kind` from now on; `true` when it does. A failure is told, and what draws now goes on drawing. */
  use(kind: RendererKind): Promise<boolean> {
    if (this.#coming?.kind === kind) return this.#made;
    this.#coming = null;
    if (this.#seen?.kind === kind) {
      this.#tellIdle();
      return Promise.resolve(true);
    }
    this.#coming = new RendererSlot(kind);
    if (this.failed.peek() === kind) this.failed.value = null;
    this.#tellIdle();
    this.#made = this.#make(this.#coming);
    return this.#made;
  }

  /** What is under way may yet move the map: the page does not rest before. */
  await(underWay: Promise<unknown>): void {
    this.#awaited++;
    this.#tellIdle();
    const over = (): void => {
      this.#awaited--;
      this.#tellIdle();
    };
    underWay.then(over, over);
  }

  destroy(): void {
    this.#coming = null;
    this.#resizing.disconnect();
    this.#hands.destroy();
    this.#seen?.end();
    this.#seen = null;
  }

  async #make(slot: RendererSlot): Promise<boolean> {
    try {
      const create = await this.#loaders[slot.kind]();
      await this.sized;
      if (this.#coming !== slot) return false;
      this.#container.append(slot.layer);
      const sent = this.#shownNow();
      const events = this.#eventsOf(slot);
      slot.renderer = await create(slot.layer, sent.scene, sent.camera, events, sent.furniture);
      const shown = await this.#meet(slot, slot.renderer, sent);
      if (this.#coming === slot) this.#take(slot, slot.renderer, shown);
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
   * Where nothing is seen that could be replaced there is nothing to wait for. Resolves with what it shows.
   */
  async #meet(slot: RendererSlot, renderer: Renderer, first: Shown): Promise<Shown> {
    let shown = first;
    while (this.#coming === slot && this.#seen) {
      await slot.rest();
      await this.#hands.free();
      const next = this.#sendChanges(renderer, shown);
      if (next === shown) break;
      shown = next;
    }
    return shown;
  }

  /** Brings `renderer` up to date; only what differs is sent, since each is work. */
  #sendChanges(renderer: Renderer, shown: Shown): Shown {
    const now = this.#shownNow();
    const resized = now.size !== shown.size && this.takesRoom;
    const moved = !sameCamera(now.camera, shown.camera);
    if (resized) renderer.resize();
    if (moved) renderer.moveTo(now.camera, { duration: 0 });
    if (now.scene !== shown.scene) renderer.setScene(now.scene);
    const refurnished = now.furniture !== shown.furniture;
    if (refurnished) renderer.setFurniture(now.furniture);
    return resized || moved || refurnished || now.scene !== shown.scene ? now : shown;
  }

  #take(slot: RendererSlot, renderer: Renderer, shown: Shown): void {
    this.#sendChanges(renderer, shown);
    this.#focused ||= this.#container.contains(document.activeElement);
    const before = this.#seen;
    this.#seen = slot;
    this.#coming = null;
    slot.show();
    before?.end();
    const others = [...this.#container.children].filter((other) => other !== slot.layer);
    if (before || !this.#picture.cover(slot.layer, others)) {
      this.#picture.lift();
      for (const other of others) other.remove();
    }
    document.documentElement.dataset.map = slot.kind;
    this.drawing.value = slot.kind;
    // Once WebGL draws, a lesser renderer that broke is of no more interest.
    if (slot.kind === 'gl') this.failed.value = null;
    if (slot.canvas) this.#handOver(slot.canvas);
    this.#tellIdle();
  }

  /** The new canvas gets the focus and the pointers that the old one had. */
  #handOver(canvas: HTMLCanvasElement): void {
    if (this.#focused) canvas.focus({ preventScroll: true });
    this.#focused = false;
    this.#hands.handTo(canvas);
  }

  /** The renderer that was seen can draw no more: its place is kept, and the way back is watched. */
  #lose(slot: RendererSlot): void {
    if (this.#seen !== slot) return;
    this.#camera = this.camera;
    this.#focused = this.#container.contains(document.activeElement);
    this.#hands.mark();
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
    this.#tellIdle();
    this.#events.failure({
      part: kind,
      message: error instanceof Error ? error.message : String(error),
      retry: () => {
        if (this.failed.peek() === kind) void this.use(kind);
      },
    });
  }

  #tellIdle(): void {
    const settled =
      this.#awaited === 0 && !this.#coming && (this.#seen?.atRest ?? this.failed.peek() !== null);
    this.#idle.value = settled;
    document.documentElement.toggleAttribute('data-idle', settled);
  }

  #tilt(camera: Camera): Camera {
    return this.#seen?.kind === 'gl' ? camera : { ...camera, pitch: this.#pitch.peek() };
  }

  /** Events pass only from the renderer that is seen; failures of one being made count too. */
  #eventsOf(slot: RendererSlot): RendererEvents {
    const events = this.#events;
    const seen = () => this.#seen === slot;
    const follow = (camera: Camera): Camera => {
      this.#camera = this.#tilt(camera);
      this.#pitch.value = this.#camera.pitch;
      this.#picture.lift();
      return this.#camera;
    };
    return {
      camera: (camera) => seen() && events.camera(follow(camera)),
      settled: (camera) => seen() && events.settled(follow(camera)),
      hover: (ids, at) => seen() && events.hover(ids, at),
      click: (ids, at, screen) => seen() && events.click(ids, at, screen),
      idle: (idle) => {
        slot.atRest = idle;
        this.#tellIdle();
      },
      failure: (failure: RenderFailure) => {
        slot.release();
        if (failure.part === 'context') this.#lose(slot);
        else if (seen() || this.#coming === slot) events.failure(failure);
      },
    };
  }
}

const sameCamera = (a: Camera, b: Camera): boolean =>
  (['lng', 'lat', 'zoom', 'bearing', 'pitch'] as const).every((key) => Math.abs(a[key] - b[key]) < 1e-9);
