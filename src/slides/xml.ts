import { escapeText } from '../model/escape.ts';

/** Letters that no XML holds. Ends of lines and tabs are none. */
const FORBIDDEN = /(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu;

/** Text as it stands between tags or in an attribute; letters that no XML holds are left out. */
export const xmlText = (text: string): string => escapeText(text.toWellFormed().replace(FORBIDDEN, ''));

type Values = Readonly<Record<string, string | number | undefined>>;

/** An element. `content` is XML already; attributes without a value are left out. */
export function xml(name: string, values: Values = {}, ...content: readonly string[]): string {
  const written = Object.entries(values)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${xmlText(String(value))}"`))
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const MAIN = 'http://schemas.openxmlformats.org/';
/** The name spaces of a part that is drawn. */
export const DRAWN = {
  'xmlns:a': `${MAIN}drawingml/2006/main`,
  'xmlns:r': `${MAIN}officeDocument/2006/relationships`,
  'xmlns:p': `${MAIN}presentationml/2006/main`,
} as const;

/** What a relation is, by its last word. */
export const relationType = (word: string): string => `${MAIN}officeDocument/2006/relationships/${word}`;
