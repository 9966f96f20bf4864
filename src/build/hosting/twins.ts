import { posix } from 'node:path';
import { folderOf, LANGUAGES, type Language } from '../../model/text.ts';
import { pageOf } from '../pages.ts';

/** The same page in all languages that have it, itself among them. */
export function twinsOf(page: string, pages: ReadonlySet<string>): readonly (readonly [Language, string])[] {
  const { name } = pageOf(page);
  return LANGUAGES.map((language) => [language, folderOf(language) + name] as const).filter(([, twin]) =>
    pages.has(twin),
  );
}

/** The address that a page is known by: that of its folder where it is the folder's own. From the root of the site. */
export const addressOf = (page: string): string => page.replace(/(^|\/)index\.html$/, '$1');

/** The address of `to`, from the root of the site, as `page` may write it: whole where `root` is known, else relative. */
export function fromPage(page: string, to: string, root: string): string {
  if (root) return root + to;
  const up = '../'.repeat(page.split('/').length - 1);
  // Within its own folder a page need not leave it.
  const folder = `${posix.dirname(page)}/`;
  return (to.startsWith(folder) ? to.slice(folder.length) : up + to) || './';
}
