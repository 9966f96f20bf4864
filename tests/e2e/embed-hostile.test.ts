import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './setup/browser.ts';
import { drawn, ELEMENT, Embedding } from './setup/embedding.ts';

const BARE = '<iframe title="Map" src="{A}/embed.html#sel=ca-dk.3.3" width="640" height="400"></iframe>';
/** Posts to the map and keeps what it answers; runs in the page of the host. */
const HOST = `<script>
var heard = [];
addEventListener('message', ({ source, data }) => { if (source === frames[0]) heard.push(data); });
var post = (message) => frames[0].postMessage(message, '*');
var answers = (n) => new Promise((done) => { const look = () => heard.length >= n ? done(heard.slice()) : setTimeout(look, 20); look(); });
</script>`;

declare global {
  var heard: { type: string; code?: string; id?: unknown }[];
  var post: (message: unknown) => void;
  var answers: (n: number) => Promise<typeof heard>;
}

const HOSTILE = [
  '<img src=x onerror=document.title="run">',
  '"><script>document.title="run"</script>',
  'javascript:document.title="run"',
  '\u202E\u2066gro.live\u2069',
  'x'.repeat(1_000_000),
  '%00%ff%E0%A4%A',
];

describe('a hostile page', () => {
  let browser: Browser;
  let on: Embedding;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
    on = await Embedding.start(browser);
  });
  afterAll(async () => {
    await on.close();
    await browser.close();
  });

  /** The whole state of the map, as the link to the full map has it. */
  const stateOf = (map: Frame) => map.locator('.strip-full').getAttribute('href');
  describe('that talks to the map', () => {
    let page: Page;
    let map: Frame;
    beforeAll(async () => {
      page = await on.open(BARE + HOST);
      map = await drawn(page);
      await page.evaluate(() => {
        post({ accords: 1, type: 'hello' });
        return answers(3);
      });
    });
    afterAll(() => page.context().close());
    beforeEach(() =>
      page.evaluate(() => {
        heard.length = 0;
      }),
    );

    it('gets an error for what is malformed, foreign or huge, and changes nothing', async () => {
      const before = await stateOf(map);
      const told = await page.evaluate(async (texts) => {
        const bad: object[] = [
          { accords: 2, type: 'hello' },
          { accords: '1', type: 'view' },
          { accords: 1 },
          { accords: 1, type: 'constructor' },
          { accords: 1, type: '__proto__' },
          { accords: 1, type: 'select' },
          { accords: 1, type: 'select', target: { toString: 1 } },
          { accords: 1, type: 'fly', at: [1, 2, 3] },
          { accords: 1, type: 'fly', at: { lng: Number.NaN, lat: 80 } },
          { accords: 1, type: 'fly', at: { lng: 0, lat: -80 } },
          { accords: 1, type: 'layers', ids: new Array(1e6) },
          { accords: 1, type: 'layers', ids: ['nowhere'] },
          { accords: 1, type: 'filter', theme: 'cyber' },
          { accords: 1, type: 'filter', theme: ['cyber&sel=ca-eu'] },
          { accords: 1, type: 'filter', on: '2026-99-99' },
          { accords: 1, type: 'image', width: 1e9, height: 1, format: 'image/png' },
          { accords: 1, type: 'image', width: 100, height: 100, format: 'text/html' },
          { accords: 1, type: 'view', id: { a: 1 } },
          ...texts.map((target) => ({ accords: 1, type: 'select', target })),
        ];
        // None of our business: no answer at all.
        for (const foreign of [null, 1, 'accords', [], {}, { type: 'select', target: 'ca-eu' }])
          post(foreign);
        for (const message of bad) post(message);
        const answered = await answers(bad.length);
        return {
          expected: bad.length,
          errors: answered.filter(({ type }) => type === 'error').length,
          answered,
        };
      }, HOSTILE);
      expect(told.errors).toBe(told.expected);
      expect(told.answered).toHaveLength(told.expected);
      expect(JSON.stringify(told.answered).length).toBeLessThan(10_000);
      expect(await stateOf(map)).toBe(before);
    });

    it('has no harm from what comes twice or out of order', async () => {
      const told = await page.evaluate(() => {
        const select = { accords: 1, type: 'select', target: 'ca-eu', id: 9 };
        for (const message of [select, { ...select, id: 3 }, select, { accords: 1, type: 'hello', id: 9 }])
          post(message);
        return answers(5);
      });
      const paired = told.filter(({ id }) => id === 9 || id === 3).map(({ id, type }) => `${id} ${type}`);
      expect(paired.sort()).toEqual(['3 ok', '9 ok', '9 ok', '9 ready']);
      await map.waitForFunction(() => location.hash.includes('sel=ca-eu'));
    });

    it('gets one answer to a flood, and the map is there when it is over', async () => {
      const told = await page.evaluate(async () => {
        for (let i = 0; i < 20_000; i++) post({ accords: 1, type: 'select', target: null, id: i });
        post({ accords: 2 });
        const stormed = heard.length;
        // What is asked when the flood has run off is answered as ever.
        const again = async (): Promise<unknown> => {
          post({ accords: 1, type: 'view', id: 'after' });
          await new Promise((done) => setTimeout(done, 100));
          return heard.find(({ id }) => id === 'after') ?? again();
        };
        await again();
        return {
          stormed,
          answers: heard.length,
          busy: heard.filter(({ code }) => code === 'busy').length,
          after: heard.find(({ id }) => id === 'after')?.type,
        };
      });
      expect(told.after).toBe('view');
      expect(told.busy).toBeGreaterThan(0);
      expect(told.answers).toBeLessThan(4000);
    });
  });

  it('is not heard through another window than the parent of the map', async () => {
    const aside = `<iframe title="Aside" name="aside" srcdoc="<script>
      const tell = (w) => w.postMessage({ accords: 1, type: 'hello' }, '*') || w.postMessage({ accords: 1, type: 'select', target: 'ca-eu' }, '*');
      tell(parent.frames[0]);
      parent.postMessage({ accords: 1, type: 'select', target: 'ca-eu', kind: 'agreement', name: 'Forged', clauses: [], lng: null, lat: null, fragment: '#' }, '*');
    </script>"></iframe>`;
    const map = '<arctic-accords loading="eager" select="ca-dk.3.3"></arctic-accords>';
    const log = `<script>var told = []; document.addEventListener('accords-select', (e) => told.push(e.detail.name));</script>`;
    const page = await on.open(BARE + HOST + log + map + aside + ELEMENT);
    const frame = await drawn(page);
    await page.waitForFunction(() =>
      document.querySelector('arctic-accords')?.shadowRoot?.querySelector('.shown'),
    );
    expect(await stateOf(frame)).toContain('sel=ca-dk.3.3');
    expect(await page.evaluate(() => heard)).toEqual([]);
    expect(await page.evaluate(() => told as unknown as string[])).not.toContain('Forged');
    await page.context().close();
  });

  it('gets nothing to run by addresses and attributes, and the map stays', async () => {
    const page = await on.open(BARE + ELEMENT);
    const map = await drawn(page);
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs++;
      void dialog.dismiss();
    });
    for (const text of HOSTILE) {
      await page.evaluate(
        ({ text, origin }) => {
          const address = text.length < 1e5 ? text : text.slice(0, 1e5);
          document.querySelector('iframe')!.src =
            `${origin}/embed.html#sel=${address}&q=${address}&layers=${address}`;
          const element = document.createElement('arctic-accords');
          for (const name of ['at', 'select', 'layers', 'theme', 'on', 'scheme', 'src', 'lang', 'title'])
            element.setAttribute(name, text);
          element.setAttribute('loading', 'eager');
          document.body.append(element);
          element.removeAttribute('src');
        },
        { text, origin: on.atlas.origin },
      );
      await map.waitForSelector('html[data-idle][data-map="flat"]', { state: 'attached' });
      const last = await drawn(page, (await page.locator('iframe').count()) - 1);
      expect(await last.title()).toMatch(/^Arctic Accords/);
      expect(await last.locator('.failures img, .strip img').count()).toBe(0);
      await page.evaluate(() => document.querySelector('arctic-accords')?.remove());
    }
    expect([dialogs, await page.title()]).toEqual([0, 'Host']);
    expect(await map.title()).toMatch(/^Arctic Accords/);
    await page.context().close();
  });

  it('has nothing of the element left after a hundred removals', async () => {
    const page = await on.open(
      `<script>var listeners = new Set();
      for (const [method, kept] of [['addEventListener', 'add'], ['removeEventListener', 'delete']]) {
        const native = window[method];
        window[method] = function (...all) { if (all[0] === 'message') listeners[kept](all[1]); return native.apply(this, all); };
      }</script>${ELEMENT}`,
    );
    const session = await page.context().newCDPSession(page);
    const counters = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { documents, nodes, jsEventListeners };
    };
    const cycle = (whole: boolean) =>
      page.evaluate(async (wait) => {
        const element = document.createElement('arctic-accords');
        element.setAttribute('loading', 'eager');
        element.textContent = 'Words.';
        const ready = new Promise((done) => element.addEventListener('accords-ready', done));
        document.body.append(element);
        if (wait) await ready;
        else await Promise.resolve();
        const asked = (element as HTMLElement & { getView(): Promise<unknown> }).getView();
        if (wait) await asked;
        element.remove();
        return asked.then(
          () => 'answered',
          ({ code }) => code as string,
        );
      }, whole);
    await page.waitForFunction(() => customElements.get('arctic-accords'));
    expect(await cycle(true)).toBe('answered');
    const before = await counters();
    for (let i = 0; i < 100; i++)
      expect(await cycle(i % 10 === 0)).toBe(i % 10 === 0 ? 'answered' : 'removed');
    expect(
      await page.evaluate(() => (globalThis as unknown as { listeners: Set<unknown> }).listeners.size),
    ).toBe(0);
    expect(page.frames()).toHaveLength(1);
    await expect.poll(() => page.workers(), { timeout: 10_000 }).toHaveLength(0);
    // The browser frees the last frame in its own time.
    const left = async () => {
      const { documents, nodes, jsEventListeners } = await counters();
      return {
        documents: Math.max(0, documents - before.documents),
        jsEventListeners: Math.max(0, jsEventListeners - before.jsEventListeners),
        nodes: Math.max(0, nodes - before.nodes - 10),
      };
    };
    await expect.poll(left, { timeout: 10_000 }).toEqual({ documents: 0, jsEventListeners: 0, nodes: 0 });
    await page.context().close();
  });
});
