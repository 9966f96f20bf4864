import { type Detail, type FrameMessage, readFrameMessage } from './read.ts';

export type Failure = Detail<'error'>;

/** Milliseconds that an answer may take; a picture has the fonts and the coast to fetch first. */
const PATIENCE = 20_000;
/** Milliseconds from the first greeting to the second, each wait twice as long as the one before. */
const GREETING = 250;

class WireError extends Error implements Failure {
  readonly code: string;
  constructor({ code, message }: Failure) {
    super(message);
    this.name = 'AccordsError';
    this.code = code;
  }
}

/** What is asked of the frame. */
export type Question = { readonly type: string } & Readonly<Record<string, unknown>>;

interface Waiting {
  readonly message: object;
  readonly resolve: (reply: FrameMessage) => void;
  readonly reject: (error: WireError) => void;
  timer: number;
}

/** Requests by their ids, which outlive the frame they were sent to: one that is moved in the page loads anew. */
export class Wire {
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;
  #frame: HTMLIFrameElement | null = null;
  #origin = '';
  #greeter = 0;
  #patience = 0;
  #open = false;
  readonly #reply: (reply: FrameMessage) => void;

  constructor(reply: (reply: FrameMessage) => void) {
    this.#reply = reply;
  }

  get isOpen(): boolean {
    return this.#open;
  }

  /** Listens to `frame`, a page of `origin`, and greets it until it answers; `silent` where it does not. */
  attach(frame: HTMLIFrameElement, origin: string, silent: (error: Failure) => void): void {
    this.detach();
    this.#frame = frame;
    // A page without an origin, such as one in a sandbox, gives its frames none either.
    this.#origin = self.origin === 'null' ? 'null' : origin;
    addEventListener('message', this.#hear);
    this.#patience = self.setTimeout(() => silent(late('hello')), PATIENCE);
    // Not before: an empty frame is of another origin, and the browser complains of what is sent to it.
    frame.addEventListener('load', () => this.#greet(GREETING));
  }

  detach(): void {
    removeEventListener('message', this.#hear);
    clearTimeout(this.#greeter);
    clearTimeout(this.#patience);
    this.#frame = null;
    this.#open = false;
  }

  /** Sends a request as soon as the frame listens. @throws WireError */
  ask(message: Question): Promise<FrameMessage> {
    const id = ++this.#count;
    return new Promise((resolve, reject) => {
      const timer = self.setTimeout(() => this.#fail(id, late(message.type)), PATIENCE);
      const waiting = { message: { ...message, id }, resolve, reject, timer };
      this.#waiting.set(id, waiting);
      if (this.#open) this.#post(waiting.message);
    });
  }

  /** Gives up all that waits. */
  end(error: Failure): void {
    this.detach();
    for (const id of [...this.#waiting.keys()]) this.#fail(id, error);
  }

  #fail(id: number, error: Failure): void {
    this.#take(id)?.reject(new WireError(error));
  }

  #take(id: unknown): Waiting | undefined {
    const waiting = this.#waiting.get(id as number);
    this.#waiting.delete(id as number);
    clearTimeout(waiting?.timer);
    return waiting;
  }

  /** A page that loads slowly, or anew, may not hear the first greeting. */
  #greet(wait: number): void {
    clearTimeout(this.#greeter);
    this.#post({ type: 'hello' });
    if (wait < PATIENCE) this.#greeter = self.setTimeout(() => this.#greet(2 * wait), wait);
  }

  #post(message: object): void {
    this.#frame?.contentWindow?.postMessage(
      { accords: 1, ...message },
      this.#origin === 'null' ? '*' : this.#origin,
    );
  }

  readonly #hear = ({ source, origin, data }: MessageEvent): void => {
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== this.#origin) return;
    const reply = readFrameMessage(data);
    if (!reply) return;
    const waiting = this.#take(data.id);
    if (waiting) {
      if (reply.type === 'error') waiting.reject(new WireError(reply.detail));
      else waiting.resolve(reply);
    } else if (reply.type === 'ready') this.#begin(reply);
    else if (data.id === undefined) this.#reply(reply);
  };

  #begin(reply: FrameMessage): void {
    clearTimeout(this.#greeter);
    clearTimeout(this.#patience);
    if (this.#open) return;
    this.#open = true;
    this.#reply(reply);
    for (const { message } of this.#waiting.values()) this.#post(message);
  }
}

const late = (what: string): Failure => ({
  code: 'timeout',
  message: `Waited ${PATIENCE / 1000} s for the map to answer "${what}".`,
});
