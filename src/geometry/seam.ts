import type { LngLat } from '../model/geo.ts';
import { isPole } from './densify.ts';

type Path = LngLat[];
type Edge = readonly [LngLat, LngLat];

/** Degrees: halves written with few digits miss each other by as much along the seam; 300 metres. */
const SEAM_TOLERANCE = 0.003;

/** Ten centimetres: seam vertices of two halves are the same when written alike to six decimals. */
const keyOf = ([lng, lat]: LngLat): string =>
  lat > 90 - 1e-9 ? 'pole' : `${lng.toFixed(6)} ${lat.toFixed(6)}`;

/**
 * Takes away the edges along which shapes were cut open, and joins what they held apart. Rings are
 * oriented (interior to the left) and not closed by a repeated position. Wherever one edge runs up a
 * meridian and another down it, the two cancel: between halves along 180°, within one ring along any.
 */
export function stitch(rings: readonly Path[]): Path[] {
  const whole: Path[] = [];
  const open: Path[] = [];
  const seams = new Map<string, Edge[]>();
  rings.forEach((ring, index) => {
    const edges = ring.map((a, i): Edge => [a, ring[(i + 1) % ring.length]!]);
    const along = edges.map(([a, b]) => meridianOf(a, b));
    const onSeam = cancelling(edges, along);
    if (!onSeam.includes(true)) {
      whole.push(ring);
      return;
    }
    edges.forEach((edge, i) => {
      if (!onSeam[i]) return;
      const meridian = along[i] === 180 ? '180' : `${along[i]} of ${index}`;
      seams.set(meridian, [...(seams.get(meridian) ?? []), edge]);
    });
    open.push(...runsOf(edges, onSeam));
  });
  const snap = snapping([...seams.values()].flat(2));
  const left = [...seams.values()].flatMap((edges) =>
    cancel(edges.map(([a, b]): Edge => [snap(a), snap(b)])),
  );
  return [
    ...whole,
    ...join([...open.map((run) => [snap(run[0]!), ...run.slice(1, -1), snap(run.at(-1)!)]), ...left]),
  ];
}

/** The meridian an edge runs along, or null. The Pole lies on all of them. */
function meridianOf(a: LngLat, b: LngLat): number | null {
  if (isPole(a)) return isPole(b) ? null : b[0];
  return isPole(b) || Math.abs(a[0] - b[0]) < 1e-9 ? a[0] : null;
}

/** For each edge whether it lies on 180° or has one in the same ring that runs the other way along its meridian. */
function cancelling(edges: readonly Edge[], along: readonly (number | null)[]): boolean[] {
  const up = new Set<number>();
  const down = new Set<number>();
  edges.forEach(([a, b], i) => {
    const meridian = along[i];
    if (meridian != null) (b[1] > a[1] ? up : down).add(meridian);
  });
  return along.map(
    (meridian) => meridian === 180 || (meridian != null && up.has(meridian) && down.has(meridian)),
  );
}

/** Brings positions along a meridian together that lie within the tolerance; leaves all others as they are. */
function snapping(positions: readonly LngLat[]): (position: LngLat) => LngLat {
  const target = new Map<string, LngLat>();
  let last: LngLat | undefined;
  for (const position of [...positions].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const near = last && last[0] === position[0] && position[1] - last[1] < SEAM_TOLERANCE;
    if (!near) last = position;
    target.set(keyOf(position), last!);
  }
  return (position) => target.get(keyOf(position)) ?? position;
}

/** The runs of edges between the marked ones, each as its positions. */
function runsOf(edges: readonly Edge[], marked: readonly boolean[]): Path[] {
  const start = marked.indexOf(true);
  const runs: Path[] = [];
  let run: Path | null = null;
  for (let step = 1; step <= edges.length; step++) {
    const i = (start + step) % edges.length;
    if (marked[i]) {
      run = null;
      continue;
    }
    if (!run) {
      run = [edges[i]![0]];
      runs.push(run);
    }
    run.push(edges[i]![1]);
  }
  return runs;
}

/** What is left of edges along one meridian when opposite ones have cancelled, cut at every latitude in use. */
function cancel(edges: readonly Edge[]): Path[] {
  const positions = new Map(edges.flat().map((position) => [keyOf(position), position]));
  const stops = [...positions.values()].sort((a, b) => a[1] - b[1]);
  const rank = new Map(stops.map((position, i) => [keyOf(position), i]));
  const balance = new Array<number>(stops.length).fill(0);
  for (const [a, b] of edges) {
    const [from, to] = [rank.get(keyOf(a))!, rank.get(keyOf(b))!];
    for (let i = Math.min(from, to); i < Math.max(from, to); i++) balance[i]! += Math.sign(to - from);
  }
  return balance.flatMap((sum, i): Path[] => {
    if (sum === 0) return [];
    const [lower, upper] = [stops[i]!, stops[i + 1]!];
    return [sum > 0 ? [lower, upper] : [upper, lower]];
  });
}

/** Joins paths end to start into rings. A path that leads nowhere is closed by a straight edge. */
function join(paths: readonly Path[]): Path[] {
  const starting = new Map<string, Path[]>();
  for (const path of paths) {
    const key = keyOf(path[0]!);
    starting.set(key, [...(starting.get(key) ?? []), path]);
  }
  const used = new Set<Path>();
  const rings: Path[] = [];
  for (const path of paths) {
    if (used.has(path)) continue;
    const ring: Path = [];
    for (let next: Path | undefined = path; next; ) {
      used.add(next);
      ring.push(...next.slice(0, -1));
      next = starting.get(keyOf(next.at(-1)!))?.find((candidate) => !used.has(candidate));
    }
    rings.push(ring);
  }
  return rings;
}

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
