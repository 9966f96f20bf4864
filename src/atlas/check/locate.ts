import { bisectRight } from 'd3';
import type { JsonNode } from './json.ts';
import type { Path } from './problem.ts';

/** The offset of the value at `path`, or of its key; of the nearest value around it where it is missing. */
export function offsetAt(root: JsonNode, path: Path, what: 'value' | 'key' = 'value'): number {
  let node = root;
  let keyStart = root.start;
  for (const step of path) {
    const member = typeof step === 'string' ? node.members?.get(step) : undefined;
    const next = typeof step === 'number' ? node.items?.[step] : member?.node;
    if (!next) return node.start;
    keyStart = member?.keyStart ?? next.start;
    node = next;
  }
  return what === 'key' ? keyStart : node.start;
}

/** A place in a text: line and column, both from 1, the column in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Offsets at which the lines of a text begin. */
function lineStarts(text: string): number[] {
  const starts = [0];
  const end = /\r\n|\n|\r/g;
  while (end.exec(text)) starts.push(end.lastIndex);
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
