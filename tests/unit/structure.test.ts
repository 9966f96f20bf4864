import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The folders of `src/` as data flows: each imports only itself and those before it. */
const ORDER = [
  'model',
  'projection',
  'geometry',
  'atlas',
  'state',
  'export',
  'i18n',
  'one-file',
  'offline',
  'scene',
  'render',
  'render/flat',
  'render/gl',
  'search',
  'panel',
  'timeline',
  'matrix',
  'share',
  'controls',
  'briefing',
  'slides',
  'app',
  'embed',
  'pages',
  'build',
] as const;

const SRC = join(import.meta.dirname, '../../src');
const IMPORT = /(?:from|import)\s*\(?\s*'(\.{1,2}\/[^'?]+)/g;

/** The longest folder of `ORDER` that holds a file; entries at the top of `src/` are after all. */
function rank(file: string): number {
  const folder = dirname(relative(SRC, file)).split(sep).join('/');
  const ranks = ORDER.map((name, index) => (folder === name || folder.startsWith(`${name}/`) ? index : -1));
  const found = Math.max(...ranks);
  return folder === '.' ? ORDER.length : found;
}

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(SRC, name));

const links = sources.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => ({
    from: file,
    to: join(dirname(file), match[1] ?? ''),
  })),
);
const name = (file: string) => relative(SRC, file).split(sep).join('/');

const folders = new Set(sources.map((file) => dirname(name(file))));
const hasParts = (folder: string) => [...folders].some((other) => other.startsWith(`${folder}/`));

/** The folder of a file; the door of a folder with parts, its `index.ts`, stands apart. */
function folderOf(file: string): string {
  const folder = dirname(name(file));
  return /^index\.tsx?$/.test(basename(file)) && hasParts(folder) ? name(file) : folder;
}

/** The first round of imports that leads back to where it began, or null. */
function circle(edges: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const done = new Set<string>();
  const follow = (node: string, way: readonly string[]): string | null => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node].join(' → ');
    if (done.has(node)) return null;
    for (const next of edges.get(node) ?? []) {
      const found = follow(next, [...way, node]);
      if (found) return found;
    }
    done.add(node);
    return null;
  };
  return [...edges.keys()].reduce<string | null>((found, node) => found ?? follow(node, []), null);
}

/** What imports what, each file by the name that `group` gives it. */
function edgesBy(group: (file: string) => string): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>();
  for (const { from, to } of links) {
    const [a, b] = [group(from), group(to)];
    if (a !== b) edges.set(a, (edges.get(a) ?? new Set()).add(b));
  }
  return edges;
}

describe('the flow of imports', () => {
  it('has a place for every folder', () => {
    expect(sources.filter((file) => rank(file) < 0).map(name)).toEqual([]);
  });

  it('runs one way', () => {
    const against = links.filter(({ from, to }) => rank(to) > rank(from));
    expect(against.map(({ from, to }) => `${name(from)} imports ${name(to)}`)).toEqual([]);
  });

  it('goes round in no circle, neither of files nor of folders and the folders in them', () => {
    expect(circle(edgesBy(name))).toBeNull();
    expect(circle(edgesBy(folderOf))).toBeNull();
  });

  it('keeps the two renderers apart', () => {
    const between = links.filter(({ from, to }) => /render.gl/.test(from) && /render.flat/.test(to));
    expect(between.map(({ from, to }) => `${name(from)} imports ${name(to)}`)).toEqual([]);
  });

  it('keeps zod out of the page', () => {
    const users = sources.filter((file) => /from 'zod'/.test(readFileSync(file, 'utf8'))).map(name);
    expect(users.filter((file) => !/^(model|atlas|build)\//.test(file))).toEqual([]);
  });

  it('sees the imports it judges', () => {
    expect(links.length).toBeGreaterThan(20);
  });
});

/** Most lines of a file, and words of a private picture that have a word of the field. */
const MOST_LINES = 250;
const WORDS_LEFT = /\b(berth|climb|lore|handsOn|whenWanted|rung)\b/i;

describe('the sources', () => {
  const text = (file: string) => readFileSync(file, 'utf8');

  it('hold no file longer than can be read at once', () => {
    const long = sources.filter((file) => text(file).split('\n').length > MOST_LINES + 1);
    expect(long.map(name)).toEqual([]);
  });

  it('use the words of the field', () => {
    expect(sources.filter((file) => WORDS_LEFT.test(text(file))).map(name)).toEqual([]);
  });
});

it('installs no package that the lock file does not know by its contents', () => {
  const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'));
  const packages = Object.entries<{ integrity?: string }>(lock.packages).filter(([path]) => path !== '');
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
});
