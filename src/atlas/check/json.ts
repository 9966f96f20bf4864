import type { Finding, Path } from './problem.ts';
import { quote } from './words.ts';

/** Where a value, and in an object its key, begin: offsets in UTF-16 units. One object a value: a file has millions. */
export interface JsonNode {
  readonly start: number;
  /** Of the key that it is the value of; -1 where it has none. */
  readonly keyStart: number;
  readonly members?: Map<string, JsonNode>;
  readonly items?: JsonNode[];
}

export interface JsonFault extends Finding {
  readonly offset: number;
  readonly path: Path;
}

/** Far deeper than any data file, and shallow enough for the stack. */
const DEEPEST = 200;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
/** A whole text without escapes, as most are. */
const PLAIN = /"[^"\\\p{Cc}]*"/uy;
const WORD = /[A-Za-z_$][\w$]*/y;

const END = 'the end of the file';

class Stop extends Error {}

/**
 * Reads JSON (RFC 8259) for its positions. The first thing that is not JSON ends the reading;
 * a key that comes twice is a fault too, and reading goes on.
 */
class Reader {
  readonly faults: JsonFault[] = [];
  #at = 0;
  readonly #path: (string | number)[] = [];

  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  document(): JsonNode | null {
    try {
      const node = this.#value();
      this.#space();
      if (this.#at < this.#text.length)
        this.#stop('the end of the file', 'remove what stands after the first value');
      return node;
    } catch (error) {
      if (error instanceof Stop) return null;
      throw error;
    }
  }

  #stop(expected: string, mend: string, found = this.#seen(), offset = this.#at): never {
    const cut = found === END;
    this.faults.push({
      offset,
      path: [...this.#path],
      found,
      expected,
      mend: cut ? 'complete the file' : mend,
    });
    throw new Stop();
  }

  #seen(): string {
    if (this.#at >= this.#text.length) return END;
    if (this.#text[this.#at] === '"') return 'a quotation mark';
    return this.#match(WORD) ?? quote(String.fromCodePoint(this.#text.codePointAt(this.#at)!));
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0] ?? null;
  }

  #space(): void {
    while (' \t\n\r'.includes(this.#text[this.#at] ?? 'x')) this.#at++;
    if (this.#text.startsWith('//', this.#at) || this.#text.startsWith('/*', this.#at))
      this.#stop('JSON, which has no comments', 'remove the comment', 'a comment');
  }

  #value(keyStart = -1): JsonNode {
    this.#space();
    if (this.#path.length > DEEPEST)
      this.#stop(`at most ${DEEPEST} levels of nesting`, 'remove the needless levels', 'a deeper level');
    const start = this.#at;
    const first = this.#text[start];
    if (first === '{') return this.#object(start, keyStart);
    if (first === '[') return this.#array(start, keyStart);
    if (first === '"') this.#string();
    else this.#scalar();
    return { start, keyStart };
  }

  #scalar(): void {
    const scalar = this.#match(NUMBER) ?? this.#match(WORD);
    if (scalar === null || (/^[A-Za-z_$]/.test(scalar) && !['true', 'false', 'null'].includes(scalar)))
      this.#stop('a value', this.#text[this.#at] === "'" ? 'use double quotes' : 'write a JSON value here');
    this.#at += scalar.length;
  }

  #string(): string {
    const plain = this.#match(PLAIN);
    if (plain !== null) {
      this.#at += plain.length;
      return plain.slice(1, -1);
    }
    const start = this.#at++;
    for (;;) {
      const character = this.#text[this.#at];
      if (character === '"') break;
      if (character === undefined || character === '\n' || character === '\r')
        this.#stop('a closing quotation mark', 'close the text', 'a text that is not closed', start);
      if (character < ' ')
        this.#stop('no bare control character in a text', 'write it as an escape such as \\t');
      const step = character === '\\' ? this.#match(ESCAPE)?.length : 1;
      if (step === undefined)
        this.#stop('a JSON escape such as \\n, \\" or \\u00e9', 'write \\\\ for a backslash');
      this.#at += step;
    }
    this.#at++;
    return JSON.parse(this.#text.slice(start, this.#at)) as string;
  }

  /** After a member or item: true where another follows, false where `end` closes. */
  #more(end: '}' | ']'): boolean {
    this.#space();
    if (this.#text[this.#at] === end) return this.#close();
    if (this.#text[this.#at] !== ',')
      this.#stop(`"," or "${end}"`, 'put a comma between the two, or close here');
    const comma = this.#at++;
    this.#space();
    if (this.#text[this.#at] === end)
      this.#stop('no comma after the last one', 'remove the comma', `a comma before "${end}"`, comma);
    return true;
  }

  #close(): false {
    this.#at++;
    return false;
  }

  #array(start: number, keyStart: number): JsonNode {
    const items: JsonNode[] = [];
    this.#at++;
    this.#space();
    let open = this.#text[this.#at] === ']' ? this.#close() : true;
    while (open) {
      this.#path.push(items.length);
      items.push(this.#value());
      this.#path.pop();
      open = this.#more(']');
    }
    return { start, keyStart, items };
  }

  #object(start: number, keyStart: number): JsonNode {
    const members: NonNullable<JsonNode['members']> = new Map();
    this.#at++;
    this.#space();
    let open = this.#text[this.#at] === '}' ? this.#close() : true;
    while (open) {
      this.#space();
      const ownKey = this.#at;
      if (this.#text[this.#at] !== '"') this.#stop('a key in double quotes', 'put the key in double quotes');
      const key = this.#string();
      this.#path.push(key);
      if (members.has(key)) this.#twice(key, ownKey);
      this.#space();
      if (this.#text[this.#at] !== ':') this.#stop('":" after the key', 'put a colon between key and value');
      this.#at++;
      members.set(key, this.#value(ownKey));
      this.#path.pop();
      open = this.#more('}');
    }
    return { start, keyStart, members };
  }

  #twice(key: string, offset: number): void {
    this.faults.push({
      offset,
      path: [...this.#path],
      found: `the key ${quote(key)} a second time`,
      expected: 'each key once in an object',
      mend: 'keep one of the two',
    });
  }
}

/** The positions of a JSON text, or null where it is none, and all that is wrong with it as JSON. */
export function readPositions(text: string): { root: JsonNode | null; faults: readonly JsonFault[] } {
  const reader = new Reader(text);
  return { root: reader.document(), faults: reader.faults };
}
