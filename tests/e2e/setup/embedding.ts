import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { type HostPage, type Loopback, serveHost, serveSite } from './loopback.ts';

/** The atlas on one origin and pages that embed it on another, in one browser. */
export class Embedding {
  /** What the browser complained of: console messages of errors and warnings, and page errors. */
  readonly complaints: string[] = [];
  readonly atlas: Loopback;
  readonly host: Loopback;
  readonly #pages: Map<string, HostPage>;
  readonly #browser: Browser;
  #count = 0;

  private constructor(browser: Browser, atlas: Loopback, host: Loopback, pages: Map<string, HostPage>) {
    this.#browser = browser;
    this.atlas = atlas;
    this.host = host;
    this.#pages = pages;
  }

  static async start(browser: Browser): Promise<Embedding> {
    const pages = new Map<string, HostPage>();
    // Another name for the same machine: two sites for a browser, not two ports of one.
    const [atlas, host] = [await serveSite(), await serveHost(pages, 'localhost')];
    return new Embedding(browser, atlas, host, pages);
  }

  /** Opens a page of the host whose body is `body`; `A` in it stands for the origin of the atlas. */
  async open(
    body: string,
    {
      headers = {},
      ...context
    }: BrowserContextOptions & { readonly headers?: Readonly<Record<string, string>> } = {},
  ): Promise<Page> {
    const path = `/${++this.#count}`;
    const known = (text: string): string => text.replaceAll('{A}', this.atlas.origin);
    this.#pages.set(path, {
      body: known(`<!doctype html><html lang="en"><title>Host</title><body>${body}`),
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, known(value)])),
    });
    const page = await this.#browser.newPage({
      viewport: { width: 900, height: 700 },
      reducedMotion: 'reduce',
      locale: 'en-CA',
      ...context,
    });
    page.setDefaultTimeout(60_000);
    this.complaints.length = 0;
    page.on('console', (message) => {
      if (/error|warning/.test(message.type())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    await page.goto(`${this.host.origin}${path}`);
    return page;
  }

  async close(): Promise<void> {
    await this.atlas.close();
    await this.host.close();
  }
}

export const ELEMENT = '<script type="module" src="{A}/arctic-accords.js"></script>';

/** The frame of the atlas numbered `index`, once its map is drawn and at rest. */
export async function drawn(page: Page, index = 0): Promise<Frame> {
  await page.locator('iframe').nth(index).waitFor({ state: 'attached' });
  // A frame out of sight is given no frames to draw in, and never comes to rest.
  await page.locator('iframe').nth(index).scrollIntoViewIfNeeded();
  const handle = await page.locator('iframe').nth(index).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error(`There is no frame ${index}.`);
  await frame.waitForSelector('html[data-idle]:not([data-map="poster"])', { state: 'attached' });
  return frame;
}
