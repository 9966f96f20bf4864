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

/** Line and column, both from 1, of an offset; lines end with LF, CRLF or CR. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
