import type { Browser, CDPSession, Page } from 'playwright-core';
import { launch } from '../e2e/setup/browser.ts';
import { scriptedHand } from './gesture.ts';
import type { Served } from './serve.ts';
import { quantile } from './table.ts';

export type Kind = 'flat' | 'gl';

/** What one visit came to: milliseconds, bytes, or counts. */
export type Figures = Readonly<Record<string, number>>;

export interface Visit {
  readonly site: Served;
  readonly kind: Kind;
  readonly size: number;
  readonly data: 'packed' | 'geojson';
  /** A feature of the atlas to click, degrees. */
  readonly place: readonly [lng: number, lat: number];
}

declare global {
  interface Window {
    /** When the map was complete, milliseconds of the page's own clock. */
    completeAt?: number;
  }
}

const WINDOW = { width: 1280, height: 800 };
/** Milliseconds after which a map counts as not coming. */
const LIMIT = 120_000;
const IDLE = 'html[data-idle]';

const gaps = (times: readonly number[]): number[] => times.slice(1).map((time, i) => time - times[i]!);

/** Opens the page in a fresh browser and measures everything once. */
export async function visit(options: Visit): Promise<Figures> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: WINDOW });
    page.setDefaultTimeout(LIMIT);
    const cdp = await page.context().newCDPSession(page);
    return {
      ...(await load(page, cdp, options)),
      ...(await move(browser, page, cdp)),
      ...(await click(page, options)),
    };
  } finally {
    await browser.close();
  }
}

async function load(page: Page, cdp: CDPSession, { site, kind, size, data }: Visit): Promise<Figures> {
  await cdp.send('Performance.enable');
  site.reset();
  // The page as it ships takes its renderer from the fragment alone, and of itself no GL that the processor draws.
  const fragment = size === 0 && kind === 'gl' ? '#renderer=gl' : '';
  const completeMap = `${IDLE}[data-map="${kind}"]`;
  const query = `?n=${size}&km=11.5&renderer=${kind}&data=${data}${fragment}`;
  await page.addInitScript((complete) => {
    const look = (): void => {
      if (document.querySelector(complete)) window.completeAt ??= performance.now();
    };
    new MutationObserver(look).observe(document, { attributes: true, subtree: true, childList: true });
  }, completeMap);
  await page.goto(`${site.address}${query}`, { waitUntil: 'commit' });
  await page.waitForSelector(completeMap, { state: 'attached' });
  const times = await page.evaluate(() => ({
    // Asked now, a page that has come to more life since would answer late.
    complete: window.completeAt ?? 0,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  const { requests, bytes } = site.sent();
  const { metrics } = await cdp.send('Performance.getMetrics');
  const busy = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return { kB: bytes / 1000, requests, ...times, busy, heapMB: usedSize / 1e6 };
}

/** Frames while the map is dragged and zoomed: those the page was asked for, and those that were drawn. */
async function move(browser: Browser, page: Page, cdp: CDPSession): Promise<Figures> {
  await browser.startTracing(page, { categories: ['-*', 'disabled-by-default-devtools.timeline.frame'] });
  await page.evaluate(() => {
    const times: number[] = [];
    const step = (time: number): void => {
      times.push(time);
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
    Object.assign(window, { frameTimes: times });
  });
  await scriptedHand(cdp, WINDOW.width / 2, WINDOW.height / 2);
  const times = await page.evaluate(() => (window as unknown as { frameTimes: number[] }).frameTimes);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: { name: string }[] };
  const between = gaps(times);
  return {
    frameP95: quantile(between, 0.95),
    frameMax: Math.max(...between),
    drawn: trace.traceEvents.filter(({ name }) => name === 'DrawFrame').length,
  };
}

/** From the release of the button on a feature of the atlas to the frame that shows it in the panel. */
async function click(page: Page, { place }: Visit): Promise<Figures> {
  await page.waitForSelector(IDLE, { state: 'attached' });
  const at = await page.evaluate((lngLat) => {
    const map = document.getElementById('map') as HTMLElement & {
      host: { renderer: { project(at: readonly [number, number]): [number, number] | null } };
    };
    let released = 0;
    addEventListener(
      'pointerup',
      (event) => {
        released = event.timeStamp;
      },
      { capture: true, once: true },
    );
    const told = new Promise<number>((resolve) => {
      const panel = document.getElementById('panel')!;
      const observer = new MutationObserver(() => {
        if (released === 0) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - released)));
      });
      observer.observe(panel, { attributes: true, childList: true, characterData: true, subtree: true });
    });
    Object.assign(window, { told });
    return map.host.renderer.project(lngLat);
  }, place);
  if (!at) throw new Error('The map does not show the feature that was to be clicked.');
  await page.mouse.click(at[0], at[1]);
  return { click: await page.evaluate(() => (window as unknown as { told: Promise<number> }).told) };
}
