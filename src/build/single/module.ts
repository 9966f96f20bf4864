import { posix } from 'node:path';
import { IMPORT_MARK } from '../../one-file/embedded-file.ts';

/** A built module as the one file holds it. */
export interface HeldModule {
  readonly code: string;
  /** Modules that it imports, modules that it opens later, other files that it names; addresses from the root. */
  readonly needs: readonly string[];
  readonly opens: readonly string[];
  readonly uses: readonly string[];
  /** Style sheets that come with the modules it opens. */
  readonly sheets: readonly string[];
}

const STATIC = /(\bfrom|\bimport)\s*(["'])(\.{1,2}\/[\w./-]+)\2/g;
const DYNAMIC = /\bimport\(\s*(["'`])(\.{1,2}\/[\w./-]+)\1\s*\)/g;
const ADDRESS = /new URL\(\s*(["'`])([\w./-]+)\1\s*,\s*import\.meta\.url\s*\)/g;
/** A style sheet in the list of what Vite fetches with a module. */
const SHEET = /(["'`])(\.{1,2}\/[\w./-]+\.css)\1/g;
/** Vite's list of what to fetch ahead of a module. */
const AHEAD = /__vite__mapDeps\(\[[\d,\s]*\]\)/g;

/**
 * Turns the imports and addresses of a built module to the one file that will hold it: `accords` takes the place of
 * what asks the network. Only names in `files` are touched, which a build makes unmistakable.
 */
export function holdModule(name: string, code: string, files: ReadonlySet<string>): HeldModule {
  const [needs, opens, uses] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const known = (address: string): string | null => {
    const file = posix.join(posix.dirname(name), address);
    return files.has(file) ? file : null;
  };
  const held = code
    .replace(AHEAD, '[]')
    .replace(DYNAMIC, (whole, _, address: string) => {
      const file = known(address);
      if (file) opens.add(file);
      return file ? `accords.open("${file}")` : whole;
    })
    .replace(STATIC, (whole, keyword: string, _, address: string) => {
      const file = known(address);
      if (file) needs.add(file);
      return file ? `${keyword}"${IMPORT_MARK}${file}"` : whole;
    })
    .replace(ADDRESS, (whole, _, address: string) => {
      const file = known(address);
      if (file) uses.add(file);
      return file ? `new URL(accords.address("${file}"))` : whole;
    });
  const sheets = [...code.matchAll(SHEET)].flatMap(([, , address]) => known(address!) ?? []);
  return { code: held, needs: [...needs], opens: [...opens], uses: [...uses], sheets };
}

/**
 * Names of modules that import each other in a ring, in its order; empty where there is none. A ring cannot be held,
 * since an address is made only from a module whose imports have theirs.
 */
export function ringAmong(modules: ReadonlyMap<string, Pick<HeldModule, 'needs'>>): readonly string[] {
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): readonly string[] => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return [];
    for (const needed of modules.get(name)?.needs ?? []) {
      const ring = visit(needed, [...path, name]);
      if (ring.length) return ring;
    }
    done.add(name);
    return [];
  };
  for (const name of modules.keys()) {
    const ring = visit(name, []);
    if (ring.length) return ring;
  }
  return [];
}
