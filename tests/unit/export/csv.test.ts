import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, type Column, csvOf } from '../../../src/export/csv.ts';
import { cellOf, itemsOf } from './reading.ts';

/** Texts that are trouble: what spreadsheets reckon with, what quotes a cell, what ends a line or an item. */
const trouble = fc
  .array(fc.oneof(fc.constantFrom(...'=+-@＝＋－＠\'"|\\,;\t\r\n \u00a0'), fc.string()), { maxLength: 8 })
  .map((parts) => parts.join(''));
const columns = (count: number): Column<readonly Cell[]>[] =>
  Array.from({ length: count }, (_, index) => [`c${index}`, (row: readonly Cell[]) => row[index]]);
const written = (cells: readonly Cell[]): string[] =>
  csvParseRows(csvOf(columns(cells.length), [cells]).slice(1))[1]!;

describe('a table as CSV', () => {
  it('gives back every text and every list, whatever is in it', () => {
    fc.assert(
      fc.property(trouble, fc.array(trouble, { minLength: 2 }), (text, list) => {
        const [first, second] = written([text, list]);
        expect(cellOf(first!)).toBe(text);
        expect(itemsOf(second!)).toEqual(list);
      }),
    );
  });

  it('has no text with which a spreadsheet would begin to reckon', () => {
    fc.assert(
      fc.property(trouble, fc.array(trouble), (text, list) => {
        for (const cell of written([text, list]))
          expect(cell).not.toMatch(/^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/);
      }),
    );
  });

  it('keeps numbers numbers, below zero too, and nothing nothing', () => {
    expect(written([-51.72, 0, true, null, undefined, '', '-51.72'])).toEqual([
      '-51.72',
      '0',
      'true',
      '',
      '',
      '',
      "'-51.72",
    ]);
  });

  it('is as RFC 4180 has it, and known for UTF-8 by its first letter', () => {
    expect(
      csvOf(columns(2), [
        ['a', 'say "hø"'],
        ['two\nlines', '1,2'],
      ]),
    ).toBe('\uFEFFc0,c1\r\na,"say ""hø"""\r\n"two\nlines","1,2"\r\n');
  });
});
