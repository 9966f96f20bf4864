import type { Box } from '../../../geometry/box.ts';
import type { Camera, LngLat, ScreenPoint } from '../../../model/geo.ts';
import { apply, invert } from '../../../projection/affine.ts';
import { cameraOf, viewportOf } from '../../../projection/camera.ts';
import { forward, inverse } from '../../../projection/index.ts';
import { matrixOf, type Viewport } from '../../../projection/viewport.ts';
import type { Scene } from '../../../scene/scene.ts';
import { AREA_SLACK } from '../../hit-tolerance.ts';
import type { MoveOptions, Renderer, RendererDebug, RendererEvents, RenderFailure } from '../../renderer.ts';
import type { PackedLayer } from '../worker/protocol.ts';
import { Flight } from './flight.ts';
import { Gestures } from './gestures.ts';
import { MarkHits } from './hits.ts';
import { Motion } from './motion.ts';
import { within, zoomedByKey } from './moves.ts';
import { Pointer } from './pointer.ts';
import { Stage } from './stage.ts';

/** Milliseconds of a movement by key or double click. */
const GLIDE = 250;

/** The Canvas 2D map behind the narrow door: the stage draws, this answers the hand and tells the page. */
export class FlatRenderer implements Renderer {
  readonly kind = 'flat';
  /** Settles when the first complete picture is on the screen, or a part of it has failed. */
  readonly ready: Promise<void>;
  readonly #stage: Stage;
  readonly #flight = new Flight();
  readonly #gestures: Gestures;
  readonly #pointer: Pointer;
  readonly #listening = new AbortController();
  readonly #motion: Motion;
  #marks: MarkHits;
  #readyNow: () => void = () => {};
  #complete = false;
  #idle: boolean | null = null;
  #toldOfTilt = false;

  readonly #container: HTMLElement;
  readonly #events: RendererEvents;

  constructor(
    container: HTMLElement,
    scene: Scene,
    camera: Camera,
    events: RendererEvents,
    furniture: readonly Box[],
    packedLayers: readonly PackedLayer[],
  ) {
    this.#container = container;
    this.#events = events;
    this.ready = new Promise((resolve) => {
      this.#readyNow = resolve;
    });
    if (camera.pitch > 0) this.#tellOfTilt();
    const view = within(viewportOf(camera, container.clientWidth, container.clientHeight));
    this.#stage = new Stage(container, view, scene, furniture, packedLayers, {
      painted: this.#onPainted,
      // No picture may be on its way: then nothing else would tell that the map is at rest.
      caughtUp: () => this.#tellIdle(),
      moved: () => this.#tellIdle(),
      failure: this.#onFailure,
    });
    this.#marks = new MarkHits(this.#stage.marks);
    this.#motion = new Motion(
      () => this.camera(),
      events,
      () => this.#settle(),
    );
    const { canvas } = this.#stage.screen;
    canvas.setAttribute('role', 'region');
    canvas.setAttribute('aria-label', container.getAttribute('aria-label') ?? 'Map');
    canvas.addEventListener('keydown', this.#onKey, { signal: this.#listening.signal });
    this.#pointer = new Pointer(
      canvas,
      (at, tolerance) => this.#hits(at, tolerance),
      (at) => this.unproject(at),
      () => this.#motion.isMoving,
      events,
    );
    this.#gestures = new Gestures(canvas, {
      view: () => this.#stage.view,
      set: (to) => this.#set(to),
      glide: (to) => this.#glide(to),
      keep: within,
      held: (held) => this.#motion.hold(held),
      tap: (at, touch) => void this.#pointer.tap(at, touch),
      hover: (at) => this.#pointer.move(at),
    });
  }

  setScene(scene: Scene): void {
    this.#stage.setScene(scene);
    if (!this.#marks.isOf(this.#stage.marks)) {
      this.#marks = new MarkHits(this.#stage.marks);
      this.#pointer.forget();
    }
    this.#tellIdle();
  }

  camera(): Camera {
    return cameraOf(this.#stage.view);
  }

  /** A canvas looks straight down, and says so once. */
  #tellOfTilt(): void {
    if (this.#toldOfTilt) return;
    this.#toldOfTilt = true;
    this.#events.failure({ part: 'tilt', message: '', retry: null });
  }

  moveTo(camera: Camera, { duration }: MoveOptions): void {
    if (camera.pitch > 0) this.#tellOfTilt();
    const { width, height } = this.#stage.view;
    this.#fly(within(viewportOf(camera, width, height)), duration);
  }

  setFurniture(boxes: readonly Box[]): void {
    this.#stage.setFurniture(boxes);
    this.#tellIdle();
  }

  debug(): RendererDebug {
    return { names: () => this.#stage.names() };
  }

  project(at: LngLat): ScreenPoint | null {
    const [x, y] = apply(matrixOf(this.#stage.view), forward(at));
    return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
  }

  unproject(point: ScreenPoint): LngLat | null {
    const at = inverse(apply(invert(matrixOf(this.#stage.view)), point));
    return at.every(Number.isFinite) ? at : null;
  }

  async #hits(point: ScreenPoint, tolerance: number): Promise<readonly string[]> {
    const { view } = this.#stage;
    const at = apply(invert(matrixOf(view)), point);
    const marks = this.#marks.at(at, tolerance, view.mpp);
    return [...marks, ...(await this.#stage.packedHits(at, AREA_SLACK * tolerance * view.mpp))];
  }

  resize(): void {
    this.#stage.resize(this.#container.clientWidth, this.#container.clientHeight);
    this.#set(within(this.#stage.view));
  }

  destroy(): void {
    this.#listening.abort();
    this.#motion.destroy();
    this.#flight.stop();
    this.#gestures.destroy();
    this.#pointer.destroy();
    this.#stage.destroy();
  }

  #glide(to: Viewport): void {
    this.#fly(to, matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : GLIDE);
  }

  #fly(to: Viewport, duration: number): void {
    this.#flight.stop();
    this.#motion.hold(duration > 0);
    const step = (view: Viewport): void => this.#show(view);
    if (duration > 0) {
      this.#flight.start(this.#stage.view, to, duration, step, () => this.#motion.hold(false));
      // Its first step comes with the next frame; who is told that the map rests must not be told so before.
      this.#tellIdle();
    } else {
      this.#show(to, true);
      this.#motion.hold(false);
    }
  }

  /** A hand sets the view: what flew is left where it is. */
  #set(view: Viewport): void {
    if (this.#flight.isUnderWay) {
      this.#flight.stop();
      this.#motion.hold(false);
    }
    this.#show(view);
  }

  #show(view: Viewport, jump = false): void {
    this.#stage.setView(view, jump);
    this.#pointer.forget();
    this.#motion.moved();
    this.#tellIdle();
  }

  #settle(): void {
    this.#stage.settle();
    this.#tellIdle();
  }

  #tellIdle(): void {
    const moving = this.#motion.isMoving || this.#flight.isUnderWay;
    const idle = this.#complete && !moving && this.#stage.isDone;
    if (idle === this.#idle) return;
    this.#idle = idle;
    this.#events.idle(idle);
  }

  readonly #onPainted = (complete: boolean, last: boolean): void => {
    // What has arrived may lie where the pointer rests.
    if (last && !this.#complete) this.#pointer.forget();
    this.#complete = last;
    if (complete) this.#readyNow();
    this.#tellIdle();
  };

  readonly #onFailure = (failure: RenderFailure): void => {
    this.#readyNow();
    this.#events.failure(failure);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const to = zoomedByKey(event, this.#stage.view);
    if (!to) return;
    event.preventDefault();
    this.#glide(to);
  };
}
