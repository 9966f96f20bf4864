import type { Page } from 'playwright-core';
import type { Sign } from './probe.ts';

/** Something that a person does once, and what tells that it is done. */
export interface Interaction {
  readonly name: string;
  /** The address, without `#`, at which it begins. */
  readonly from: string;
  /** Brings the page to where the next event is the one that counts. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  readonly event: 'keydown' | 'pointerup';
  /** What is done: a key, a click on what a selector finds first, or a click on a place, degrees. */
  readonly act: { readonly key: string } | { readonly click: string } | { readonly place: string };
  readonly sign: Sign | null;
  /** Needs a page in which it was not done before. */
  readonly once?: boolean;
}

/** Milliseconds from key to key of someone who types 150 words a minute. */
const STROKE = 80;

const type = async (page: Page, text: string): Promise<void> => {
  for (const letter of `/${text}`) {
    await page.keyboard.press(letter);
    await page.waitForTimeout(STROKE);
  }
};
const search = async (page: Page, text: string): Promise<void> => {
  await type(page, text);
  await page.waitForSelector('.search-results .tally');
};
const focus = (selector: string) => (page: Page) => page.focus(selector);
const part = (panel: string): Sign => ({ selector: `#part-${panel} h2` });

/** Every kind of answer that the page gives, at the state in which it is commonly asked for. */
export const INTERACTIONS: readonly Interaction[] = [
  {
    // One letter asks nothing yet; what answers the second is fetched from the moment the field has the focus.
    name: 'first letters of a search',
    from: '',
    prepare: (page) => type(page, 'r'),
    event: 'keydown',
    act: { key: 'a' },
    sign: { selector: '.search-results .tally' },
    once: true,
  },
  {
    name: 'another letter',
    from: '',
    prepare: (page) => search(page, 'ra'),
    event: 'keydown',
    act: { key: 'd' },
    sign: { selector: '.search-results h2' },
  },
  {
    name: 'a result chosen',
    from: '',
    prepare: async (page) => {
      await search(page, 'nuuk');
      await page.keyboard.press('ArrowDown');
    },
    event: 'keydown',
    act: { key: 'Enter' },
    sign: { selector: '.results-again' },
  },
  {
    name: 'a clause chosen in the panel',
    from: '',
    event: 'pointerup',
    act: { click: '#part-clauses .clause-link' },
    sign: part('clauses'),
  },
  {
    name: 'a click on a place',
    from: '',
    event: 'pointerup',
    act: { place: 'hq.nuuk' },
    sign: part('clauses'),
  },
  {
    name: 'a filter set',
    from: 'panel=filters',
    event: 'pointerup',
    act: { click: '#part-filters .chip' },
    sign: { selector: '.filters .result' },
  },
  {
    name: 'a filter taken off',
    from: 'panel=filters&theme=exercises&agreement=ca-dk',
    event: 'pointerup',
    act: { click: '.active-filters .removable' },
    sign: { selector: '.filters .result' },
  },
  {
    name: 'the date moved by key',
    from: 'panel=timeline&on=2026-06',
    prepare: focus('.date-slider'),
    event: 'keydown',
    act: { key: 'ArrowRight' },
    sign: { selector: '.date-slider', attribute: 'aria-valuetext' },
  },
  {
    name: 'a cell of the matrix',
    from: 'panel=parties',
    event: 'pointerup',
    act: { click: '.matrix .cell' },
    sign: { selector: '.matrix .cell', attribute: 'aria-pressed' },
  },
  {
    name: 'the comparison opened',
    from: 'panel=parties',
    event: 'pointerup',
    act: { click: '.view-switch button:nth-child(2)' },
    sign: part('parties'),
  },
  {
    name: 'a layer switched',
    from: 'panel=layers',
    event: 'pointerup',
    act: { click: '.layer-switch' },
    sign: { selector: '.layers > p' },
  },
  {
    name: 'a tab opened',
    from: '',
    event: 'pointerup',
    act: { click: '#tab-timeline' },
    sign: { selector: '#part-timeline h2' },
  },
  {
    name: 'the next clause in reading',
    from: 'panel=reading&sel=ca-dk.3.2',
    event: 'keydown',
    act: { key: 'n' },
    sign: { selector: '[data-current]', attribute: 'data-reads' },
  },
  {
    name: 'from place to place on the map',
    from: '',
    prepare: focus('#map canvas'),
    event: 'keydown',
    act: { key: 'ArrowRight' },
    sign: null,
  },
  {
    name: 'the scheme switched',
    from: 'scheme=light',
    // By key, since in the benchmark's own page the words lie over the button.
    prepare: focus('#controls button[aria-label^="Colours: light"]'),
    event: 'keydown',
    act: { key: 'Enter' },
    sign: { selector: 'html', attribute: 'data-scheme' },
  },
];
