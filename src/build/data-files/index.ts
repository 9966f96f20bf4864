import type { Plugin } from 'vite';
import '../all-languages.ts';
import { clausesCsv } from '../../export/clauses.ts';
import { jsonText, mediaTypeOf } from '../../export/file.ts';
import { CATALOG, fileOf, tableOf } from '../../export/names.ts';
import { placesCsv } from '../../export/places.ts';
import type { Whole } from '../../export/whole.ts';
import { LANGUAGES, type LocalizedText } from '../../model/text.ts';
import { wholeIn } from '../data/index.ts';
import { DATA_FOLDER } from '../files.ts';
import { siteRoot } from '../site-root.ts';
import { catalogOf } from './catalog.ts';

/** A file with an id, as it is published: its schema first, at the relative address that it has on the site. */
const published = (kind: 'agreement' | 'instrument' | 'layer', file: { readonly id: string }) =>
  [fileOf(kind, file.id), jsonText({ ...file, $schema: `../../schema/${kind}.schema.json` })] as const;

/** The files to take, by their addresses from the root of the site. `root` is the site's own address, or `''`. */
export function dataFiles(whole: Whole, names: LocalizedText, root: string): ReadonlyMap<string, string> {
  const { agreements, instruments, layers } = whole;
  const files = new Map([
    ...agreements.map((file) => published('agreement', file)),
    ...instruments.map((file) => published('instrument', file)),
    ...layers.map((file) => published('layer', file)),
    ...LANGUAGES.flatMap((language) => [
      [tableOf('clauses.csv', language), clausesCsv(whole, language)] as const,
      [tableOf('places.csv', language), placesCsv(whole, language)] as const,
    ]),
  ]);
  return files.set(CATALOG, jsonText(catalogOf(whole, names, files, root)));
}

/**
 * Writes what the atlas says as files to take, and their catalogue. `told` is the address of the site, which a build
 * cannot know by itself; `names` is the name of the atlas by language.
 */
export function dataFilesPlugin(told: string | undefined, names: LocalizedText): Plugin {
  const root = siteRoot(told);
  return {
    name: 'accords:data-files',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        if (!path.includes('data/')) return next();
        const text = dataFiles(wholeIn(DATA_FOLDER), names, root).get(path);
        if (text === undefined) return next();
        response.setHeader('Content-Type', mediaTypeOf(path));
        response.end(text);
      });
    },
    generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const [fileName, source] of dataFiles(wholeIn(DATA_FOLDER), names, root))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
