import { AGREEMENT_ID, AREA_ID, CLAUSE_ID, FEATURE_ID, INSTRUMENT_ID } from './ids.ts';

/** Words, emphasis, or a link; what a link says is never another link. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] };

export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

const SELECTION = '#sel=';
const IDS = [CLAUSE_ID, AGREEMENT_ID, INSTRUMENT_ID, AREA_ID, FEATURE_ID];

/**
 * Characters that turn the order of what follows them, or that no reader can see: a text could say one thing and show
 * another. Ends of lines, tabs and soft hyphens are none.
 */
const HIDDEN = /(?![\n\t\u00AD])[\p{Cc}\p{Cf}]/u;

/** Whether a text has characters that a reader cannot see, such as those that turn the direction of writing. */
export const hasHidden = (text: string): boolean => HIDDEN.test(text);

/** The id that a link selects; null where it leads elsewhere. */
export function selectedBy(href: string): string | null {
  const id = href.startsWith(SELECTION) ? href.slice(SELECTION.length) : '';
  return IDS.some((form) => form.test(id)) ? id : null;
}

/** Whether a text may link there: to something of the atlas, or to a page by https. */
export function isLinkTarget(href: string): boolean {
  if (href.startsWith('#')) return selectedBy(href) !== null;
  if (!href.startsWith('https://') || !URL.canParse(href)) return false;
  const { username, password, hostname } = new URL(href);
  return hostname !== '' && username === '' && password === '';
}

/** A backslash before a sign takes its meaning away. */
const ESCAPED = /\\([\\*[\]-])/y;
const LINK = /\[([^[\]]*)\]\(([^()\s]*)\)/y;
const PLAIN = /[^\\*[]+/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the emphasis that begins at `from` ends; -1 where it does not. */
function endOfEmphasis(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '*') return at > from ? at : -1;
  }
  return -1;
}

/** The words of one line of thought. `emphasised`: within emphasis there is no other. */
function parseInline(text: string, emphasised = false): Inline[] {
  const parts: Inline[] = [];
  const say = (words: string): void => {
    const last = parts.at(-1);
    if (last?.kind === 'text') parts[parts.length - 1] = { kind: 'text', text: last.text + words };
    else parts.push({ kind: 'text', text: words });
  };
  for (let at = 0; at < text.length; ) {
    const plain = match(PLAIN, text, at);
    const escaped = match(ESCAPED, text, at);
    const link = match(LINK, text, at);
    if (plain || escaped) {
      say(plain?.[0] ?? escaped![1]!);
      at += (plain ?? escaped)![0].length;
    } else if (link && isLinkTarget(link[2]!)) {
      const [whole, words = '', href = ''] = link;
      parts.push({ kind: 'link', href, content: parseWords(words || href) });
      at += whole.length;
    } else {
      const end = text[at] === '*' && !emphasised ? endOfEmphasis(text, at + 1) : -1;
      if (end < 0) say(text[at]!);
      else parts.push({ kind: 'emphasis', content: parseInline(text.slice(at + 1, end), true) });
      at = end < 0 ? at + 1 : end + 1;
    }
  }
  return parts;
}

/** The words of a link: plain, since a bracket cannot stand in them. */
const parseWords = (text: string): Inline[] => [{ kind: 'text', text: text.replace(/\\([\\*[\]-])/g, '$1') }];

const ITEM = /^- +/;

/**
 * Reads the plain text of a briefing. Blank lines part paragraphs; lines that begin with `- ` are a list; `*words*` is
 * emphasis; `[words](#sel=id)` and `[words](https://…)` are links; a backslash takes the meaning from `*`, `[`, `]`, `-`
 * and itself. All else is text as it stands. Never throws.
 */
export function parseRichText(text: string): Block[] {
  const blocks: Block[] = [];
  for (const part of text.split(/\n[ \t]*\n\s*/)) {
    const lines = part.split('\n').map((line) => line.trim());
    let words: string[] = [];
    let items: string[] = [];
    const close = (): void => {
      if (words.length > 0) blocks.push({ kind: 'paragraph', content: parseInline(words.join(' ')) });
      if (items.length > 0) blocks.push({ kind: 'list', items: items.map((item) => parseInline(item)) });
      words = [];
      items = [];
    };
    for (const line of lines.filter(Boolean)) {
      const item = ITEM.test(line);
      if (item && words.length > 0) close();
      if (item) items.push(line.replace(ITEM, ''));
      // A line that goes on within a list belongs to the item above it.
      else if (items.length > 0) items.push(`${items.pop()} ${line}`);
      else words.push(line);
    }
    close();
  }
  return blocks;
}

/** Targets that are written as links, those that lead nowhere among them. */
export const linkTargets = (text: string): string[] =>
  [...text.matchAll(/\[[^[\]]*\]\(([^)]*)\)/g)].map(([, target = '']) => target);

/** The words of a line alone. */
export const inlineWords = (content: readonly Inline[]): string =>
  content.map((part) => (part.kind === 'text' ? part.text : inlineWords(part.content))).join('');

/** The words alone, paragraphs and items parted by a space, for titles, cards and search. */
export const plainWords = (text: string): string =>
  parseRichText(text)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.content] : block.items))
    .map(inlineWords)
    .join(' ');
