/** The number below which `share` of the numbers lie. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ??
  Number.NaN;

/** The median of numbers; the upper one of two. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

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

type Value = string | number | undefined;
type Row = Readonly<Record<string, Value>>;

const cell = (value: Value): string =>
  typeof value === 'number'
    ? value < 10
      ? value.toFixed(1)
      : Math.round(value).toString()
    : (value ?? 'did not finish');

/** A table in Markdown; columns of numbers stand to the right. */
export const markdown = (titles: readonly string[], rows: readonly (readonly Value[])[]): string => {
  const isNumber = (column: number) => rows.some((row) => typeof row[column] === 'number');
  return [
    `| ${titles.join(' | ')} |`,
    `|${titles.map((_, column) => (isNumber(column) ? '---:' : '---')).join('|')}|`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ].join('\n');
};

/** A table in Markdown, one row a case. */
export const table = (rows: readonly Row[]): string =>
  markdown(
    ['case', ...COLUMNS.map(([, title]) => title)],
    rows.map((row) => [row.name, ...COLUMNS.map(([key]) => row[key])]),
  );
