import type { Camera } from '../../../model/geo.ts';

/** Milliseconds without a movement after which the map rests, where no hand and no flight holds it. */
const QUIET = 150;

interface MotionEvents {
  camera(camera: Camera): void;
  settled(camera: Camera): void;
}

/** Whether the map moves, told to the page: the camera once a frame at most, and when it has come to rest. */
export class Motion {
  #frame = 0;
  #timer = 0;
  #under = false;
  #held = false;

  readonly #camera: () => Camera;
  readonly #events: MotionEvents;
  readonly #rested: () => void;

  /** `rested` is called before the page is told. */
  constructor(camera: () => Camera, events: MotionEvents, rested: () => void) {
    this.#camera = camera;
    this.#events = events;
    this.#rested = rested;
  }

  get isMoving(): boolean {
    return this.#under;
  }

  /** The camera moved. `held`: by a hand or a flight that will say when it ends. */
  moved(): void {
    this.#under = true;
    this.#frame ||= requestAnimationFrame(this.#tell);
    clearTimeout(this.#timer);
    if (!this.#held) this.#timer = window.setTimeout(() => this.#rest(), QUIET);
  }

  hold(held: boolean): void {
    this.#held = held;
    clearTimeout(this.#timer);
    if (!held && this.#under) this.#rest();
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }

  #rest(): void {
    this.#under = false;
    if (this.#frame !== 0) {
      cancelAnimationFrame(this.#frame);
      this.#tell();
    }
    this.#rested();
    this.#events.settled(this.#camera());
  }

  readonly #tell = (): void => {
    this.#frame = 0;
    this.#events.camera(this.#camera());
  };
}
