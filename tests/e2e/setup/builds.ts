import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildManifestOf, versionOf } from '../../../src/build/hosting/build-manifest.ts';
import { filesIn } from '../../../src/build/site.ts';
import type { BuildManifest } from '../../../src/offline/build-manifest.ts';

const LIST = /^const BUILD_MANIFEST=(\{.*?\});/;

/** What the service worker of a built site keeps. */
export const keptBy = (folder: string): BuildManifest =>
  JSON.parse(LIST.exec(readFileSync(join(folder, 'sw.js'), 'utf8'))![1]!);

/**
 * Copies a built site as a later build of it: its pages say so in their titles, and the module `renamed` has other
 * contents and another name. Returns the version of the copy.
 */
export function laterBuild(from: string, to: string, renamed: string): string {
  cpSync(from, to, { recursive: true });
  const [before, after] = [renamed, renamed.replace(/\.js$/, '-2.js')];
  for (const [name, bytes] of filesIn(to))
    if (/\.(?:html|js)$/.test(name) && name !== 'arctic-accords.html') {
      const base = (path: string) => path.split('/').at(-1)!;
      const text = Buffer.from(bytes).toString('utf8').replaceAll(base(before), base(after));
      writeFileSync(join(to, name), text.replace('<title>', '<title>Later: '));
    }
  writeFileSync(join(to, after), `${readFileSync(join(to, before), 'utf8')}\n/* later */`);
  rmSync(join(to, before));
  return listAnew(to, keptBy(from), before, after);
}

/** Gives the site in `folder` a version of its own and its service worker the list of what is there now. */
function listAnew(folder: string, { version, files }: BuildManifest, before: string, after: string): string {
  const later = versionOf(filesIn(folder));
  for (const name of Object.keys(files))
    if (name.endsWith('.html'))
      writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').replace(version, later));
  const kept = Object.keys(files).map((name) => (name === before ? after : name));
  const list = JSON.stringify(buildManifestOf(later, filesIn(folder), kept));
  const worker = join(folder, 'sw.js');
  writeFileSync(
    worker,
    readFileSync(worker, 'utf8').replace(LIST, () => `const BUILD_MANIFEST=${list};`),
  );
  return later;
}
