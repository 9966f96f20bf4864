import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '../atlas/check.ts';

/** The folder of the data, absolute. */
export const DATA_FOLDER = fileURLToPath(new URL('../../data', import.meta.url));

/** A path as people see it: from the working directory, with `/` on every system. */
const shown = (path: string): string => {
  const short = relative(process.cwd(), path).split(sep).join('/');
  return short === '' ? '.' : short;
};

export const isDataFile = (path: string): boolean => /\.(geo)?json$/.test(path);

/** Absolute paths of the data files in a folder and all below it, in the order of their names. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return isDataFile(entry.name) ? [path] : [];
    });
}

/**
 * Reads a data file, or every one in a folder that is `wanted` by its path as people see it. A path that is not
 * there gives null.
 * @throws where a file may not be read
 */
export function readFiles(path: string, wanted = (_: string): boolean => true): SourceFile[] | null {
  if (!existsSync(path)) return null;
  const paths = statSync(path).isDirectory() ? filesBelow(path) : [path];
  return paths
    .map((file) => ({ file, path: shown(file) }))
    .filter((each) => wanted(each.path))
    .map((each) => ({ path: each.path, text: readFileSync(each.file, 'utf8') }));
}
