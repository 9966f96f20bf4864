import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { BuildManifest } from '../../offline/build-manifest.ts';
import type { SiteFiles } from '../site.ts';

const digest = (bytes: Uint8Array | string, encoding: 'base64' | 'hex'): string =>
  createHash('sha256').update(bytes).digest(encoding);

/** The name of the build that these files are: another when any of them is. */
export function versionOf(files: SiteFiles): string {
  const names = [...files.keys()].sort();
  return digest(names.map((name) => `${name} ${digest(files.get(name)!, 'hex')}\n`).join(''), 'hex').slice(
    0,
    12,
  );
}

/** A page that says which build it belongs to, and where the root of the site is. */
export function withBuild(html: string, page: string, version: string): string {
  const root = '../'.repeat(page.split('/').length - 1) || './';
  const meta = `<meta name="accords-build" content="${version}" data-root="${root}" />`;
  return html.replace('</title>', (end) => end + meta);
}

const IMPORT = /\b(?:from|import)\s*["']\.\/([\w./-]+)["']/g;
const ASKED = /\b(?:src|href)="([^":#?]+)"/g;

/** The files that a page cannot do without: itself, what its text names, and what its modules import. */
function needed(page: string, files: SiteFiles, kept: ReadonlySet<string>): string[] {
  const found = new Set([page]);
  for (const name of found) {
    const text = /\.(?:html|js)$/.test(name) ? Buffer.from(files.get(name)!).toString('utf8') : '';
    for (const [, address] of text.matchAll(name === page ? ASKED : IMPORT)) {
      const file = posix.join(posix.dirname(name), address!);
      if (kept.has(file) && !file.endsWith('.html')) found.add(file);
    }
  }
  return [...found];
}

/** The files of a build for the service worker; `kept` are those that a reader can come to need. */
export function buildManifestOf(version: string, files: SiteFiles, kept: readonly string[]): BuildManifest {
  const all = new Set(kept);
  const pages = kept.filter((name) => name.endsWith('.html'));
  const folders = new Set(pages.map((page) => (page.includes('/') ? page.split('/')[0]! : '')));
  const first = [...folders].map((folder) => {
    const own = pages.filter((page) => page.split('/').slice(0, -1).join('/') === folder);
    return [folder, [...new Set(own.flatMap((page) => needed(page, files, all)))]] as const;
  });
  return {
    version,
    files: Object.fromEntries(kept.map((name) => [name, `sha256-${digest(files.get(name)!, 'base64')}`])),
    first: Object.fromEntries(first),
  };
}
