import { escapeText } from '../model/escape.ts';

/** The comment before all that stands in the one file besides a page: fonts, pieces and the script that opens them. */
export const TAIL = 'one-file';
const TAIL_BEGINS = `<!--${TAIL}-->`;
const PAGE_ENDS = '</body>';

/**
 * The one file: a finished page, which is its first picture and what it is without a script, and the tail.
 * It begins at `start`, a fragment of the address with its `#`, or where the atlas itself begins.
 *
 * @throws RangeError when the page is not whole.
 */
export function assemble(page: string, tail: string, start: string | null): string {
  const end = page.lastIndexOf(PAGE_ENDS);
  if (end < 0) throw new RangeError(`Found a page without ${PAGE_ENDS}, expected a whole one`);
  const begun = page
    .slice(0, end)
    .replace('<html', (tag) => (start ? `${tag} data-start="${escapeText(start)}"` : tag));
  return `${begun}${TAIL_BEGINS}${tail}${page.slice(end)}`;
}

/**
 * What stands in the one file besides its page; inverse of `assemble`.
 *
 * @throws RangeError when the text is not that of a one file.
 */
export function tailOf(file: string): string {
  const [begin, end] = [file.indexOf(TAIL_BEGINS), file.lastIndexOf(PAGE_ENDS)];
  if (begin < 0 || end < begin)
    throw new RangeError('Found another document, expected the atlas in one file');
  return file.slice(begin + TAIL_BEGINS.length, end);
}
