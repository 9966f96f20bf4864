import type { Camera } from '../../../model/geo.ts';

/** Milliseconds without a movement after which the map rests, where no hand and no flight holds it. */
const QUIET = 150;

interface MotionEvents {
  camera(camera: Camera): void;
  settled(camera: Camera): void;
}

/** Whether the map moves, told to the page: the camera once a frame at most, and when it has come to rest. */
export class Motion {
  private frame = 0;
  private timer = 0;
  private under = false;
  private held = false;

  /** `rested` is called before the page is told. */
  constructor(
    private readonly camera: () => Camera,
    private readonly events: MotionEvents,
    private readonly rested: () => void,
  ) {}

  get isMoving(): boolean {
    return this.under;
  }

  /** The camera moved. `held`: by a hand or a flight that will say when it ends. */
  moved(): void {
    this.under = true;
    this.frame ||= requestAnimationFrame(this.tell);
    clearTimeout(this.timer);
    if (!this.held) this.timer = window.setTimeout(() => this.rest(), QUIET);
  }

  hold(held: boolean): void {
    this.held = held;
    clearTimeout(this.timer);
    if (!held && this.under) this.rest();
  }

  destroy(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.timer);
  }

  private rest(): void {
    this.under = false;
    if (this.frame !== 0) {
      cancelAnimationFrame(this.frame);
      this.tell();
    }
    this.rested();
    this.events.settled(this.camera());
  }

  private readonly tell = (): void => {
    this.frame = 0;
    this.events.camera(this.camera());
  };
}
