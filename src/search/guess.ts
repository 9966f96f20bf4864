import { fold } from './fold.ts';

/** Words less alike than this are no misspelling of each other. */
const ALIKE = 0.4;

const pairs = (word: string): Set<string> => {
  const padded = ` ${word} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
};

/** Share of letter pairs that two words have in common, 0 to 1 (Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}

/** The names most like `text`, the likest first. */
export function alike(text: string, names: Iterable<string>, most: number): string[] {
  const wanted = pairs(fold(text));
  return [...new Set(names)]
    .map((name) => ({ name, likeness: likeness(wanted, pairs(fold(name))) }))
    .filter((each) => each.likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ name }) => name);
}
