/** The median of numbers; the upper one of two. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const COLUMNS = [
  ['kB', 'kB brotli'],
  ['requests', 'requests'],
  ['firstPaint', 'first paint ms'],
  ['complete', 'complete ms'],
  ['busy', 'main busy ms'],
  ['heapMB', 'heap MB'],
  ['frameP95', 'frame p95 ms'],
  ['frameMax', 'frame max ms'],
  ['drawn', 'frames drawn'],
  ['click', 'click ms'],
] as const;

type Row = Readonly<Record<string, string | number | undefined>>;

const cell = (value: string | number | undefined): string =>
  typeof value === 'number'
    ? value < 10
      ? value.toFixed(1)
      : Math.round(value).toString()
    : 'did not finish';

/** A table in Markdown, one row a case. */
export const table = (rows: readonly Row[]): string =>
  [
    `| case | ${COLUMNS.map(([, title]) => title).join(' | ')} |`,
    `|---|${COLUMNS.map(() => '---:').join('|')}|`,
    ...rows.map((row) => `| ${row.name} | ${COLUMNS.map(([key]) => cell(row[key])).join(' | ')} |`),
  ].join('\n');
