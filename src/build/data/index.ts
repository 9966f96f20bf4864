import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { checkFiles, formatProblem, type Problem, type SourceFile } from '../../atlas/check.ts';
import type { Whole } from '../../export/whole.ts';
import type { Language } from '../../model/text.ts';
import type { AtlasData, Briefing, DeferredData } from '../../model/types.ts';
import { type Aliases, aliasesOf } from '../../search/aliases.ts';
import { DATA_FOLDER, isDataFile, readFiles } from '../files.ts';
import { briefingsOf, deferredData, inOneLanguage, pageData, shippedData, wholeOf } from './shipped.ts';

/** The data, what comes after the page, or the briefings, in all languages or cut down to one: `virtual:atlas`, `virtual:atlas/fr`. */
const VIRTUAL = /^virtual:(atlas|deferred|briefings)(?:\/([a-z]{2}))?$/;
/** Modules in all languages alone. */
const PLAIN = /^virtual:(aliases|whole)$/;
/** Rollup's mark of a module that is no file. */
const MARK = '\0';
const resolved = (id: string): RegExpExecArray | null =>
  id.startsWith(MARK) ? (VIRTUAL.exec(id.slice(1)) ?? PLAIN.exec(id.slice(1))) : null;
/** A module whose default export is `data`; a string for JSON.parse is read faster than a literal. */
const moduleOf = (data: unknown): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;

const listOf = (problems: readonly Problem[]): string => problems.map(formatProblem).join('\n');

/** The files of a folder, checked and made ready for the page. */
interface Prepared {
  readonly problems: readonly Problem[];
  /** Null where there are problems. */
  readonly parts: Parts | null;
}

interface Parts {
  readonly atlas: AtlasData;
  readonly deferred: DeferredData;
  readonly briefings: readonly Briefing[];
  readonly aliases: Aliases;
  readonly whole: Whole;
}

function prepare(files: readonly SourceFile[]): Prepared {
  const { data, problems } = checkFiles(files);
  if (!data) return { problems, parts: null };
  const shipped = shippedData(data);
  return {
    problems,
    parts: {
      atlas: pageData(shipped),
      deferred: deferredData(shipped),
      briefings: briefingsOf(data),
      aliases: aliasesOf(data),
      whole: wholeOf(data, shipped),
    },
  };
}

const last = new Map<string, { readonly text: string; readonly prepared: Prepared }>();

/** What stands in a folder now; made ready once for all pages and languages, and anew when a file has changed. */
function preparedOf(folder: string): Prepared {
  const files = readFiles(folder) ?? [];
  const text = files.map((file) => `${file.path}\n${file.text}`).join('\n');
  const known = last.get(folder);
  if (known?.text === text) return known.prepared;
  const prepared = prepare(files);
  last.set(folder, { text, prepared });
  return prepared;
}

function partsOf(folder: string): Parts {
  const { problems, parts } = preparedOf(folder);
  if (!parts) throw new Error(listOf(problems));
  return parts;
}

/** What the files of a folder say, to be given away. @throws Error where they have problems. */
export const wholeIn = (folder: string): Whole => partsOf(folder).whole;

/** The data of a folder as they go to the page. @throws Error where they have problems. */
export const atlasIn = (folder: string): AtlasData => partsOf(folder).atlas;

/** Shows the problems over the page, which keeps its last good data underneath. */
function showProblems(server: ViteDevServer, problems: readonly Problem[]): void {
  const { file, line, column } = problems[0]!;
  server.config.logger.error(listOf(problems), { timestamp: true });
  server.ws.send({
    type: 'error',
    err: { message: listOf(problems), stack: '', plugin: 'accords:data', loc: { file, line, column } },
  });
}

/** Lets every environment, the page's and the prerenderer's, load the data anew. */
function forget({ environments }: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(environments)) {
    for (const [id, module] of moduleGraph.idToModuleMap)
      if (resolved(id)) moduleGraph.invalidateModule(module);
  }
}

/**
 * `virtual:atlas`: everything under `folder`, checked, linked by its ids and made safe for the plane;
 * `virtual:atlas/<language>`: the same with the texts of one language;
 * `virtual:deferred`, `virtual:deferred/<language>`: the features of deferred layers, which these leave out;
 * `virtual:briefings`, `virtual:briefings/<language>`: the briefings, of which these only know that there are such;
 * `virtual:aliases`: names and terms in all languages, for the search;
 * `virtual:whole`: what the files say, in all languages and with their own geometry, to be taken away.
 * A problem ends a build, with all the others named; in development it is shown over the page, which
 * keeps the last good data and is loaded anew when a file has been mended.
 */
export function dataPlugin({ folder = DATA_FOLDER }: { folder?: string } = {}): Plugin {
  let lastGood: Parts | null = null;

  /** Reads the data; gives what is wrong with it, nothing if it is good. */
  function read(): readonly Problem[] {
    const { problems, parts } = preparedOf(folder);
    lastGood = parts ?? lastGood;
    return problems;
  }

  return {
    name: 'accords:data',
    resolveId(id) {
      return VIRTUAL.test(id) || PLAIN.test(id) ? MARK + id : null;
    },
    load(id) {
      const [, part, language] = resolved(id) ?? [];
      if (!part) return null;
      const problems = read();
      const serving = this.environment.mode === 'dev';
      if (problems.length > 0 && !(serving && lastGood))
        this.error(`${problems.length} problem(s) in the data\n${listOf(problems)}`);
      if (!lastGood) return null;
      const data = lastGood[part as keyof Parts];
      return moduleOf(language ? inOneLanguage(data, language as Language) : data);
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (event, path) => {
        if (event.endsWith('Dir') || !isDataFile(path) || !resolve(path).startsWith(resolve(folder) + sep))
          return;
        const problems = read();
        if (problems.length > 0) return showProblems(server, problems);
        forget(server);
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
