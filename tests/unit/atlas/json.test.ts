import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPositions } from '../../../src/atlas/check/json.ts';
import { offsetAt, textPositions } from '../../../src/atlas/check/locate.ts';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('readPositions', () => {
  it('takes for JSON what JSON.parse takes for JSON', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"',
        '1',
        '-',
        '.5',
        'e3',
        'true',
        'nul',
        'null',
        ' ',
        '\n',
        '\\u00e9',
        '\\',
      ),
      { maxLength: 12 },
    );
    const texts = fc.oneof(
      fc.json(),
      fc.string(),
      pieces.map((each) => each.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(readPositions(text).root !== null).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds each value where it stands', () => {
    const text = '{\n  "a": [1, {"b": "x"}],\n  "c/d": null\n}';
    const root = readPositions(text).root!;
    expect(text.slice(offsetAt(root, ['a', 1, 'b']))).toMatch(/^"x"/);
    expect(text.slice(offsetAt(root, ['a', 1, 'b'], 'key'))).toMatch(/^"b"/);
    expect(textPositions(text)(offsetAt(root, ['c/d']))).toEqual({ line: 3, column: 10 });
  });

  it('gives the place around a value that is missing', () => {
    const text = '{"a": {"b": 1}}';
    expect(offsetAt(readPositions(text).root!, ['a', 'z', 0])).toBe(6);
  });

  it('counts lines that end with LF, CRLF or CR alike', () => {
    expect(
      ['a\nb\nc', 'a\r\nb\r\nc', 'a\rb\rc'].map((text) => textPositions(text)(text.indexOf('c'))),
    ).toEqual(Array(3).fill({ line: 3, column: 1 }));
  });

  it('refuses a nesting that no data has, and stays on its feet', () => {
    expect(readPositions('['.repeat(100_000)).faults[0]?.found).toBe('a deeper level');
  });

  it.each([
    ['{"a": 1 "b": 2}', 8, '"," or "}"'],
    ["{'a': 1}", 1, 'a key in double quotes'],
    ['{"a" 1}', 5, '":" after the key'],
    ['["a\nb"]', 1, 'a closing quotation mark'],
    ['["\\x"]', 2, 'a JSON escape'],
    ['[01]', 2, '"," or "]"'],
    ['[NaN]', 1, 'a value'],
    ['{} {}', 3, 'the end of the file'],
    ['[1,]', 2, 'no comma after the last one'],
  ])('says of %s at %i that it expected %s', (text, offset, expected) => {
    const [fault] = readPositions(text).faults;
    expect(fault).toMatchObject({ offset, expected: expect.stringContaining(expected) });
  });
});
