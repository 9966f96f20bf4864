import { parseArgs } from 'node:util';
import { buildBenchSite } from './bench-site.ts';

const USAGE =
  'node tests/bench/subject.mjs --out <folder> [--data <folder of features-<n>.json>] [--sizes 100,10000]';

/** Builds the site as a page that a benchmark of several maps can measure; see README.md. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      data: { type: 'string' },
      sizes: { type: 'string', default: '100,10000,100000' },
    },
  });
  if (!values.out) throw new Error(USAGE);
  await buildBenchSite(values.out, values.sizes.split(',').map(Number), values.data ?? null);
  console.log(`Built ${values.out}`);
}
