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

export type RendererKind = Renderer['kind'];

/** Brings a renderer's code in when it is wanted, and not before. */
export type Loaders = Readonly<Record<RendererKind, () => Promise<RendererFactory>>>;

/** The page's side of the map. Camera events of a renderer that is being replaced are not passed on. */
export type HostEvents = Omit<RendererEvents, 'idle'>;

/**
 * Holds the one renderer that is seen. A new one is made over the old, takes its camera, and only when
 * it has drawn is the old one removed, so that nothing blinks. `data-map` and `data-idle` of the document
 * tell where it stands.
 */
export class MapHost {
  #current: Renderer | null = null;
  #wanted: RendererKind | null = null;
  /** Whether the wanted renderer has nothing left to do. */
  #atRest = false;
  #scene: Scene;
  #camera: Camera;
  #padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  readonly #container: HTMLElement;
  readonly #loaders: Loaders;
  readonly #events: HostEvents;
  readonly #resizing: ResizeObserver;

  constructor(container: HTMLElement, loaders: Loaders, events: HostEvents, scene: Scene, camera: Camera) {
    this.#container = container;
    this.#loaders = loaders;
    this.#events = events;
    this.#scene = scene;
    this.#camera = camera;
    this.#resizing = new ResizeObserver(() => this.#current?.resize());
    this.#resizing.observe(container);
  }

  get renderer(): Renderer | null {
    return this.#current;
  }

  /** The camera now, whether or not a renderer is running yet. */
  get camera(): Camera {
    return this.#current?.camera() ?? this.#camera;
  }

  get size(): { readonly width: number; readonly height: number } {
    return { width: this.#container.clientWidth, height: this.#container.clientHeight };
  }

  get padding(): Padding {
    return this.#padding;
  }

  setScene(scene: Scene): void {
    this.#scene = scene;
    this.#current?.setScene(scene);
  }

  moveTo(camera: Camera, options: MoveOptions): void {
    this.#camera = camera;
    this.#current?.moveTo(camera, options);
  }

  setPadding(padding: Padding): void {
    this.#padding = padding;
    this.#current?.setPadding(padding);
  }

  /** Draws with `kind` from now on. A failure is told, and what draws now goes on drawing. */
  async use(kind: RendererKind): Promise<boolean> {
    if (this.#wanted === kind) return true;
    this.#wanted = kind;
    this.#atRest = false;
    this.#tellIdle();
    const layer = document.createElement('div');
    layer.className = 'map-layer';
    try {
      const create = await this.#loaders[kind]();
      if (this.#wanted !== kind) return false;
      this.#container.append(layer);
      const renderer = await create(layer, this.#scene, this.camera, this.#eventsOf(kind));
      if (this.#wanted !== kind) {
        renderer.destroy();
        layer.remove();
        return false;
      }
      this.#take(renderer, layer);
      return true;
    } catch (error) {
      layer.remove();
      if (this.#wanted === kind) {
        this.#wanted = this.#current?.kind ?? null;
        this.#atRest = true;
        this.#tellIdle();
        this.#events.failure(this.#failed(kind, error));
      }
      return false;
    }
  }

  destroy(): void {
    this.#wanted = null;
    this.#resizing.disconnect();
    this.#current?.destroy();
    this.#current = null;
  }

  #take(renderer: Renderer, layer: HTMLElement): void {
    renderer.setPadding(this.#padding);
    renderer.moveTo(this.camera, { duration: 0 });
    renderer.setScene(this.#scene);
    const before = this.#current;
    this.#current = renderer;
    before?.destroy();
    for (const other of [...this.#container.children]) if (other !== layer) other.remove();
    document.documentElement.dataset.map = renderer.kind;
    this.#tellIdle();
  }

  #tellIdle(): void {
    const settled = this.#atRest && (this.#current?.kind ?? null) === this.#wanted;
    document.documentElement.toggleAttribute('data-idle', settled);
  }

  #failed(kind: RendererKind, error: unknown): RenderFailure {
    return {
      part: kind,
      message: error instanceof Error ? error.message : String(error),
      retry: () => void this.use(kind),
    };
  }

  /** Events pass only from the renderer that is seen; the idle state of one being made counts too. */
  #eventsOf(kind: RendererKind): RendererEvents {
    const seen = () => this.#current === null || this.#current.kind === kind;
    const events = this.#events;
    return {
      camera: (camera) => seen() && events.camera(camera),
      settled: (camera) => {
        if (!seen()) return;
        this.#camera = camera;
        events.settled(camera);
      },
      hover: (ids, at) => seen() && events.hover(ids, at),
      click: (ids, at, screen) => seen() && events.click(ids, at, screen),
      idle: (idle) => {
        if (this.#wanted !== kind) return;
        this.#atRest = idle;
        this.#tellIdle();
      },
      failure: (failure) => events.failure(failure),
    };
  }
}
