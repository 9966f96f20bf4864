import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The files of a built site by their addresses from its root. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

/** Every file below a folder, in the order of their names. */
export function filesIn(folder: string): SiteFiles {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    names.map((name) => [
      name
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(name),
    ]),
  );
}
