import { existsSync } from 'node:fs';
import type { Rolldown } from 'vite';

type CodeSplitting = Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>;
type Group = NonNullable<CodeSplitting['groups']>[number];
type Context = Parameters<Extract<Group['name'], (...args: never) => unknown>>[1];

/** What is said in one language: the words of the page and its data. */
const LANGUAGE = /(?:\/src\/i18n\/(?!en\/address)|virtual:atlas\/)([a-z]{2})(?:$|[-./])/;

type Modules = ReadonlySet<string>;

/**
 * Few scripts that load together: a request costs more than the lines that a page could do without. Each chunk is
 * what one occasion needs: the page's beginning, its waking (what every map needs, and what the atlas or the frame
 * adds), one language, printing. All else is left to the bundler.
 *
 * No module may wait at its top level (`await` outside a function): the bundler then puts a file of its own before each
 * chunk that is fetched later.
 */
export function chunks(): CodeSplitting {
  let found: Readonly<Record<string, Modules>> | null = null;
  /** A chunk takes its modules and the packages that they use, but for what is in a chunk before it. */
  const chunk = (name: string, priority: number): Group => ({
    name: (id, context) => {
      found ??= occasions(context);
      return found[name]!.has(id) ? name : null;
    },
    priority,
  });
  return {
    groups: [
      chunk('waking', 5),
      { name: (id) => LANGUAGE.exec(id)?.[1] ?? null, includeDependenciesRecursively: false, priority: 4 },
      chunk('map', 3),
      chunk('atlas', 2),
      chunk('embed', 2),
      chunk('paper', 1),
    ],
  };
}

/** Our modules by the occasion that needs them. */
function occasions(context: Context): Readonly<Record<string, Modules>> {
  const root = `${process.cwd()}/src/`;
  const needs = (...files: readonly string[]): Modules =>
    importedBy(
      context,
      root,
      files.map((file) => root + file),
    );
  const atlas = needs('pages/atlas.tsx');
  const embed = needs('pages/embed.tsx');
  return {
    waking: needs('app/hydrate-on-interaction.ts', 'app/retry-import.ts'),
    map: new Set([
      ...needs('app/atlas-app.ts', 'render/flat/index.ts', 'model/text.ts', 'i18n/en/address.ts'),
      ...[...atlas].filter((id) => embed.has(id)),
    ]),
    atlas,
    embed,
    paper: needs('app/print.tsx'),
  };
}

/** `modules` and those in `folder` that they import, not what they fetch later. */
function importedBy(context: Context, folder: string, modules: readonly string[]): Modules {
  const found = new Set<string>();
  const open = [...modules];
  for (const file of modules)
    if (!existsSync(file)) throw new Error(`Found no file ${file}, expected the beginning of a chunk`);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id) || !id.startsWith(folder)) continue;
    found.add(id);
    open.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
