/** Most that waits to be done; a page that moves a map with its scrolling is far from it. */
const MOST_WAITING = 64;
/** Most that are told that they are not taken: who asks more is a flood, and waits for no answer. */
const MOST_REFUSED = 1000;
/** Done at one go, before the page gets its turn again. */
const AT_ONE_GO = 8;
/** Milliseconds between two goes. */
const PAUSE = 16;

export interface MessageQueueOptions<T> {
  readonly work: (item: T) => void;
  /** Called with what is not taken because too much waits; of a flood with the first thousand. */
  readonly overflow: (item: T) => void;
  readonly later?: (then: () => void) => void;
}

/** Takes what comes in the order in which it comes, a little at a time; what is too much is left. */
export class MessageQueue<T> {
  readonly #options: MessageQueueOptions<T>;
  readonly #later: (then: () => void) => void;
  readonly #waiting: T[] = [];
  #going = false;
  #refused = 0;

  constructor(options: MessageQueueOptions<T>) {
    this.#options = options;
    this.#later = options.later ?? ((then) => void setTimeout(then, PAUSE));
  }

  offer(item: T): void {
    if (this.#waiting.length >= MOST_WAITING) {
      if (this.#refused++ < MOST_REFUSED) this.#options.overflow(item);
      return;
    }
    this.#waiting.push(item);
    if (!this.#going) this.#go();
  }

  #go(): void {
    this.#going = this.#waiting.length > 0;
    if (!this.#going) {
      this.#refused = 0;
      return;
    }
    for (const item of this.#waiting.splice(0, AT_ONE_GO)) this.#options.work(item);
    this.#later(() => this.#go());
  }
}
