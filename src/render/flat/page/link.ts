import { trustedScript } from '../../trusted.ts';
import type { FromPainter, ToPainter } from '../worker/protocol.ts';
import workerUrl from '../worker/worker.ts?worker&url';

/** The way to a painter, in a worker or on this thread. */
export interface Link {
  send(message: ToPainter): void;
  close(): void;
}

type Receive = (message: FromPainter) => void;

/** A painter on the page's own thread; slower to the hand, but the same pictures. */
function onThisThread(receive: Receive): Link {
  let open = true;
  let painter: { receive(message: ToPainter): void } | null = null;
  const waiting: ToPainter[] = [];
  const make = (width: number, height: number): HTMLCanvasElement =>
    Object.assign(document.createElement('canvas'), { width, height });
  const later = (message: FromPainter): void => {
    queueMicrotask(() => {
      if (open) receive(message);
    });
  };
  // Its code comes when it is needed, which is seldom.
  void import('../worker/painter.ts').then(({ Painter }) => {
    painter = new Painter(later, make, (canvas) => canvas);
    for (const message of waiting.splice(0)) painter.receive(message);
  });
  return {
    send: (message) => {
      if (painter) painter.receive(message);
      else waiting.push(message);
    },
    close: () => {
      open = false;
    },
  };
}

/** A painter in a worker. Where the worker dies before its first word, another takes over what was sent. */
class WorkerLink implements Link {
  readonly #sent: ToPainter[] = [];
  #started = false;
  #instead: Link | null = null;

  readonly #worker: Worker;

  readonly #receive: Receive;

  constructor(worker: Worker, receive: Receive) {
    this.#receive = receive;
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<FromPainter>) => {
      this.#started = true;
      this.#sent.length = 0;
      receive(data);
    };
    worker.onerror = (event) => {
      if (this.#started) return;
      event.preventDefault();
      this.#fallBack();
    };
  }

  send(message: ToPainter): void {
    if (this.#instead) {
      this.#instead.send(message);
      return;
    }
    if (!this.#started) this.#sent.push(message);
    this.#worker.postMessage(message);
  }

  close(): void {
    this.#worker.terminate();
    this.#instead?.close();
  }

  #fallBack(): void {
    this.#worker.terminate();
    this.#instead = onThisThread(this.#receive);
    for (const message of this.#sent.splice(0)) this.#instead.send(message);
  }
}

/** A worker that paints; null where there is no `OffscreenCanvas` or none can start (an opened file, a strict host). */
function painterWorker(): Worker | null {
  if (typeof OffscreenCanvas === 'undefined' || typeof Worker === 'undefined') return null;
  try {
    return new Worker(trustedScript(workerUrl), { type: 'module' });
  } catch {
    return null;
  }
}

/** A painter in a worker, or on this thread where none can start. `receive` is called with all it says. */
export function openLink(receive: Receive): Link {
  const worker = painterWorker();
  return worker ? new WorkerLink(worker, receive) : onThisThread(receive);
}
