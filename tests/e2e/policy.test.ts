import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../src/build/site.ts';
import { AtlasPage, SMALL_DESK } from './setup/atlas-page.ts';
import { launch } from './setup/browser.ts';
import { Host, readHeaders } from './setup/host.ts';
import { JOURNEYS } from './setup/journeys.ts';

const DIST = join(import.meta.dirname, '../../dist');
const pages = [...filesIn(DIST).keys()].filter((name) => name.endsWith('.html'));
const folder = mkdtempSync(join(tmpdir(), 'arctic-accords-'));

let browser: Browser;
let host: Host;
beforeAll(async () => {
  browser = await launch();
  host = await Host.open(DIST);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  rmSync(folder, { recursive: true });
});

/** What the browser has stopped on a page so far, by its own account. */
const stopped = (atlas: AtlasPage) =>
  atlas.complaints.filter((complaint) => /Content Security Policy|Trusted|permissions/i.test(complaint));

describe('every page under its policy', () => {
  it('does all that it does within it', async () => {
    const atlas = await AtlasPage.open(browser, `${host.origin}/`, '', { viewport: SMALL_DESK });
    for (const page of pages.filter((name) => name !== '404.html' && name !== 'index.html')) {
      // A page that is asked for something waits for no one.
      await atlas.page.goto(`${host.origin}/${page}#scheme=dark`);
      // A page about the atlas has it in frames, of which some wait until they are in sight.
      if (!page.endsWith('briefing.html')) {
        await atlas.page.waitForSelector('html[data-idle]', { state: 'attached' });
        continue;
      }
      for (const frame of atlas.page.frames().slice(1)) {
        await (await frame.frameElement()).scrollIntoViewIfNeeded();
        await frame.waitForSelector('html[data-idle]', { state: 'attached' });
      }
    }
    expect(stopped(atlas)).toEqual([]);
    await atlas.close();
  });

  it.each(['flat', 'gl'])('draws with %s, prints and fills the screen within it', async (renderer) => {
    const atlas = await AtlasPage.open(browser, `${host.origin}/`, `#renderer=${renderer}`, {
      viewport: SMALL_DESK,
    });
    expect(await atlas.page.getAttribute('html', 'data-map')).toBe(renderer);
    await JOURNEYS['a click on the map names the place and its clauses']!(atlas);
    // Paper and the whole screen are the same page, whatever draws on it.
    if (renderer === 'flat') {
      await JOURNEYS['paper gets the map as vectors']!(atlas);
      await atlas.page.evaluate(() => document.documentElement.requestFullscreen());
      await atlas.idle();
    }
    expect(stopped(atlas)).toEqual([]);
    await atlas.close();
  });

  it('has it in its text too, for hosts that set no headers', () => {
    for (const page of pages) {
      const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
        readFileSync(join(DIST, page), 'utf8'),
      )!;
      const header = new Map(readHeaders(readFileSync(join(DIST, '_headers'), 'utf8')))
        .get(`/${page}`)!
        .find(([name]) => name === 'Content-Security-Policy')![1];
      expect(header.replace(/; frame-ancestors .*/, '')).toBe(policy);
    }
  });

  it.each(['_headers', 'hosting/nginx.conf', 'hosting/Caddyfile'])('is set by %s', (file) => {
    const text = readFileSync(join(DIST, file), 'utf8');
    for (const page of pages)
      expect(text).toMatch(new RegExp(`(?:^|[ "])/${page.replace('.', '\\\\?\\.')}(?:\\b|\\$)`, 'm'));
  });
});

describe('a script that got where it does not belong', () => {
  const HOSTILE = `<img src="x" onerror="top.ran=1"><script>top.ran=1</script><svg onload="top.ran=1"></svg>
    <iframe srcdoc="<script>top.ran=1</script>"></iframe><a id="bad" href="javascript:top.ran=1">x</a>
    <script src="https://example.org/x.js"></script><base href="https://example.org/">`;
  const ran = (atlas: AtlasPage) => atlas.page.evaluate(() => 'ran' in window);
  let atlas: AtlasPage;
  beforeAll(async () => {
    atlas = await AtlasPage.open(browser, `${host.origin}/`, '', { viewport: SMALL_DESK });
  });
  afterAll(() => atlas.close());

  it('does not run from the text of a page, were it to get through', async () => {
    const site = join(folder, 'hostile');
    cpSync(DIST, site, { recursive: true });
    const file = join(site, 'index.html');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('<body class="page">', (body) => body + HOSTILE),
    );
    const other = await Host.open(site);
    const atlas = await AtlasPage.open(browser, `${other.origin}/`, '', { viewport: SMALL_DESK });
    await atlas.page.evaluate(() => document.getElementById('bad')!.click());
    await atlas.idle();
    expect(await ran(atlas)).toBe(false);
    expect(stopped(atlas).length).toBeGreaterThan(0);
    expect(atlas.complaints).toContain('failed: https://example.org/x.js csp');
    await atlas.close();
    await other.close();
  });

  it('does not run from an address', async () => {
    const markup = '<img src=x onerror=top.ran=1>';
    for (const fragment of [
      '#sel=javascript:top.ran=1',
      `#q=${markup}&mine=${encodeURIComponent(markup)}`,
      '#layers=<script>top.ran=1</script>&on="><svg onload=top.ran=1>',
      '#scheme=data:text/html,<script>top.ran=1</script>',
    ])
      await atlas.go(fragment);
    expect(await ran(atlas)).toBe(false);
    expect(stopped(atlas)).toEqual([]);
  });

  it('cannot write itself into the page or start a worker', async () => {
    const errors = await atlas.page.evaluate(async () => {
      // While it is being asked itself, the page of a test may do what no page may.
      await new Promise((done) => setTimeout(done));
      return [
        () => {
          document.body.innerHTML = '<img src=x onerror="top.ran=1">';
        },
        () => new Worker('data:text/javascript,postMessage(1)'),
        () => new Worker(`${location.origin}/assets/other.js`),
        () => document.body.append(Object.assign(document.createElement('script'), { text: 'top.ran=1' })),
        () => new Function('top.ran=1')(),
      ].map((attempt) => {
        try {
          attempt();
          return 'done';
        } catch {
          return 'stopped';
        }
      });
    });
    expect(errors).toEqual(Array(5).fill('stopped'));
    expect(await ran(atlas)).toBe(false);
  });
});
