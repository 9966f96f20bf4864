import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Camera } from '../../../src/model/geo.ts';

export const DESK = { width: 1440, height: 900 } as const;
/** Wide enough for the panel beside the map, and small, since software draws every pixel. */
export const SMALL_DESK = { width: 960, height: 600 } as const;
export const PHONE = { width: 390, height: 844 } as const;
export const SMALL_PHONE = { width: 320, height: 640 } as const;

export interface OpenOptions {
  /** Runs in the page before its own scripts. */
  readonly before?: () => void;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly context?: BrowserContextOptions;
  /** Leaves the hint of a first visit in its place. */
  readonly firstVisit?: boolean;
}

/** The atlas in a tab, with all that a browser says about it kept. */
export class AtlasPage {
  /** Console messages, page errors and failed requests, as text. */
  readonly complaints: string[] = [];
  /** Addresses asked for, in order. */
  readonly requests: string[] = [];
  readonly page: Page;
  readonly site: string;

  private constructor(page: Page, site: string) {
    this.page = page;
    this.site = site;
    page.on('console', (message) => this.complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.complaints.push(`error: ${error.message}`));
    page.on('requestfailed', (request) =>
      this.complaints.push(`failed: ${request.url()} ${request.failure()?.errorText}`),
    );
    page.on('request', (request) => this.requests.push(request.url()));
  }

  /** Opens the atlas at a fragment and waits until the map is at rest. */
  static async open(
    browser: Browser,
    site: string,
    fragment = '',
    options: OpenOptions = {},
  ): Promise<AtlasPage> {
    const page = await browser.newPage({
      viewport: options.viewport ?? DESK,
      reducedMotion: 'reduce',
      locale: 'en-CA',
      ...options.context,
    });
    page.setDefaultTimeout(60_000);
    if (options.before) await page.addInitScript(options.before);
    if (!options.firstVisit) await page.addInitScript(() => localStorage.setItem('accords-hint', 'seen'));
    const atlas = new AtlasPage(page, site);
    await page.goto(`${site}${fragment}`);
    // A sign of a person, for which the written page waits.
    await page.keyboard.press('Shift');
    await atlas.idle();
    return atlas;
  }

  /** Waits until nothing loads, moves or animates. */
  async idle(): Promise<void> {
    await this.page.waitForSelector('html[data-idle]', { state: 'attached' });
    // The attribute of the state before may still stand for a frame: ask again after the next two.
    await this.page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
    await this.page.waitForSelector('html[data-idle]', { state: 'attached' });
  }

  /** Changes the fragment as a reader who types into the address bar does. */
  async go(fragment: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await this.idle();
  }

  get fragment(): string {
    return new URL(this.page.url()).hash;
  }

  /** Where the map looks now. */
  camera(): Promise<Camera> {
    return this.page.evaluate(
      () => (document.getElementById('map') as HTMLElement & { host: { camera: Camera } }).host.camera,
    );
  }

  /** The rectangle of the map, CSS pixels of the page. */
  async mapBox(): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await this.page.locator('#map').boundingBox();
    if (!box) throw new Error('The page shows no map.');
    return box;
  }

  /** Clicks the middle of the map, where `at` of the fragment stands. */
  async clickCentre(): Promise<void> {
    const box = await this.mapBox();
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await this.idle();
  }

  panelText(): Promise<string> {
    return this.page.locator('#panel .panel-scroll').innerText();
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
