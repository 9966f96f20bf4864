import type { Atlas } from '../atlas/atlas.ts';
import type { Camera } from '../model/geo.ts';
import { FACETS, type Facet, PANEL_PARTS, RENDERER_CHOICES, SCHEMES } from '../model/vocabulary.ts';
import { CAMERA_KEYS, DECIMAL, isInRange } from '../model/wire.ts';
import { NO_FILTERS } from './actions.ts';
import { isDate } from './dates.ts';
import { knownIn } from './known.ts';
import { selectionOf, visibleLayers } from './selectors.ts';
import type { ViewState } from './state.ts';

/** What a value of the address was expected to be; its words are in `i18n`. */
export type Expected =
  | { readonly what: 'camera' | 'selection' | 'date' | 'layer' | 'once' | 'briefing' | 'step' }
  /** Of a briefing that stands in the address. */
  | { readonly what: 'text' | 'visible' | 'link' | 'place' }
  | { readonly what: 'length' | 'steps' | 'annotations'; readonly most: number }
  | { readonly what: 'number'; readonly least: number; readonly most: number }
  | { readonly what: 'choice'; readonly options: readonly string[] }
  | { readonly what: 'known'; readonly facet: Facet };

/** A value of the address that could not be used: said to the reader, never thrown. */
export interface UnusedValue {
  readonly key: string;
  readonly found: string;
  readonly expected: Expected;
}

export interface ParsedFragment {
  /** What the fragment sets; keys it does not name are absent. */
  readonly values: Partial<ViewState>;
  /** Pairs that are not ours, as they stood, in their order. */
  readonly foreign: readonly string[];
  readonly notices: readonly UnusedValue[];
}

const isFilter = (key: Key): key is Facet => (FACETS as readonly string[]).includes(key);
const KEYS = [
  'at',
  'sel',
  'layers',
  ...FACETS,
  'on',
  'q',
  'panel',
  'scheme',
  'renderer',
  'briefing',
  'step',
] as const;
type Key = (typeof KEYS)[number];
const isKey = (text: string): text is Key => (KEYS as readonly string[]).includes(text);

/** Longer fragments are cut: no address of ours comes near it, and a hostile one must not hold up the page. */
const MAX_LENGTH = 16_384;

/** Longer search words are no question that a person asks. */
export const MAX_QUERY = 200;
/** As much of a value as a notice repeats. */
const MAX_FOUND = 80;

type Result = { readonly value: Partial<ViewState> } | { readonly expected: Expected };

