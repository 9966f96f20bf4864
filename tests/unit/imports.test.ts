import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
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
const name = (file: string) => relative(SRC, file);

describe('the flow of imports', () => {
  it('has a place for every folder', () => {
    expect(sources.filter((file) => rank(file) < 0).map(name)).toEqual([]);
  });

  it('runs one way', () => {
    const against = links.filter(({ from, to }) => rank(to) > rank(from));
    expect(against.map(({ from, to }) => `${name(from)} imports ${name(to)}`)).toEqual([]);
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
