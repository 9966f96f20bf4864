import type { LngLat } from '../model/geo.ts';

const keyOf = ([lng, lat]: LngLat): string => `${lng} ${lat.toFixed(6)}`;
const onSeam = ([lng]: LngLat): boolean => lng === 180;

/** Joins lines that were cut at 180°: one ends on the seam where exactly one other begins or ends. */
export function joinLines(lines: readonly LngLat[][]): LngLat[][] {
  const joined = lines.filter((line) => line.length > 1).map((line) => [...line]);
  for (;;) {
    const ends = new Map<string, number[]>();
    joined.forEach((line, i) => {
      for (const end of [line[0]!, line.at(-1)!])
        if (onSeam(end)) ends.set(keyOf(end), [...(ends.get(keyOf(end)) ?? []), i]);
    });
    const pair = [...ends].find(([, indices]) => indices.length === 2 && indices[0] !== indices[1]);
    if (!pair) return joined;
    const [key, [i, j]] = pair as [string, [number, number]];
    const [head, tail] = inOrder(joined[i]!, joined[j]!, key);
    joined[i] = [...head, ...tail.slice(1)];
    joined.splice(j, 1);
  }
}

/** Two lines that meet at `key`, the one that ends there first; turned round only where their directions clash. */
function inOrder(a: LngLat[], b: LngLat[], key: string): [LngLat[], LngLat[]] {
  const aEnds = keyOf(a.at(-1)!) === key;
  const bEnds = keyOf(b.at(-1)!) === key;
  if (aEnds) return [a, bEnds ? b.reverse() : b];
  return bEnds ? [b, a] : [a.reverse(), b];
}
