import { escapeText } from '../../../model/escape.ts';

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

/** A strength or a fine length with two decimals at most. */
export const hundredths = (value: number): number => Math.round(100 * value) / 100;

/** A coordinate with one decimal at most. */
export const round = (value: number): number => Math.round(10 * value) / 10;
