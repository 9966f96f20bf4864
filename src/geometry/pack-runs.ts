import { COPY, COPY_BACK, LITERAL, type Run } from './pack-format.ts';

/** Points; a shorter copy costs as much as it spares. */
const SHORTEST = 4;
/** Keys may fall together where coordinates are as large as this; `copyAt` compares the points themselves. */
const SPREAD = 2 ** 26;
/** Earlier places of a point that are tried: more than lines meet anywhere. */
const PLACES = 8;

/** Splits points into stretches that repeat an earlier one, forwards or backwards, and those that do not. */
export function findRuns(xy: Int32Array): Run[] {
  const count = xy.length / 2;
  const seen = new Map<number, number[]>();
  const runs: Run[] = [];
  let literal = 0;
  const flush = (): void => {
    if (literal > 0) runs.push({ kind: LITERAL, length: literal, from: 0 });
    literal = 0;
  };
  const remember = (point: number): void => {
    const key = xy[2 * point]! * SPREAD + xy[2 * point + 1]!;
    const places = seen.get(key);
    if (!places) seen.set(key, [point]);
    else if (places.length < PLACES) places.push(point);
  };
  for (let point = 0; point < count; ) {
    const places = seen.get(xy[2 * point]! * SPREAD + xy[2 * point + 1]!) ?? [];
    const run = longestOf(
      places.flatMap((from) => [copyAt(xy, from, point, 1), copyAt(xy, from, point, -1)]),
    );
    if (run && run.length >= SHORTEST) {
      flush();
      runs.push(run);
      point += run.length;
    } else {
      remember(point);
      literal++;
      point++;
    }
  }
  flush();
  return runs;
}

const longestOf = (runs: readonly Run[]): Run | undefined =>
  runs.reduce<Run | undefined>((best, run) => (!best || run.length > best.length ? run : best), undefined);

/** How far the points from `to` on repeat those from `from` on, which lie wholly before them. */
function copyAt(xy: Int32Array, from: number, to: number, step: 1 | -1): Run {
  let length = 0;
  for (let a = from, b = to; a >= 0 && a < to && 2 * b < xy.length; a += step, b++, length++)
    if (xy[2 * a] !== xy[2 * b] || xy[2 * a + 1] !== xy[2 * b + 1]) break;
  return { kind: step === 1 ? COPY : COPY_BACK, length, from };
}
