import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPaths } from '../../../src/build/check.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));
const VALID = join(FIXTURES, 'valid');
const BROKEN = join(FIXTURES, 'broken');
const COMMAND = fileURLToPath(new URL('../../../src/build/check.mjs', import.meta.url));

const run = (...paths: string[]): Promise<{ code: number | string; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...paths], (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    );
  });

/** Milliseconds; a process is started, and Vite with it. */
const SLOW = 60_000;

describe('data:check from a shell', () => {
  it('says what a good folder holds, and ends with 0', { timeout: SLOW }, async () => {
    const { code, out, err } = await run(VALID);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /valid\/: 9 files, 1 agreement, 3 clauses, 1 instrument, 4 layers, 11 features, 11 links; no problems\n$/,
    );
  });

  it('gives a line a problem, and ends with 1', { timeout: SLOW }, async () => {
    const { code, out, err } = await run(join(BROKEN, 'metres'), join(BROKEN, 'trailing-comma'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    const lines = err.trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/: found .+; expected .+; /);
    // The fixtures are in English alone, and the atlas they are put into has more languages.
    expect(lines.filter((line) => !line.includes('expected each text in every language'))).toEqual([
      expect.stringMatching(/metres\/layers\/exercise-areas\.geojson:15:13 .*looks like metres/),
      expect.stringMatching(/trailing-comma\/agreements\/ca-dk\.json:6:25 .*a comma before/),
    ]);
  });
});

describe('checkPaths', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('says one thing of each folder of the broken fixtures, completed by a good one', () => {
    const { problems } = checkPaths([BROKEN], VALID);
    const named = problems.map((line) => /broken\/([^/]+)\//.exec(line)?.[1]);
    expect(named).toEqual(readdirSync(BROKEN).sort());
  });

  it('checks one file among those that stand around it', () => {
    cpSync(VALID, folder, { recursive: true });
    const path = join(folder, 'layers/headquarters.geojson');
    writeFileSync(path, readFileSync(path, 'utf8').replace('ca-dk.1.1', 'ca-dk.7.1'));
    expect(checkPaths([path], VALID).problems).toEqual([
      expect.stringContaining('"ca-dk.7.1", which is no clause'),
    ]);
    expect(checkPaths([join(folder, 'atlas.json')], VALID).problems).toEqual([]);
  });

  it('takes a file from anywhere for its namesake in the data', () => {
    const path = join(folder, 'headquarters.geojson');
    cpSync(join(VALID, 'layers/headquarters.geojson'), path);
    expect(checkPaths([path], VALID)).toEqual({
      problems: [],
      summaries: [expect.stringMatching(/1 file; no problems$/)],
    });
  });

  it('misses in a whole atlas the files that it names and lacks', () => {
    cpSync(VALID, folder, { recursive: true });
    rmSync(join(folder, 'gazetteer.geojson'));
    rmSync(join(folder, 'agreements/ca-dk.json'));
    const { problems } = checkPaths([folder], VALID);
    expect(problems).toContainEqual(expect.stringContaining('gazetteer.geojson:1:1: found no such file'));
    expect(problems).toContainEqual(
      expect.stringContaining('found the agreement "ca-dk", which has no file'),
    );
  });

  it('names a path that is not there, and a folder with nothing in it', () => {
    const { problems } = checkPaths([join(folder, 'nowhere'), folder], VALID);
    expect(problems).toEqual([
      expect.stringContaining('nowhere: found no such file or folder'),
      expect.stringContaining('found no data file in it'),
    ]);
  });
});
