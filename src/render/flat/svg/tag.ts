const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in SVG, in content and in attributes: content from data is never markup. */
export const escapeText = (text: string): string => text.replace(/[&<>"]/g, (letter) => ESCAPES[letter]!);

export type Attributes = Readonly<Record<string, string | number | null>>;

const write = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeText(String(value))}"`))
    .join('');

/** An element with nothing in it; attributes that are null are left out. */
export const tag = (name: string, attributes: Attributes): string => `<${name}${write(attributes)}/>`;

/** An element round `content`, which must be SVG already. */
export const wrap = (name: string, attributes: Attributes, content: string): string =>
  `<${name}${write(attributes)}>${content}</${name}>`;

/** A coordinate with one decimal at most. */
export const round = (value: number): number => Math.round(10 * value) / 10;
