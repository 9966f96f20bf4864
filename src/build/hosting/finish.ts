import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Whole } from '../../export/whole.ts';
import type { LocalizedText } from '../../model/text.ts';
import { ONE_FILE } from '../../one-file/save.ts';
import { bundled } from '../bundle.ts';
import { oneFilePolicy, sitePolicy, withPolicy } from '../csp.ts';
import { makeOneFile } from '../single/one-file.ts';
import { filesIn, type SiteFiles } from '../site.ts';
import { buildManifestOf, versionOf, withBuild } from './build-manifest.ts';
import { caddySnippet, headersFile, nginxSnippet } from './formats.ts';
import { licenceText, ownLicences } from './licences.ts';
import { isAtlas, linkedDataOf, withLinkedData } from './linked-data.ts';
import { isPublic, withMetadata } from './metadata.ts';
import { notFoundPage } from './not-found.ts';
import { hostingRules, isEmbed } from './rules.ts';
import { ROBOTS, robots, SITEMAP, sitemap } from './sitemap.ts';

/** A module of ours as a script that stands in a page or is a service worker. */
const plainScript = async (name: string): Promise<string> =>
  (await bundled(name, { format: 'iife', codeSplitting: false })).trim();

const SERVICE_WORKER = 'sw.js';
const ICON = 'icon.svg';
/** As hosts look for it of themselves. */
const NOT_FOUND = '404.html';

const textOf = (files: SiteFiles, name: string): string =>
  Buffer.from(files.get(name) ?? []).toString('utf8');
const pagesAmong = (files: SiteFiles): string[] => [...files.keys()].filter((name) => name.endsWith('.html'));

function write(folder: string, name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

/** The one file made of a built site; the root's page is the one that it opens with. */
async function oneFileOf(files: SiteFiles): Promise<string> {
  const pages = pagesAmong(files)
    .filter(isAtlas)
    .sort((a, b) => a.length - b.length)
    .map((name) => ({ name, language: /<html[^>]* lang="([^"]+)"/.exec(textOf(files, name))?.[1] ?? 'en' }));
  const licences = licenceText(new Map([...ownLicences(), ...files]));
  const icon = `data:image/svg+xml;base64,${Buffer.from(files.get(ICON) ?? []).toString('base64')}`;
  return makeOneFile({ files, pages, boot: await plainScript('one-file/boot.ts'), icon, licences });
}

/** Leaves of a built site in `folder` nothing but the one file made of it. */
export async function finishOneFile(folder: string): Promise<void> {
  const file = await oneFileOf(filesIn(folder));
  rmSync(folder, { recursive: true });
  write(folder, ONE_FILE, file);
}

/** What a reader can come to need: schemas and types are for authors, and the one file is for taking away. */
const isKept = (name: string): boolean =>
  name !== ONE_FILE &&
  name !== NOT_FOUND &&
  (name.startsWith('assets/') ||
    /\.html$/.test(name) ||
    /^[^/]+\.(?:css|js|svg|png|webmanifest)$/.test(name));

/** What a build knows of the site beside its files. */
export interface Site {
  /** Its address, ending in a slash; `''` where the build was not told. */
  readonly root: string;
  readonly names: LocalizedText;
  /** Who may frame the embedded map; null: everybody. */
  readonly allowedHosts: readonly string[] | null;
  readonly whole: Whole;
}

/** The pages with what search machines and other sites ask of them. */
function described(files: SiteFiles, { root, whole }: Site): [name: string, html: string][] {
  const names = pagesAmong(files);
  const pages = new Set(names);
  return names.map((page) => {
    const html = withMetadata(textOf(files, page), page, pages, root);
    return [page, isAtlas(page) ? withLinkedData(html, linkedDataOf(page, whole, root)) : html];
  });
}

/** What search machines look for beside the pages, where these have whole addresses. */
function directions(files: SiteFiles, root: string): [name: string, text: string][] {
  if (!root) return [];
  const listed = pagesAmong(files).filter((page) => isPublic(page, textOf(files, page)));
  const forRobots = robots(root);
  return [[SITEMAP, sitemap(listed, root)], ...(forRobots ? [[ROBOTS, forRobots] as [string, string]] : [])];
}

/**
 * Makes a built site in `folder` ready for a host, when all its pages are finished: the atlas in one file, what machines
 * ask of the pages, their policies, the service worker and its list, headers for servers.
 */
export async function finishSite(folder: string, site: Site): Promise<void> {
  write(folder, NOT_FOUND, notFoundPage(site.names.en));
  for (const [address, bytes] of ownLicences()) write(folder, address, Buffer.from(bytes).toString('utf8'));
  const built = filesIn(folder);
  const oneFile = await oneFileOf(built);
  const more = [...described(built, site), ...directions(built, site.root)];
  for (const [name, text] of more) write(folder, name, text);
  const files: SiteFiles = new Map([
    ...built,
    ...more.map(([name, text]) => [name, Buffer.from(text)] as const),
  ]);
  const version = versionOf(files);
  const finished = new Map(files);
  const policies = new Map([[ONE_FILE, oneFilePolicy(oneFile)]]);
  for (const page of pagesAmong(files)) {
    const html = textOf(files, page);
    const policy = sitePolicy(html, { framed: isEmbed(page) });
    policies.set(page, policy);
    finished.set(page, Buffer.from(withBuild(withPolicy(html, policy), page, version)));
    write(folder, page, textOf(finished, page));
  }
  write(folder, ONE_FILE, oneFile);

  const build = buildManifestOf(version, finished, [...finished.keys()].filter(isKept));
  const worker = await plainScript('offline/worker.ts');
  write(folder, SERVICE_WORKER, `const BUILD_MANIFEST=${JSON.stringify(build)};${worker}\n`);

  const named = [...files.keys(), SERVICE_WORKER].filter(
    (name) => !policies.has(name) && !name.startsWith('assets/'),
  );
  const rules = hostingRules(policies, named, site.allowedHosts);
  write(folder, '_headers', headersFile(rules));
  write(folder, 'hosting/nginx.conf', nginxSnippet(rules));
  write(folder, 'hosting/Caddyfile', caddySnippet(rules));
}
