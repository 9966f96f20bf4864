import type { CDPSession, Page } from 'playwright-core';
import { launch } from '../e2e/setup/browser.ts';
import { INTERACTIONS, type Interaction } from './interactions.ts';
import { type Answer, answered, arm, atRest } from './probe.ts';
import type { Served } from './serve.ts';

/** One answer of the page, with the time that its main thread had the processor for it; milliseconds. */
export interface Timed extends Answer {
  readonly name: string;
  readonly busy: number;
}

export interface Asking {
  readonly site: Served;
  /** As `?n=` of the page. */
  readonly size: number;
  readonly data: 'packed' | 'geojson';
  readonly rounds: number;
  /** Words that the name of an interaction must have; all where it is empty. */
  readonly only: string;
  /** Degrees of the features that are clicked on the map. */
  readonly places: ReadonlyMap<string, readonly [lng: number, lat: number]>;
  /** Told of what did not answer. */
  readonly problem: (message: string) => void;
}

const WINDOW = { width: 1280, height: 800 };
/** Milliseconds after which a page counts as not answering. */
const LIMIT = 60_000;
/** The benchmark's own page lets the pointer through its words; here they are what is clicked. */
const WORDS = '.panel,.masthead{pointer-events:auto}';

/** Has the flat renderer's page answer every interaction some times, in a fresh browser. */
export async function askAll(asking: Asking): Promise<Timed[]> {
  const browser = await launch();
  try {
    // Flights are no part of an answer.
    const page = await browser.newPage({ viewport: WINDOW, reducedMotion: 'reduce' });
    page.setDefaultTimeout(LIMIT);
    await page.addInitScript(() => localStorage.setItem('accords-hint', 'seen'));
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    const timed: Timed[] = [];
    for (const interaction of INTERACTIONS.filter(({ name }) => name.includes(asking.only))) {
      await open(page, asking, interaction);
      for (let round = 0; round < asking.rounds; round++) {
        try {
          if (interaction.once && round > 0) await open(page, asking, interaction);
          timed.push(await ask(page, cdp, asking, interaction));
        } catch (error) {
          asking.problem(`${interaction.name}: ${String(error).split('\n')[0]}`);
          break;
        }
      }
    }
    return timed;
  } finally {
    await browser.close();
  }
}

async function open(page: Page, { site, size, data }: Asking, { from }: Interaction): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${site.address}?n=${size}&renderer=flat&data=${data}#${flat(from)}`);
  // A sign of a person, for which the written page waits.
  await page.keyboard.press('Shift');
  await page.waitForSelector('html[data-idle][data-map="flat"]', { state: 'attached' });
  if (size > 0) await page.addStyleTag({ content: WORDS });
}

const flat = (from: string): string => ['renderer=flat', from].filter(Boolean).join('&');

/** Goes to where the interaction begins, does it, and returns what the page took for it. */
async function ask(page: Page, cdp: CDPSession, asking: Asking, interaction: Interaction): Promise<Timed> {
  const { name, from, prepare, event, sign } = interaction;
  await page.evaluate((hash) => {
    (document.activeElement as HTMLElement | null)?.blur();
    // The page writes some changes into its address a little later: a foreign key makes this one new in any case.
    location.hash = `${hash}&again=${performance.now()}`;
  }, flat(from));
  await page.mouse.move(1, 1);
  await atRest(page);
  await prepare?.(page);
  const act = await ready(page, asking, interaction);
  if (!interaction.once) await atRest(page);
  await arm(page, { event, sign });
  const before = await threadTime(cdp);
  await act();
  const answer = await answered(page);
  return { name, ...answer, busy: (await threadTime(cdp)) - before };
}

/** Brings the pointer to where it is needed, which has an answer of its own; returns the act itself. */
async function ready(page: Page, { places }: Asking, { act }: Interaction): Promise<() => Promise<void>> {
  if ('key' in act) return () => page.keyboard.press(act.key);
  if ('click' in act) await page.locator(act.click).first().hover();
  else await page.mouse.move(...(await onScreen(page, places.get(act.place)!)));
  return async () => {
    await page.mouse.down();
    await page.mouse.up();
  };
}

async function onScreen(page: Page, at: readonly [number, number]): Promise<[number, number]> {
  const point = await page.evaluate((lngLat) => {
    const map = document.getElementById('map') as HTMLElement & {
      host: { renderer: { project(at: readonly [number, number]): [number, number] | null } };
    };
    const { left, top } = map.getBoundingClientRect();
    const place = map.host.renderer.project(lngLat);
    return place && ([place[0] + left, place[1] + top] as [number, number]);
  }, at);
  if (!point) throw new Error('The map does not show the place that was to be clicked.');
  return point;
}

/** Milliseconds that the page's main thread has had the processor. */
async function threadTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0);
}
