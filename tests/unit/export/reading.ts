/** What the README tells those who read our tables: an apostrophe before what a spreadsheet would reckon with is ours. */
export const cellOf = (cell: string): string =>
  /^'(?:[\s']*[=+\-@＝＋－＠]|'*[\t\r\n])/.test(cell) ? cell.slice(1) : cell;

/** The items of a list: they end at a `|` that has no `\` before it. */
export function itemsOf(cell: string): string[] {
  const items = [''];
  for (const [, escaped, letter] of cellOf(cell).matchAll(/\\([\\|])|(.)/gs)) {
    if (letter === '|') items.push('');
    else items[items.length - 1] += escaped ?? letter!;
  }
  return items;
}
