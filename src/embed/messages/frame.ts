import { messageOf } from '../../model/text.ts';
import { type AllowedHosts, allows, targetOf } from './hosts.ts';
import { MessageQueue } from './message-queue.ts';
import { type MessageId, type Reply, type Request, RequestError, VERSION } from './protocol.ts';
import { idOf, isOurs, readRequest } from './requests.ts';
import type { Fields } from './values.ts';

const BUSY: Reply = { type: 'error', code: 'busy', message: 'More came at once than is taken.' };

/** What the frame does with a request. @throws RequestError where it cannot be done */
export type Commands = (request: Exclude<Request, { type: 'hello' }>) => Reply | Promise<Reply>;

/** The little of a window that is needed, so that tests can stand in for it. */
export interface FrameWindow {
  readonly parent: { postMessage(message: unknown, target: string): void };
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

export interface FrameOptions {
  readonly window: FrameWindow;
  readonly allowedHosts: AllowedHosts;
  readonly greeting: () => Reply;
  readonly commands: Commands;
  /** Called when a page has said hello for the first time. */
  readonly met: () => void;
  readonly later?: (then: () => void) => void;
}

export interface Frame {
  /** Tells the page something it has not asked for; nothing before it has said hello. */
  tell(reply: Reply): void;
  close(): void;
}

/**
 * The frame's end of the wire. It listens to its parent alone. Until a `hello` nothing is done; from then on it
 * hears and answers the origin of that `hello` alone. A page that is in no frame has no parent and hears nothing.
 */
export function openFrame(options: FrameOptions): Frame {
  const { window, allowedHosts, greeting, commands, met } = options;
  const { parent } = window;
  let host: string | null = null;

  const send = (origin: string, reply: Reply, id?: MessageId): void =>
    parent.postMessage({ accords: VERSION, ...(id !== undefined && { id }), ...reply }, targetOf(origin));

  const answer = async (data: Fields, origin: string): Promise<Reply> => {
    if (!allows(allowedHosts, origin))
      throw new RequestError('forbidden', 'This atlas takes no commands from this host.');
    const request = readRequest(data);
    if (request.type === 'hello') {
      const first = host === null;
      host = origin;
      // After the answer to the greeting.
      if (first) queueMicrotask(() => queueMicrotask(met));
      return greeting();
    }
    if (host === null) throw new RequestError('no-hello', `${request.type}: expected hello first`);
    return commands(request);
  };

  const take = ({ data, origin }: { data: Fields; origin: string }): void => {
    const id = idOf(data);
    answer(data, origin).then(
      (reply) => send(origin, reply, id),
      (error: unknown) => send(origin, refusal(error), id),
    );
  };

  const queue = new MessageQueue({
    work: take,
    // Who asks waits for an answer.
    overflow: ({ data, origin }) => send(origin, BUSY, idOf(data)),
    later: options.later,
  });

  const hear = ({ source, origin, data }: MessageEvent): void => {
    if (source !== parent || (parent as unknown) === window || !isOurs(data)) return;
    if (host !== null && origin !== host) return;
    queue.offer({ data, origin });
  };
  window.addEventListener('message', hear);

  return {
    tell: (reply) => {
      if (host !== null) send(host, reply);
    },
    close: () => window.removeEventListener('message', hear),
  };
}

const refusal = (error: unknown): Reply => ({
  type: 'error',
  code: error instanceof RequestError ? error.code : 'failed',
  message: messageOf(error),
});
