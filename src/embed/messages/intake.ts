/** Most that waits to be done; a page that moves a map with its scrolling is far from it. */
const MOST_WAITING = 64;
/** Done at one go, before the page gets its turn again. */
const AT_ONE_GO = 8;
/** Milliseconds between two goes. */
const PAUSE = 16;

export interface IntakeOptions<T> {
  readonly work: (item: T) => void;
  /** Called once when more comes than is taken, and not again before all that waited is done. */
  readonly overflow: (item: T) => void;
  readonly later?: (then: () => void) => void;
}

/** Takes what comes in the order in which it comes, a little at a time; what is too much is left. */
export class Intake<T> {
  readonly #options: IntakeOptions<T>;
  readonly #later: (then: () => void) => void;
  readonly #waiting: T[] = [];
  #going = false;
  #full = false;

  constructor(options: IntakeOptions<T>) {
    this.#options = options;
    this.#later = options.later ?? ((then) => void setTimeout(then, PAUSE));
  }

  offer(item: T): void {
    if (this.#waiting.length >= MOST_WAITING) {
      if (!this.#full) this.#options.overflow(item);
      this.#full = true;
      return;
    }
    this.#waiting.push(item);
    if (!this.#going) this.#go();
  }

  #go(): void {
    this.#going = this.#waiting.length > 0;
    if (!this.#going) {
      this.#full = false;
      return;
    }
    for (const item of this.#waiting.splice(0, AT_ONE_GO)) this.#options.work(item);
    this.#later(() => this.#go());
  }
}
