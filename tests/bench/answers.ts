import { readFileSync } from 'node:fs';
import { type Asking, askAll, type Timed } from './answering.ts';
import { INTERACTIONS } from './interactions.ts';
import type { Served } from './serve.ts';
import { markdown, median, quantile } from './table.ts';

/** Features that are added in the second and third case. */
export const ADDED = 10_000;
/** Milliseconds within which an answer must be painted, with the real data alone and with `ADDED` features more. */
const LIMITS = { real: 100, added: 200 } as const;

const CASES = [
  { name: 'as shipped', size: 0, data: 'packed', limit: LIMITS.real },
  { name: `${ADDED} packed`, size: ADDED, data: 'packed', limit: LIMITS.added },
  { name: `${ADDED} GeoJSON`, size: ADDED, data: 'geojson', limit: LIMITS.added },
] as const;

/** What the answers to one interaction came to in one case; milliseconds. */
export interface AnswerRow {
  readonly case: string;
  readonly interaction: string;
  readonly limit: number;
  readonly words: number;
  readonly median: number;
  readonly p95: number;
  readonly busy: number;
  readonly times: number;
}

interface AnswerOptions {
  readonly shipped: Served;
  readonly withLayers: Served;
  readonly rounds: number;
  readonly only: string;
  /** Words that the name of a case must have; all where it is empty. */
  readonly cases: string;
}

/** Measures every interaction in every case, `rounds` times. */
export async function measureAnswers(options: AnswerOptions): Promise<AnswerRow[]> {
  const { shipped, withLayers, rounds, only, cases } = options;
  const rows: AnswerRow[] = [];
  if (rounds === 0) return rows;
  for (const { name, size, data, limit } of CASES.filter((each) => each.name.includes(cases))) {
    const site = size === 0 ? shipped : withLayers;
    const problem = (message: string): void => console.log(`${name}: ${message}`);
    const asking: Asking = { site, size, data, rounds, only, places: places(), problem };
    const timed = await askAll(asking);
    for (const interaction of INTERACTIONS) {
      const own = timed.filter((each) => each.name === interaction.name);
      if (own.length > 0) rows.push({ case: name, interaction: interaction.name, limit, ...summed(own) });
    }
    console.log(`${name}: ${timed.length} answers`);
  }
  return rows;
}

const summed = (timed: readonly Timed[]) => {
  const of = (key: 'words' | 'whole' | 'busy'): number[] => timed.map((each) => each[key]);
  return {
    words: median(of('words')),
    median: median(of('whole')),
    p95: quantile(of('whole'), 0.95),
    busy: median(of('busy')),
    times: timed.length,
  };
};

/** Degrees of the places that can be clicked: all headquarters are points. */
function places(): ReadonlyMap<string, readonly [number, number]> {
  const { features } = JSON.parse(readFileSync('data/layers/headquarters.geojson', 'utf8'));
  return new Map(
    features.map(
      ({ id, geometry }: { id: string; geometry: { coordinates: [number, number] } }) =>
        [id, geometry.coordinates] as const,
    ),
  );
}

/** A table in Markdown, one row an interaction; what is over its limit is set in bold. */
export const answerTable = (rows: readonly AnswerRow[]): string =>
  markdown(
    ['case', 'interaction', 'words ms', 'painted ms', 'p95 ms', 'main thread ms', 'limit ms'],
    rows.map(({ limit, ...row }) => [
      row.case,
      row.interaction,
      row.words,
      row.median > limit ? `**${Math.round(row.median)}**` : row.median,
      row.p95,
      row.busy,
      limit,
    ]),
  );