/** Reads `#key=value&…` (the leading `#` may be absent). Never throws. */
export function parseFragment(atlas: Atlas, fragment: string): ParsedFragment {
  const foreign: string[] = [];
  const notices: UnusedValue[] = [];
  const read = new Map<Key, string>();
  const text = fragment.replace(/^#/, '');
  if (text.length > MAX_LENGTH)
    notices.push({
      key: '#',
      found: text,
      expected: { what: 'length', most: MAX_LENGTH },
    });
  for (const pair of text.slice(0, MAX_LENGTH).split('&')) {
    if (pair === '') continue;
    const cut = pair.indexOf('=');
    const key = cut < 0 ? pair : pair.slice(0, cut);
    if (cut < 0 || !isKey(key)) foreign.push(pair);
    else if (read.has(key))
      notices.push({ key, found: decode(pair.slice(cut + 1)), expected: { what: 'once' } });
    else read.set(key, decode(pair.slice(cut + 1)));
  }
  let values: Partial<ViewState> = {};
  let step: number | null = null;
  const filters: { -readonly [name in Facet]?: readonly string[] } = {};
  for (const [key, found] of read) {
    if (key === 'layers' || isFilter(key)) {
      const { known, asked, unknown } = knownIn(atlas, key, list(found));
      if (key === 'layers') values = { ...values, layers: asked };
      else filters[key] = known;
      const expected: Expected = key === 'layers' ? { what: 'layer' } : { what: 'known', facet: key };
      for (const id of unknown) notices.push({ key, found: id, expected });
      continue;
    }
    if (key === 'step') {
      if (STEP.test(found)) step = Number(found);
      else notices.push({ key, found, expected: { what: 'step' } });
      continue;
    }
    const result = READERS[key](atlas, found);
    if ('value' in result) values = { ...values, ...result.value };
    else notices.push({ key, found, expected: result.expected });
  }
  const briefing = values.briefing && {
    ...values.briefing,
    step: step ?? 1,
    left: values.camera !== undefined,
  };
  if (briefing) values = { ...values, briefing };
  if (Object.keys(filters).length) values = { ...values, filters: { ...NO_FILTERS, ...filters } };
  return { values, foreign, notices: notices.map(shortened) };
}

const shortened = (notice: UnusedValue): UnusedValue =>
  notice.found.length <= MAX_FOUND ? notice : { ...notice, found: `${notice.found.slice(0, MAX_FOUND)}…` };

/**
 * Writes the state as `#key=value&…`, foreign pairs last and as they were; what is default is left out. Of a step of a
 * briefing the address says which it is: what is shown there follows, until the reader turns from it.
 */
export function formatFragment(atlas: Atlas, state: ViewState, foreign: readonly string[] = []): string {
  const { briefing } = state;
  const pairs = briefing && !briefing.left ? [] : viewPairs(atlas, state);
  if (briefing) pairs.push(['briefing', briefing.id], ['step', String(briefing.step)]);
  if (state.scheme !== 'auto') pairs.push(['scheme', state.scheme]);
  if (state.renderer !== 'auto') pairs.push(['renderer', state.renderer]);
  return `#${[...pairs.map(([key, value]) => `${key}=${encode(value)}`), ...foreign].join('&')}`;
}

function viewPairs(atlas: Atlas, state: ViewState): [Key, string][] {
  const pairs: [Key, string][] = [['at', formatCamera(state.camera)]];
  if (state.selection.kind !== 'none') pairs.push(['sel', state.selection.id]);
  if (state.layers && !sameSet(state.layers, visibleLayers(atlas, { layers: null })))
    pairs.push(['layers', state.layers.join()]);
  for (const name of FACETS) if (state.filters[name].length) pairs.push([name, state.filters[name].join()]);
  if (state.on) pairs.push(['on', state.on]);
  if (state.query) pairs.push(['q', state.query]);
  if (state.panel !== 'clauses') pairs.push(['panel', state.panel]);
  return pairs;
}

/** The number of a step, from 1. */
const STEP = /^[1-9]\d{0,3}$/;
/** The beginning of a briefing that stands in the address itself. */
export const IN_ADDRESS = '~';
const PACKED = /^~[\w-]+$/;

const READERS: Record<Exclude<Key, Facet | 'layers' | 'step'>, (atlas: Atlas, found: string) => Result> = {
  at: (_, found) => {
    const camera = parseCamera(found);
    return camera ? { value: { camera } } : { expected: { what: 'camera' } };
  },
  sel: (atlas, found) => {
    const selection = selectionOf(atlas, found);
    return selection.kind === 'none' ? { expected: { what: 'selection' } } : { value: { selection } };
  },
  on: (_, found) => (isDate(found) ? { value: { on: found } } : { expected: { what: 'date' } }),
  q: (_, found) =>
    found.length <= MAX_QUERY
      ? { value: { query: found } }
      : { expected: { what: 'length', most: MAX_QUERY } },
  panel: (_, found) => choice('panel', PANEL_PARTS, found),
  scheme: (_, found) => choice('scheme', SCHEMES, found),
  renderer: (_, found) => choice('renderer', RENDERER_CHOICES, found),
  briefing: (atlas, found) =>
    PACKED.test(found) || atlas.briefings?.some(({ id }) => id === found)
      ? { value: { briefing: { id: found, step: 1, left: false } } }
      : { expected: { what: 'briefing' } },
};

function choice(key: 'panel' | 'scheme' | 'renderer', options: readonly string[], found: string): Result {
  return options.includes(found)
    ? { value: { [key]: found } as Partial<ViewState> }
    : { expected: { what: 'choice', options } };
}

const list = (text: string): string[] => text.split(',').filter((id) => id !== '');

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

/** `lng,lat,zoom[,bearing[,pitch]]` in degrees; null where it is not that or out of range. */
function parseCamera(text: string): Camera | null {
  const parts = text.split(',');
  if (parts.length < 3 || parts.length > CAMERA_KEYS.length || !parts.every((part) => DECIMAL.test(part)))
    return null;
  const camera = { ...FLAT, ...Object.fromEntries(parts.map((part, at) => [CAMERA_KEYS[at], Number(part)])) };
  return CAMERA_KEYS.every((key) => isInRange(key, camera[key])) ? camera : null;
}

const FLAT: Camera = { lng: 0, lat: 0, zoom: 0, bearing: 0, pitch: 0 };

/** Written with about a metre of position, a hundredth of a zoom and a tenth of a degree of turn. */
function formatCamera({ lng, lat, zoom, bearing, pitch }: Camera): string {
  const round = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;
  const numbers = [round(lng, 5), round(lat, 5), round(zoom, 2)];
  const [turn, tilt] = [round(bearing, 1), round(pitch, 1)];
  if (turn !== 0 || tilt !== 0) numbers.push(turn);
  if (tilt !== 0) numbers.push(tilt);
  return numbers.join();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Percent-encodes what would end a pair; commas and colons stay readable. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/%2C/g, ',').replace(/%3A/g, ':');
