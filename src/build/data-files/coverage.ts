import type { Whole } from '../../export/whole.ts';

/** A box of degrees WGS 84. What crosses 180° spans it all, since files are cut there. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Dates of any precision; null where none is given. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

type Coordinates = number | readonly Coordinates[];

function* positions(coordinates: Coordinates): Iterable<readonly [lng: number, lat: number]> {
  if (typeof coordinates === 'number') return;
  const [lng, lat] = coordinates;
  if (typeof lng === 'number' && typeof lat === 'number') yield [lng, lat];
  else for (const inner of coordinates) yield* positions(inner);
}

/** The box of all features; null where there are none. Edges are straight in degrees, so their ends say it all. */
export function boundsOf(layers: Whole['layers']): Bounds | null {
  const all = layers.flatMap(({ features }) =>
    features.flatMap(({ geometry }) => [...positions(geometry.coordinates)]),
  );
  if (all.length === 0) return null;
  const least = (axis: 0 | 1): number => all.reduce((min, position) => Math.min(min, position[axis]), 180);
  const most = (axis: 0 | 1): number => all.reduce((max, position) => Math.max(max, position[axis]), -180);
  return { west: least(0), south: least(1), east: most(0), north: most(1) };
}

/** The first and the last of dates of any precision: a year begins before its months and ends after them. */
export function spanOf(froms: readonly (string | null)[], tos: readonly (string | null)[]): Span {
  const sorted = (dates: readonly (string | null)[], fill: string): string[] =>
    dates.filter((date) => date !== null).sort((a, b) => (a.padEnd(10, fill) < b.padEnd(10, fill) ? -1 : 1));
  return { from: sorted(froms, ' ')[0] ?? null, to: sorted(tos, '~').at(-1) ?? null };
}

const ends = (periods: readonly (Span | undefined)[]): Span =>
  spanOf(
    periods.map((period) => period?.from ?? null),
    // What begins and is given no end lasts at least as long as that.
    periods.flatMap((period) => [period?.from ?? null, period?.to ?? null]),
  );

export const spanOfAgreements = (agreements: Whole['agreements']): Span =>
  ends(
    agreements.flatMap(({ articles }) =>
      articles.flatMap(({ clauses }) => clauses.map(({ period }) => period)),
    ),
  );

export const spanOfLayers = (layers: Whole['layers']): Span =>
  ends(layers.flatMap(({ features }) => features.map(({ properties }) => properties.period)));

/** All dates of the whole. */
export function spanOfAll({ agreements, instruments, layers }: Whole): Span {
  const spans = [spanOfAgreements(agreements), spanOfInstruments(instruments), spanOfLayers(layers)];
  return spanOf(
    spans.map(({ from }) => from),
    spans.map(({ to }) => to),
  );
}

export const spanOfInstruments = (instruments: Whole['instruments']): Span => {
  const signed = instruments.map(({ signed: { date } }) => date);
  return spanOf(signed, signed);
};
