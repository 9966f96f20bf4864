import { folderOf, type Language } from '../model/text.ts';

/** Where the atlas lies. */
export interface Site {
  /** The folder of the English pages, ending in a slash. */
  readonly root: string;
  /** How the page is called in its folder: `''` where the server gives it for the folder, else `index.html`. */
  readonly index: '' | 'index.html';
}

/** The site that a page of `language` at `href` belongs to; null where it has no address that others could use. */
export function siteOf(href: string, language: Language): Site | null {
  const url = new URL(href);
  if (!/^https?:$/.test(url.protocol)) return null;
  const root = new URL(language === 'en' ? '.' : '..', `${url.origin}${url.pathname}`).href;
  return { root, index: url.pathname.endsWith('/') ? '' : 'index.html' };
}

const withFragment = (address: string, fragment: string): string =>
  /^#?$/.test(fragment) ? address : `${address}#${fragment.replace(/^#/, '')}`;

/** The whole atlas in `language` at a fragment, with or without its `#`. */
export const atlasAddress = ({ root, index }: Site, language: Language, fragment: string): string =>
  withFragment(`${root}${folderOf(language)}${index}`, fragment);

/** Longest link that is given, characters: programs for mail and chat cut longer ones. */
export const LONGEST_LINK = 8000;

/** Whether an address is too long to be sent as a link. */
export const isTooLong = (address: string): boolean => address.length > LONGEST_LINK;

/** The page of a briefing of the atlas. */
export const briefingAddress = ({ root, index }: Site, language: Language, id: string): string =>
  `${root}${folderOf(language)}briefings/${id}/${index}`;

/** The page for a frame. */
export const frameAddress = ({ root }: Pick<Site, 'root'>, language: Language, fragment: string): string =>
  withFragment(`${root}${folderOf(language)}embed.html`, fragment);
