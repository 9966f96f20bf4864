/** Milliseconds in which a painter says something after it was asked for a picture, whatever the machine. */
const SILENCE_MS = 15_000;

/** Notices that a painter is dead: a worker that was ended says nothing and raises no error. */
export class Watchdog {
  #timer = 0;
  /** Grows with each alarm: a painter that is only slow must not be replaced for ever. */
  #patience = SILENCE_MS;
  readonly #alarm: () => void;

  constructor(alarm: () => void) {
    this.#alarm = alarm;
  }

  /** Something was asked for: an answer is to come. */
  expect(): void {
    if (this.#timer !== 0) return;
    this.#timer = self.setTimeout(() => {
      this.#timer = 0;
      this.#patience *= 2;
      this.#alarm();
    }, this.#patience);
  }

  /** The painter lives. */
  heard(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }
}
