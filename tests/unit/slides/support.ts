import { readIn } from '../../../src/briefing/read.ts';
import { t } from '../../../src/i18n/index.ts';
import { type BriefingDeck, briefingDeck } from '../../../src/slides/briefing-deck.ts';
import type { Deck } from '../../../src/slides/deck.ts';
import { realAtlas } from '../support/real-atlas.ts';

export const atlas = realAtlas();

export const shipped = (id: string) => atlas.briefings!.find((each) => each.id === id) as never;

/** Slides of a briefing of the atlas or of one's own, with pictures that are none. */
export const deckOf = (briefing: never, change: Partial<BriefingDeck> = {}): Promise<Deck> => {
  const language = change.language ?? 'en';
  return briefingDeck({
    ...{ atlas, language, words: t(language), briefing: readIn(briefing, language) },
    addressOf: (fragment) => `https://example.org/map/${fragment}`,
    fragment: '#briefing=mine&step=1',
    draw: async (step) => ({ svg: `<svg id="${step}"/>`, png: new Uint8Array([step]), alt: `Map ${step}` }),
    now: new Date('2026-11-29T12:00:00Z'),
    ...change,
  });
};

const TAG = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/y;
const TEXT = /[^<]+/y;
const LOOSE = /&(?!(?:amp|lt|gt|quot);)/;

/** What makes XML no XML; null where nothing does. */
export function flawOf(xml: string): string | null {
  const open: string[] = [];
  let at = xml.startsWith('<?xml') ? xml.indexOf('?>') + 2 : 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no XML holds them.
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml) || !xml.isWellFormed())
    return 'letters';
  if (LOOSE.test(xml)) return 'a loose ampersand';
  while (at < xml.length) {
    const pattern = xml[at] === '<' ? TAG : TEXT;
    pattern.lastIndex = at;
    const found = pattern.exec(xml);
    if (!found) return `at ${xml.slice(at, at + 80)}`;
    at = pattern.lastIndex;
    const [, end, name, attributes = '', empty] = found;
    if (pattern === TEXT || empty) continue;
    if (end) {
      if (open.pop() !== name) return `</${name}>`;
    } else open.push(name!);
    const keys = [...attributes.matchAll(/([\w:]+)=/g)].map(([, key]) => key);
    if (new Set(keys).size < keys.length) return `twice in <${name}>`;
  }
  return open.length > 0 ? `<${open.at(-1)}> is not closed` : null;
}
