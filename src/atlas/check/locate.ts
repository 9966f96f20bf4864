import { bisectRight } from 'd3';
import type { JsonNode } from './json.ts';
import type { Path } from './problem.ts';

/** The offset of the value at `path`, or of its key; of the nearest value around it where it is missing. */
export function offsetAt(root: JsonNode, path: Path, what: 'value' | 'key' = 'value'): number {
  let node = root;
  for (const step of path) {
    const next = typeof step === 'string' ? node.members?.get(step) : node.items?.[step];
    if (!next) return node.start;
    node = next;
  }
  return what === 'key' && node.keyStart >= 0 ? node.keyStart : node.start;
}

/** A place in a text: line and column, both from 1, the column in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

const LF = 10;
const CR = 13;

/** Offsets at which the lines of a text begin. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === LF || (character === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
  }
  return starts;
}

/** Finds line and column of offsets in `text`, whose lines end with LF, CRLF or CR. Reads the text once, when asked. */
export function textPositions(text: string): (offset: number) => TextPosition {
  let starts: number[] | null = null;
  return (offset) => {
    starts ??= lineStarts(text);
    const line = bisectRight(starts, offset);
    return { line, column: offset - starts[line - 1]! + 1 };
  };
}
