import { describe, expect, it } from 'vitest';
import { type FrameWindow, openFrame } from '../../../src/embed/messages/frame.ts';
import { allows, mayStandIn, targetOf, withOwnSite } from '../../../src/embed/messages/hosts.ts';
import type { Reply, Request } from '../../../src/embed/messages/protocol.ts';

const HOST = 'https://host.example';

/** A frame in a window without a browser: `say` posts to it, `sent` is what it posts. */
function framed(allowedHosts: readonly string[] | null = null) {
  let hear: (event: MessageEvent) => void = () => undefined;
  const sent: { message: Reply & { id?: unknown }; target: string }[] = [];
  const done: Request[] = [];
  const later: (() => void)[] = [];
  const parent = {
    postMessage: (message: unknown, target: string) => sent.push({ message: message as Reply, target }),
  };
  const window: FrameWindow = {
    parent,
    addEventListener: (_, listener) => {
      hear = listener;
    },
    removeEventListener: () => {
      hear = () => undefined;
    },
  };
  let met = 0;
  const frame = openFrame({
    window,
    allowedHosts,
    greeting: () => ({ type: 'ready', version: '1', layers: [], agreements: [], fragment: '#' }),
    commands: (request) => {
      done.push(request);
      return { type: 'ok' };
    },
    met: () => met++,
    later: (then) => later.push(then),
  });
  const say = async (data: unknown, { origin = HOST, source = parent as unknown } = {}): Promise<void> => {
    hear({ data, origin, source } as MessageEvent);
    await settle();
  };
  /** Lets everything that waits have its turn. */
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 10; i++) await Promise.resolve();
  };
  const run = async (): Promise<void> => {
    while (later.length > 0) {
      for (const then of later.splice(0)) then();
      await settle();
    }
  };
  const types = () => sent.map(({ message }) => ('code' in message ? message.code : message.type));
  return { frame, say, run, sent, done, types, metTimes: () => met };
}

const hello = { accords: 1, type: 'hello' };
const view = { accords: 1, type: 'view' };

describe('the frame', () => {
  it('answers who greets it, there alone, with the id of the question', async () => {
    const { say, run, sent, metTimes } = framed();
    await say({ ...hello, id: 7 });
    await run();
    await say({ ...hello, id: 8 });
    expect(sent.map(({ message, target }) => [message.type, message.id, target])).toEqual([
      ['ready', 7, HOST],
      ['ready', 8, HOST],
    ]);
    expect(metTimes()).toBe(1);
  });

  it('does nothing before it is greeted', async () => {
    const { frame, say, types, done } = framed();
    frame.tell({ type: 'height', px: 400 });
    await say(view);
    expect(types()).toEqual(['no-hello']);
    expect(done).toEqual([]);
  });

  it('hears no window but its parent, and after the greeting no other origin', async () => {
    const { say, run, sent, done } = framed();
    await say(hello, { source: {} });
    await say(hello, { source: null });
    expect(sent).toEqual([]);
    await say(hello);
    await run();
    await say(view, { origin: 'https://evil.example' });
    await say({ ...hello, id: 2 }, { origin: 'https://evil.example' });
    await run();
    expect([sent.length, done.length]).toEqual([1, 0]);
  });

  it('is silent about what is none of its business', async () => {
    const { say, sent } = framed();
    for (const data of [null, 'hello', 1, [], {}, { type: 'hello' }]) await say(data);
    expect(sent).toEqual([]);
  });

  it('takes no commands from hosts that are not named', async () => {
    const { say, run, types } = framed(['host.example']);
    await say(hello, { origin: 'https://other.example' });
    await say(hello, { origin: 'null' });
    await say(hello);
    await run();
    expect(types()).toEqual(['forbidden', 'forbidden', 'ready']);
  });

  it('answers a page whose origin has no name', async () => {
    const { say, sent } = framed();
    await say(hello, { origin: 'null' });
    expect(sent[0]?.target).toBe('*');
  });

  it('takes a little at a time, says what is too much, and is itself again after a flood', async () => {
    const { say, run, types, done, sent } = framed();
    await say(hello);
    await run();
    for (let id = 0; id < 5000; id++) await say({ ...view, id });
    const refused = sent.filter(({ message }) => 'code' in message && message.code === 'busy');
    expect(refused.slice(0, 3).map(({ message }) => message.id)).toEqual(
      [0, 1, 2].map((more) => (refused[0]!.message.id as number) + more),
    );
    expect(refused.length).toBe(1000);
    expect(types().length).toBeLessThan(1020);
    await run();
    expect(done.length).toBeLessThan(100);
    await say({ ...view, id: 'after' });
    await run();
    expect(types().at(-1)).toBe('ok');
  });

  it('hears nothing once it is closed', async () => {
    const { frame, say, sent } = framed();
    frame.close();
    await say(hello);
    expect(sent).toEqual([]);
  });
});

describe('the hosts that may command', () => {
  it.each([
    [null, 'https://any.example', true],
    [null, 'null', true],
    [[], 'https://any.example', false],
    [['gc.example'], 'https://gc.example', true],
    [['gc.example'], 'https://gc.example:8443', true],
    [['gc.example'], 'https://www.gc.example', false],
    [['gc.example'], 'https://evilgc.example', false],
    [['*.gc.example'], 'https://www.gc.example', true],
    [['*.gc.example'], 'https://gc.example', false],
    [['*.gc.example'], 'https://evilgc.example', false],
    [['https://gc.example'], 'http://gc.example', false],
    [['https://gc.example/'], 'https://gc.example', true],
    [['localhost:8080'], 'http://localhost:8080', true],
    [['localhost:8080'], 'http://localhost:9090', false],
    [['gc.example'], 'null', false],
    [['gc.example'], 'gc.example', false],
  ] as const)('%j and %s: %s', (hosts, origin, allowed) => {
    expect(allows(hosts, origin)).toBe(allowed);
  });

  it('are asked for every page round the frame, where the browser tells', () => {
    expect(mayStandIn(['a.example'], ['https://a.example', 'https://b.example'])).toBe(false);
    expect(mayStandIn(['a.example'], ['https://a.example'])).toBe(true);
    expect(mayStandIn(['a.example'], undefined)).toBe(true);
    expect(mayStandIn(null, ['https://b.example'])).toBe(true);
  });

  it('are joined by the site of the map itself, whose own pages show it too, in a sandbox as well', () => {
    const page = 'https://atlas.example/map/embed.html#at=0,80,2';
    const hosts = withOwnSite(['gc.example'], page);
    expect(mayStandIn(hosts, ['https://atlas.example'])).toBe(true);
    expect(mayStandIn(hosts, ['https://gc.example'])).toBe(true);
    expect(mayStandIn(hosts, ['https://b.example'])).toBe(false);
    expect(withOwnSite(null, page)).toBeNull();
  });

  it('are told where they are, as far as they have a name', () => {
    expect([targetOf('https://a.example'), targetOf('null')]).toEqual(['https://a.example', '*']);
  });
});
