import { escapeText } from '../model/escape.ts';
import type { Language } from '../model/text.ts';
import { FRAGMENT_KEYS } from '../model/wire.ts';
import { atlasAddress, frameAddress, type Site } from './address.ts';
import { isFluid, type Size } from './size.ts';
import { TITLES } from './titles.ts';

/** What a code is made of. */
export interface Shared {
  readonly site: Site;
  readonly language: Language;
  /** The fragment of the address, with its `#` or without. */
  readonly fragment: string;
  readonly size: Size;
  /** What the map shows first, in `language`, for the title; null where that is nothing in particular. */
  readonly subject: string | null;
}

/**
 * What the frame may do: run its script, and open the full map and sources in tabs of their own. It may not act as
 * its own site, send forms or move the page round it.
 */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** Keys of the fragment and the attributes of the element that say the same. */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map(
  Object.entries(FRAGMENT_KEYS).map(([attribute, key]) => [key, attribute]),
);

type Attributes = readonly (readonly [name: string, value: string])[];

const tag = (name: string, attributes: Attributes): string =>
  `<${[name, ...attributes.map(([key, value]) => `${key}="${escapeText(value)}"`)].join(' ')}>`;

/** What a reader's machine says aloud, or shows while the map is on its way. */
const titleOf = ({ language, subject }: Pick<Shared, 'language' | 'subject'>): string =>
  subject ? `${TITLES[language].frame}: ${subject}` : TITLES[language].frame;

/** The address of the whole atlas. */
export const linkOf = ({ site, language, fragment }: Omit<Shared, 'size' | 'subject'>): string =>
  atlasAddress(site, language, fragment);

/** An `<iframe>` that needs no script on the page that holds it, nor a style to be of use. */
export function frameCode(shared: Shared): string {
  const { site, language, fragment, size } = shared;
  const [width, height, style] = isFluid(size)
    ? ['100%', size.height, `border:0;height:auto;aspect-ratio:${size.ratio.join('/')}`]
    : [size.width, size.height, 'border:0;max-width:100%'];
  const attributes: Attributes = [
    ['src', frameAddress(site, language, fragment)],
    ['title', titleOf(shared)],
    ['width', String(width)],
    ['height', String(height)],
    ['loading', 'lazy'],
    ['allow', 'fullscreen'],
    ['referrerpolicy', 'no-referrer'],
    ['sandbox', SANDBOX],
    ['style', style],
  ];
  return `${tag('iframe', attributes)}</iframe>`;
}

/** The script and the element, with a link inside for where either cannot be had. */
export function elementCode(shared: Shared): string {
  const { site, language, fragment, size } = shared;
  const style = isFluid(size)
    ? `height:auto;aspect-ratio:${size.ratio.join('/')}`
    : `width:${size.width}px;max-width:100%;height:${size.height}px`;
  const attributes: Attributes = [
    ...attributesOf(fragment),
    ['lang', language],
    // Without one the element names its frame itself, in its language.
    ...(shared.subject ? [['title', titleOf(shared)] as const] : []),
    ['style', style],
  ];
  const script = tag('script', [
    ['type', 'module'],
    ['src', `${site.root}arctic-accords.js`],
  ]);
  const link = tag('a', [['href', linkOf(shared)]]);
  return [
    `${script}</script>`,
    tag('arctic-accords', attributes),
    `  ${link}${escapeText(TITLES[language].open)}</a>`,
    '</arctic-accords>',
  ].join('\n');
}

/** The attributes that say what a fragment says. */
function attributesOf(fragment: string): Attributes {
  return [...new URLSearchParams(fragment.replace(/^#/, '').replaceAll('+', '%2B'))].flatMap(
    ([key, value]) => {
      const name = ATTRIBUTES.get(key);
      return name ? [[name, value] as const] : [];
    },
  );
}
