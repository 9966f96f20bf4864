import type { Block, Inline } from '../model/rich-text.ts';
import { BETWEEN, INDENT, LINE } from './fit.ts';
import type { Relations } from './part.ts';
import { xml, xmlText } from './xml.ts';

interface TextOptions {
  readonly language: string;
  /** Points; absent where the program chooses. */
  readonly size?: number;
  /** What the part with the text refers to: its links are added. */
  readonly relations: Relations;
}

/** Hundredths of a point, in which sizes of letters are written. */
const hundredths = (points: number): number => Math.round(100 * points);
/** English Metric Units, in which all else is. */
export const emu = (points: number): number => Math.round(12_700 * points);

/** A text as paragraphs of DrawingML. One that is empty has one that is empty, since a text without any is no text. */
export function paragraphs(text: readonly Block[], options: TextOptions): string {
  const all = text.flatMap((block) =>
    block.kind === 'paragraph'
      ? [{ content: block.content, item: false }]
      : block.items.map((content) => ({ content, item: true })),
  );
  if (all.length === 0) return xml('a:p', {}, xml('a:endParaRPr', { lang: options.language }));
  return all
    .map(({ content, item }, index) =>
      xml('a:p', {}, properties(options, item, index === 0), runs(content, options, false)),
    )
    .join('');
}

/** How a paragraph stands. */
function properties({ size }: TextOptions, item: boolean, first: boolean): string {
  if (size === undefined) return item ? xml('a:pPr', { marL: 171_450, indent: -171_450 }, BULLET) : '';
  const indent = emu(INDENT * size);
  return xml(
    'a:pPr',
    item ? { marL: indent, indent: -indent } : { marL: 0, indent: 0 },
    // As much as was reckoned with when the size was chosen, whatever the font is.
    xml('a:lnSpc', {}, xml('a:spcPts', { val: hundredths(size * LINE) })),
    xml('a:spcBef', {}, xml('a:spcPts', { val: first ? 0 : hundredths(size * BETWEEN) })),
    item ? BULLET : xml('a:buNone'),
  );
}

const BULLET = xml('a:buFont', { typeface: 'Arial' }) + xml('a:buChar', { char: '•' });

function runs(content: readonly Inline[], options: TextOptions, emphasised: boolean, link = ''): string {
  return content
    .map((part) => {
      if (part.kind === 'emphasis') return runs(part.content, options, true, link);
      if (part.kind === 'link') {
        const id = options.relations.outside(part.href);
        return runs(part.content, options, emphasised, xml('a:hlinkClick', { 'r:id': id }));
      }
      const { language, size } = options;
      const values = {
        lang: language,
        sz: size === undefined ? undefined : hundredths(size),
        i: emphasised ? 1 : undefined,
      };
      const pieces = link ? part.text.match(PIECE) : [part.text];
      return (pieces ?? [])
        .map((piece) => xml('a:r', {}, xml('a:rPr', values, link), xml('a:t', {}, xmlText(piece))))
        .join('');
    })
    .join('');
}

/** LibreOffice breaks no line within a link: a long one is written as some that lead to the same. */
const PIECE = /.{1,24}(?:\s+|$)|\S+\s*/gs;

/** One line of plain text. */
export const line = (text: string): readonly Block[] => [
  { kind: 'paragraph', content: [{ kind: 'text', text }] },
];
