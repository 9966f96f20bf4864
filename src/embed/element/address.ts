import { LANGUAGES } from '../../model/text.ts';
import { FRAGMENT_KEYS } from '../../model/wire.ts';

export type StateAttribute = keyof typeof FRAGMENT_KEYS;
export const STATE_ATTRIBUTES = Object.keys(FRAGMENT_KEYS) as StateAttribute[];

/** Longest attribute that is read, characters; a briefing may stand in one whole. */
const LONGEST = 1000;
const LONGEST_BRIEFING = 12_000;
/** The root of the site is English; the other languages lie in folders of their names. */
const FOLDERS: readonly string[] = LANGUAGES.filter((language) => language !== 'en');

export type Read = (attribute: string) => string | null;

/** Attributes as a fragment, without its `#`. Those too long to be meant are left out and told. */
export function fragmentOf(
  read: Read,
  tooLong: (attribute: string) => void,
  names: readonly StateAttribute[] = STATE_ATTRIBUTES,
): string {
  const pairs: string[] = [];
  for (const name of names) {
    const value = read(name);
    if (value === null || value === '') continue;
    if (value.length > (name === 'briefing' ? LONGEST_BRIEFING : LONGEST)) tooLong(name);
    else pairs.push(`${FRAGMENT_KEYS[name]}=${encodeURIComponent(value.toWellFormed?.() ?? value)}`);
  }
  return pairs.join('&');
}

/** A fragment that the map was left with, brought up to date with the attributes that were changed since. */
export function fragmentSince(
  left: string,
  changed: ReadonlySet<string>,
  read: Read,
  tooLong: (attribute: string) => void,
): string {
  const names = STATE_ATTRIBUTES.filter((name) => changed.has(name));
  const replaced = names.map((name) => `${FRAGMENT_KEYS[name]}=`);
  const pairs = left.replace(/^#/, '').split('&');
  return [
    ...pairs.filter((pair) => !replaced.some((key) => pair.startsWith(key))),
    fragmentOf(read, tooLong, names),
  ]
    .filter(Boolean)
    .join('&');
}

/**
 * The address of the page for the frame, in the language asked for. `base`: of the document; `beside`: of the script.
 *
 * @throws Error where `src` is no address of a page.
 */
export function pageAddress(read: Read, base: string, beside: string): URL {
  const src = read('src')?.trim();
  // An empty address would load the page that holds the element.
  const url = !src ? new URL('embed.html', beside) : new URL(src, base);
  if (!/^(https?|file):$/.test(url.protocol))
    throw new Error(`src: found ${url.protocol.slice(0, 20)}, expected the address of embed.html`);
  const language = read('lang')?.slice(0, 2).toLowerCase();
  if (language) {
    const [page = '', folder = '', ...above] = url.pathname.split('/').reverse();
    const rest = FOLDERS.includes(folder) ? above : [folder, ...above];
    const way = FOLDERS.includes(language) ? [page, language, ...rest] : [page, ...rest];
    url.pathname = way.reverse().join('/');
  }
  url.hash = '';
  return url;
}
