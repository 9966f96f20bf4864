import { csvFormatRow } from 'd3';

/** What a cell holds. Nothing is an empty cell; a list is one cell. */
export type Cell = string | number | boolean | null | undefined | readonly string[];

/** A column by its name, which is public, and what it says of a row. */
export type Column<Row> = readonly [name: string, of: (row: Row) => Cell];

/** Spreadsheet programs take a file for UTF-8 when this begins it. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Where a spreadsheet would begin to reckon: with one of these signs, also in their wide form, after any blanks; or with
 * a tab or the end of a line. Apostrophes before it are part of the pattern, so that putting one more there can be undone.
 */
const FORMULA = /^(?:[\s']*[=+\-@＝＋－＠]|'*[\t\r\n])/;

/** A text that no spreadsheet takes for a formula: one that it might begins with an apostrophe more than it has. */
const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Items joined by `|`; within an item `|` and `\` have a `\` before them. */
const joined = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\|]/g, '\\$&')).join('|');

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  // A number that is below zero is still a number.
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return harmless(typeof cell === 'string' ? cell : joined(cell));
}

/** A table as RFC 4180 has it, with a header, in UTF-8 with a byte order mark, harmless to spreadsheet programs. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const header = columns.map(([name]) => name);
  const cells = rows.map((row) => columns.map(([, of]) => written(of(row))));
  return BYTE_ORDER_MARK + [header, ...cells].map((line) => `${csvFormatRow(line)}\r\n`).join('');
}
