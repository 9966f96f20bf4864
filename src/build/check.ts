import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkFiles, folderOf, formatProblem, type SourceFile } from '../atlas/check.ts';
import type { AtlasData } from '../model/types.ts';
import { DATA_FOLDER, readFiles } from './files.ts';

/** What a check of one folder has to say: its problems, or one line of what is there. */
interface Verdict {
  readonly problems: readonly string[];
  readonly summary: string;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function summarise({ agreements, instruments = [], layers }: AtlasData): string {
  const articles = agreements.flatMap((agreement) => agreement.articles);
  const features = layers.flatMap((layer) => layer.features);
  return [
    count(agreements.length, 'agreement'),
    count(sum(articles.map((article) => article.clauses.length)), 'clause'),
    ...(instruments.length > 0 ? [count(instruments.length, 'instrument')] : []),
    count(layers.length, 'layer'),
    count(features.length, 'feature'),
    count(sum(features.map((feature) => feature.properties.clauses.length)), 'link'),
  ].join(', ');
}

/** A file's name within its atlas: one outside the folders of the data takes the place of its namesake. */
const keyOf = (path: string): string => path.slice(folderOf(path).length);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The files that `given` leave out and need: of their own folder if it is an atlas, else of `base`. */
function surroundings(given: readonly SourceFile[], folder: string, base: string): SourceFile[] {
  const home = existsSync(resolve(folder, 'atlas.json')) ? resolve(folder) : base;
  const [keys, names] = [new Set<string>(), new Set<string>()];
  for (const { path } of given) (keyOf(path).includes('/') ? keys : names).add(keyOf(path));
  return readFiles(home, (path) => !keys.has(keyOf(path)) && !names.has(nameOf(path))) ?? [];
}

/** Checks the files of one folder among what stands around them; only what is wrong with `given` is said. */
function checkFolder(given: readonly SourceFile[], folder: string, base: string): Verdict {
  const around = surroundings(given, folder, base);
  const { data, problems } = checkFiles([...around, ...given]);
  const others = new Set(around.map(({ path }) => path));
  const whole = data && around.length === 0;
  return {
    problems: problems.filter(({ file }) => !others.has(file)).map(formatProblem),
    summary: `${folder || './'}: ${count(given.length, 'file')}${whole ? `, ${summarise(data)}` : ''}; no problems`,
  };
}

function byFolder(files: readonly SourceFile[]): Map<string, SourceFile[]> {
  const folders = new Map<string, SourceFile[]>();
  for (const file of files) {
    const folder = folderOf(file.path);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return folders;
}

/**
 * Checks folders and files. Every folder that holds an `atlas.json` is an atlas by itself; other files
 * are checked as if they stood in `base`.
 */
export function checkPaths(
  paths: readonly string[],
  base: string,
): { problems: string[]; summaries: string[] } {
  const read = paths.map((path) => [path, readFiles(resolve(path))] as const);
  const missing = read
    .filter(([, files]) => !files?.length)
    .map(
      ([path, files]) =>
        `${path}: found ${files ? 'no data file in it' : 'no such file or folder'}; expected .json or .geojson files; correct the path`,
    );
  const given = new Map(read.flatMap(([, files]) => files ?? []).map((file) => [file.path, file]));
  const verdicts = [...byFolder([...given.values()])].map(([folder, files]) =>
    checkFolder(files, folder, base),
  );
  return {
    problems: [...missing, ...verdicts.flatMap((verdict) => verdict.problems)],
    summaries: verdicts.map((verdict) => verdict.summary),
  };
}

/**
 * `data:check`: problems on standard error, one a line, and 1; or a summary and 0.
 * @public called by check.mjs
 */
export function main(paths: readonly string[]): number {
  const { problems, summaries } = checkPaths(paths.length > 0 ? paths : [DATA_FOLDER], DATA_FOLDER);
  for (const line of problems) console.error(line);
  if (problems.length > 0) return 1;
  for (const line of summaries) console.log(line);
  return 0;
}
