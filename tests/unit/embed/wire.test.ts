import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameMessage } from '../../../src/embed/element/read.ts';
import { type Failure, Wire } from '../../../src/embed/element/wire.ts';

const ORIGIN = 'https://atlas.example';
const READY = { accords: 1, type: 'ready', version: '1', layers: [], agreements: [], fragment: '#' };

/** A wire to a frame without a browser. */
function wired(page = 'https://host.example') {
  let hear: ((event: MessageEvent) => void) | null = null;
  let load = (): void => undefined;
  vi.stubGlobal('self', globalThis);
  vi.stubGlobal('origin', page);
  vi.stubGlobal('addEventListener', (_: string, listener: typeof hear) => {
    hear = listener;
  });
  vi.stubGlobal('removeEventListener', () => {
    hear = null;
  });
  const posted: { type: string; id?: number }[] = [];
  const contentWindow = { postMessage: (message: { type: string }) => posted.push(message) };
  const frame = {
    contentWindow,
    addEventListener: (_: string, listener: () => void) => {
      load = listener;
    },
  } as unknown as HTMLIFrameElement;
  const told: FrameMessage[] = [];
  const silent: Failure[] = [];
  const wire = new Wire((message) => told.push(message));
  wire.attach(frame, ORIGIN, (error) => silent.push(error));
  const say = (data: object, { origin = ORIGIN, source = contentWindow as object } = {}): void =>
    hear?.({ data, origin, source } as unknown as MessageEvent);
  return { wire, frame, posted, told, silent, say, load: () => load(), listens: () => hear !== null };
}

describe('the wire of the element', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('hears a frame without an origin where the page round it has none', () => {
    const { load, say, wire } = wired('null');
    load();
    say(READY);
    expect(wire.isOpen).toBe(false);
    say(READY, { origin: 'null' });
    expect(wire.isOpen).toBe(true);
  });

  it('greets the frame once it is there, again and again, until it answers', () => {
    const { load, say, posted, wire } = wired();
    expect(posted).toEqual([]);
    load();
    vi.advanceTimersByTime(1000);
    const greetings = posted.length;
    expect(greetings).toBeGreaterThan(1);
    say(READY);
    vi.advanceTimersByTime(60_000);
    expect([posted.length, wire.isOpen]).toEqual([greetings, true]);
  });

  it('says what it waited for where no answer comes', async () => {
    const { wire, silent } = wired();
    const asked = wire.ask({ type: 'select', target: 'ca-eu' });
    const refused = expect(asked).rejects.toMatchObject({
      code: 'timeout',
      message: expect.stringContaining('"select"'),
    });
    vi.advanceTimersByTime(20_000);
    await refused;
    expect(silent).toEqual([{ code: 'timeout', message: expect.stringContaining('"hello"') }]);
  });

  it('sends what was asked before the frame was there, and again where the frame is another', () => {
    const { wire, frame, posted, say } = wired();
    wire.ask({ type: 'view' }).catch(() => undefined);
    expect(posted).toEqual([]);
    say(READY);
    expect(posted).toEqual([{ accords: 1, type: 'view', id: 1 }]);
    wire.attach(frame, ORIGIN, () => undefined);
    say(READY);
    expect(posted.map(({ id }) => id)).toEqual([1, 1]);
  });

  it('believes no other window, no other origin, and no answer twice', async () => {
    const { wire, say, told } = wired();
    say(READY, { source: {} });
    say(READY, { origin: 'https://evil.example' });
    expect([wire.isOpen, told]).toEqual([false, []]);
    say(READY);
    const asked = wire.ask({ type: 'select', target: null });
    say({ accords: 1, type: 'error', code: 'x', message: 'Forged.', id: 1 }, { origin: 'null' });
    say({ accords: 1, type: 'ok', id: 99 });
    say({ accords: 1, type: 'ok', id: 1 });
    say({ accords: 1, type: 'error', code: 'late', message: 'Late.', id: 1 });
    expect(await asked).toEqual({ type: 'ok', detail: {} });
    expect(told.map(({ type }) => type)).toEqual(['ready']);
  });

  it('gives up what waits, and hears nothing more, once it is ended', async () => {
    const { wire, listens } = wired();
    const asked = expect(wire.ask({ type: 'view' })).rejects.toMatchObject({ code: 'removed' });
    wire.end({ code: 'removed', message: 'Gone.' });
    await asked;
    expect([listens(), vi.getTimerCount()]).toEqual([false, 0]);
  });
});
