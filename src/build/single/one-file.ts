import { posix } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { assemble } from '../../one-file/assemble.ts';
import { type EmbeddedFile, embeddedTag } from '../../one-file/embedded-file.ts';
import { fontAddress } from '../../one-file/unpack.ts';
import { oneFilePolicy, withPolicy } from '../csp.ts';
import type { SiteFiles } from '../site.ts';
import { type HeldModule, holdModule, ringAmong } from './module.ts';
import { barePage } from './page.ts';

export interface OneFileParts {
  readonly files: SiteFiles;
  /** The page of each language, the one that the file opens with first; addresses from the root. */
  readonly pages: readonly { readonly name: string; readonly language: string }[];
  /** The script that opens the pieces. */
  readonly boot: string;
  readonly icon: string;
  /** The licences of what is in it, plain text. */
  readonly licences: string;
}

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** The pages of other languages are in the file, but only a script opens them. */
const WITHOUT_SCRIPT =
  '<noscript><style>nav:has(a[hreflang]),.full-text .briefings{display:none}</style></noscript>';

/** Bytes that hold no air; deflating them would save little, and an address could no longer be made at once. */
const AS_IT_IS = /\.(?:woff2|bin|png|webp|svg)$/;

const piece = (name: string, bytes: Uint8Array, more: Partial<EmbeddedFile> = {}): EmbeddedFile => {
  const packing = AS_IT_IS.test(name) ? 'none' : 'deflate-raw';
  const packed = packing === 'none' ? bytes : deflateRawSync(bytes, { level: 9 });
  return { name, packing, needs: [], uses: [], entry: null, language: null, ...more, base64: base64(packed) };
};

/**
 * The whole atlas in one HTML file that asks for nothing.
 *
 * @throws Error where the site is built in a way that one file cannot hold.
 */
export function makeOneFile({ files, pages, boot, icon, licences }: OneFileParts): string {
  const bare = pages.map((page) => bareOf(page, files));
  const modules = reachable(
    bare.flatMap(({ entry }) => entry ?? []),
    files,
  );
  const ring = ringAmong(modules);
  if (ring.length) throw new Error(`Found modules that import each other: ${ring.join(' → ')}`);

  const faces = new Set(bare.flatMap((page) => page.faces.map((face) => inlined(face, page.name, files))));
  // The pages have their own sheets in their text; these are of what is opened later.
  const sheets = new Set([...modules.values()].flatMap((module) => module.sheets));
  const later = [...sheets].map((name) => text(files.get(name)).trim());
  const style = `<style>${[...faces, ...later].join('')}</style>`;
  const script = `<script>${boot}</script>`;
  const own = style + WITHOUT_SCRIPT + script;
  const finished = bare.map((page) => {
    const html = page.html.replace('</title>', (end) => `${end}<link rel="icon" href="${icon}" />`);
    return { ...page, html: withPolicy(html, oneFilePolicy(html + own)) };
  });
  // A font of the style sheet is found there; see `fontIn`.
  const others = [...new Set([...modules.values()].flatMap(({ uses }) => uses))].filter(
    (name) => !style.includes(fontAddress(name, '')),
  );
  const pieces = [
    ...finished.map(({ name, language, entry, html }) => piece(name, Buffer.from(html), { language, entry })),
    ...[...modules].map(([name, { code, needs, uses }]) => piece(name, Buffer.from(code), { needs, uses })),
    ...others.map((name) => piece(name, files.get(name)!)),
  ];
  return assemble(
    finished[0]!.html,
    [style, WITHOUT_SCRIPT, ...pieces.map(embeddedTag), notices(licences), script].join(''),
    null,
  );
}

/** Text that no browser runs or shows, readable where the file is opened in an editor. */
const notices = (licences: string): string =>
  `<script type="text/plain" id="licences">\n${licences.replaceAll('<', '‹').replaceAll('>', '›')}</script>`;

/** A page taken apart, its module by the address from the root. */
function bareOf({ name, language }: OneFileParts['pages'][number], files: SiteFiles) {
  const { html, entry, faces } = barePage(text(files.get(name)));
  return { name, language, html, faces, entry: entry && beside(name, entry) };
}

const beside = (page: string, address: string): string => posix.join(posix.dirname(page), address);

/** The modules that pages start with and all that these ever import. */
function reachable(entries: readonly string[], files: SiteFiles): Map<string, HeldModule> {
  const names = new Set(files.keys());
  const modules = new Map<string, HeldModule>();
  const waiting = [...entries];
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    if (modules.has(name)) continue;
    const held = holdModule(name, text(files.get(name)), names);
    modules.set(name, held);
    waiting.push(...held.needs, ...held.opens);
  }
  return modules;
}

const ADDRESS = /url\((["']?)([^"')]+)\1\)/g;

/** A style rule of a page with the files that it names in it. */
const inlined = (rule: string, page: string, files: SiteFiles): string =>
  rule.replace(ADDRESS, (whole, _, address: string) => {
    const name = beside(page, address);
    const bytes = files.get(name);
    return bytes ? `url(${fontAddress(name, base64(bytes))})` : whole;
  });
