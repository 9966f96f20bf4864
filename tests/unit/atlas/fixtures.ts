import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { folderOf, type SourceFile } from '../../../src/atlas/check.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** The files of a folder of the fixtures, their paths from that folder on. */
function filesOf(folder: string): SourceFile[] {
  return readdirSync(FIXTURES + folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(geo)?json$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${FIXTURES}${folder}/${path}`, 'utf8') }));
}

/** A whole, small atlas without a fault. */
export const validFiles = (): SourceFile[] => filesOf('valid');

/** The small atlas with one file put in another's place, or added. */
export function withFile(file: SourceFile): SourceFile[] {
  return [...validFiles().filter(({ path }) => path !== file.path), file];
}

/** The small atlas with the files of `broken/<defect>` laid over it. */
export function brokenFiles(defect: string): SourceFile[] {
  const own = filesOf(`broken/${defect}`);
  return [...validFiles().filter(({ path }) => !own.some((file) => file.path === path)), ...own];
}

/** The names of all defects that have a fixture. */
export const defects = (): string[] => readdirSync(`${FIXTURES}broken`).sort();

/** The text of a file of the small atlas, changed. */
export function changed(path: string, change: (text: string) => string): SourceFile {
  const file = validFiles().find((each) => each.path === path);
  if (!file) throw new Error(`the small atlas has no ${path} in ${folderOf(path)}`);
  return { path, text: change(file.text) };
}
