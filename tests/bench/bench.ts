import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { ADDED, answerTable, measureAnswers } from './answers.ts';
import { buildBenchSite } from './bench-site.ts';
import { type Figures, type Kind, visit } from './measure.ts';
import { type Served, serve } from './serve.ts';
import { median, table } from './table.ts';

const RESULTS = 'bench-results';
const SITE = `${RESULTS}/site`;

interface Case {
  readonly name: string;
  readonly kind: Kind;
  readonly size: number;
  readonly data: 'packed' | 'geojson';
}

/** The renderers take a layer as they can: GL as features of the page's scene, flat packed and that way too. */
const casesOf = (kind: Kind, size: number, most: number): Case[] => {
  if (kind === 'gl')
    return size > most ? [] : [{ name: `gl ${size} GeoJSON`, kind, size, data: 'geojson' as const }];
  const packed: Case = { name: `flat ${size} packed`, kind, size, data: 'packed' };
  return size > most ? [packed] : [packed, { ...packed, name: `flat ${size} GeoJSON`, data: 'geojson' }];
};

/** The first place of the first layer that is a point: something to click that every atlas has. */
function somePlace(): readonly [number, number] {
  const { features } = JSON.parse(readFileSync('data/layers/headquarters.geojson', 'utf8'));
  return features.find((f: { id: string }) => f.id === 'hq.nuuk')?.geometry.coordinates ?? [-51.72, 64.18];
}

/** Builds what is absent, measures each case in turn, round by round, prints a table and writes JSON. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '100,10000,100000' },
      rounds: { type: 'string', default: '3' },
      renderer: { type: 'string', default: 'flat,gl' },
      'geojson-up-to': { type: 'string', default: '10000' },
      answers: { type: 'string', default: '7' },
      only: { type: 'string', default: '' },
      cases: { type: 'string', default: '' },
      fresh: { type: 'boolean', default: false },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  const [rounds, answers] = [Number(values.rounds), Number(values.answers)];
  const kinds = values.renderer.split(',') as Kind[];
  mkdirSync(RESULTS, { recursive: true });
  if (!existsSync('dist') || values.fresh) await build({ logLevel: 'error' });
  const added = [...new Set([...sizes, ADDED])];
  const built = added.every((size) => existsSync(`${SITE}/bench/features-${size}.bin`));
  if (!built || values.fresh) await buildBenchSite(SITE, added);
  const bare = kinds.map((kind): Case => ({ name: `${kind} as shipped`, kind, size: 0, data: 'packed' }));
  const cases = [
    ...bare,
    ...sizes.flatMap((size) => kinds.flatMap((kind) => casesOf(kind, size, Number(values['geojson-up-to'])))),
  ];
  const [shipped, withLayers] = [await serve('dist'), await serve(SITE)];
  try {
    const runs = await measureAll(cases, rounds, { shipped, withLayers });
    const rows = cases.map(({ name }) => ({ name, ...medians(runs.filter((run) => run.name === name)) }));
    const said = await measureAnswers({
      shipped,
      withLayers,
      rounds: answers,
      only: values.only,
      cases: values.cases,
    });
    if (rounds > 0) console.log(`\n${table(rows)}`);
    if (said.length > 0) console.log(`\n${answerTable(said)}`);
    const report = { made: new Date().toISOString(), load: loadavg(), rows, runs, answers: said };
    writeFileSync(`${RESULTS}/bench.json`, JSON.stringify(report, null, 1));
  } finally {
    shipped.close();
    withLayers.close();
  }
}

interface Sites {
  readonly shipped: Served;
  readonly withLayers: Served;
}

interface Run {
  readonly name: string;
  readonly figures: Figures | null;
  readonly problem: string | null;
}

async function measureAll(
  cases: readonly Case[],
  rounds: number,
  { shipped, withLayers }: Sites,
): Promise<Run[]> {
  const place = somePlace();
  const measure = (each: Case): Promise<Run> =>
    visit({ ...each, site: each.size === 0 ? shipped : withLayers, place }).then(
      (figures): Run => ({ name: each.name, figures, problem: null }),
      (error: unknown): Run => ({ name: each.name, figures: null, problem: String(error).split('\n')[0]! }),
    );
  // Unmeasured: the server compresses a file at its first request, and the disk is cold.
  if (rounds > 0) for (const each of cases) await measure(each);
  const runs: Run[] = [];
  for (let round = 0; round < rounds; round++)
    for (const each of cases) {
      const run = await measure(each);
      console.log(`${round + 1}/${rounds} ${each.name} ${run.problem ?? ''}`);
      runs.push(run);
    }
  return runs;
}

function medians(runs: readonly Run[]): Figures {
  const figures = runs.flatMap((run) => (run.figures ? [run.figures] : []));
  const keys = Object.keys(figures[0] ?? {});
  return Object.fromEntries(keys.map((key) => [key, median(figures.map((each) => each[key]!))]));
}
