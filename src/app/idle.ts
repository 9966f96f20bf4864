import { type ReadonlySignal, signal } from '@preact/signals';

/** Whether nothing is loading, moving or animating in; `data-idle` of the document says the same to tests and hosts. */
export class Idle {
  readonly #signal = signal(false);
  readonly signal: ReadonlySignal<boolean> = this.#signal;
  readonly #isSettled: () => boolean;
  #awaited = 0;

  /** `isSettled`: whether the map itself is at rest, asked at each `check`. */
  constructor(isSettled: () => boolean) {
    this.#isSettled = isSettled;
  }

  check(): void {
    const idle = this.#awaited === 0 && this.#isSettled();
    this.#signal.value = idle;
    document.documentElement.toggleAttribute('data-idle', idle);
  }

  /** Something under way may yet move the map: nothing rests before. */
  await(underWay: Promise<unknown>): void {
    this.#awaited++;
    this.check();
    const over = (): void => {
      this.#awaited--;
      this.check();
    };
    underWay.then(over, over);
  }
}
