import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from '../../geometry/pack-write.ts';
import type { Detail } from '../../scene/ground.ts';
import { buildBasemap, FINENESS } from './build.ts';
import { countriesFile, watersFile } from './sources.ts';

const SRC = fileURLToPath(new URL('../../', import.meta.url));
/** Folders of ours on which the bytes depend, and the one file beside them. */
const MAKERS = ['build/basemap', 'geometry', 'projection'];
const COUNTRIES = 'model/countries.ts';
const FOLDER = join(SRC, '../node_modules/.cache/arctic-accords');

/** The packed basemap of a detail, from the cache when neither its sources nor what makes it have changed. */
export function packedBasemap(detail: Detail): Uint8Array {
  const file = join(FOLDER, `basemap-${detail}-${fingerprint(detail)}.bin`);
  if (existsSync(file)) return readFileSync(file);
  const bytes = pack(buildBasemap(detail), { grid: FINENESS[detail].grid, share: true });
  store(file, bytes);
  return bytes;
}

function fingerprint(detail: Detail): string {
  const makers = MAKERS.flatMap((folder) =>
    readdirSync(join(SRC, folder)).map((name) => join(SRC, folder, name)),
  );
  const hash = createHash('sha256');
  for (const file of [countriesFile(detail), watersFile(), join(SRC, COUNTRIES), ...makers.sort()])
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Under another name first: a build beside this one never reads half a file. A read-only folder is no error. */
function store(file: string, bytes: Uint8Array): void {
  try {
    mkdirSync(FOLDER, { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
