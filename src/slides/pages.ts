import type { Block } from '../model/rich-text.ts';
import { heightOfText } from './fit.ts';

interface Room {
  readonly width: number;
  readonly height: number;
}

/** A text paragraph by paragraph and item by item. */
const parted = (text: readonly Block[]): Block[] =>
  text.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.items.map((item): Block => ({ kind: 'list', items: [item] })),
  );

/** A text with one more paragraph or item; items that follow one another are one list. */
function withNext(text: readonly Block[], next: Block): Block[] {
  const last = text.at(-1);
  if (last?.kind !== 'list' || next.kind !== 'list') return [...text, next];
  return [...text.slice(0, -1), { kind: 'list', items: [...last.items, ...next.items] }];
}

/**
 * A text in as many parts as it takes, each of which keeps within its room with letters of `size` points. A paragraph
 * that is too long for any room stands alone.
 */
export function pagesOf(
  text: readonly Block[],
  size: number,
  roomOf: (page: number) => Room,
): readonly (readonly Block[])[] {
  const pages: Block[][] = [[]];
  for (const next of parted(text)) {
    const page = pages.at(-1)!;
    const { width, height } = roomOf(pages.length - 1);
    const longer = withNext(page, next);
    if (page.length === 0 || heightOfText(longer, size, width) <= height) pages[pages.length - 1] = longer;
    else pages.push([next]);
  }
  return pages;
}
