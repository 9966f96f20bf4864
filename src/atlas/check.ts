import type { FileKind } from '../model/files.ts';
import { FILE_FORMS } from '../model/files.ts';
import type {
  Agreement,
  AtlasConfig,
  Briefing,
  CheckedAtlas,
  Gazetteer,
  Instrument,
  Layer,
  Synonyms,
} from '../model/types.ts';
import { checkAgreement } from './check/agreements.ts';
import {
  at,
  type Document,
  items,
  kindOfPath,
  problemOfFile,
  readDocument,
  rootOf,
  type SourceFile,
  stemOf,
} from './check/document.ts';
import type { Documents } from './check/documents.ts';
import { checkGeometry } from './check/geometry.ts';
import { checkInstrument } from './check/instruments.ts';
import { checkLanguages } from './check/languages.ts';
import { checkLimits } from './check/limits.ts';
import { checkLinks } from './check/links.ts';
import { checkFileName, checkPrefixes } from './check/names.ts';
import { bounded, type Problem, sortProblems } from './check/problem.ts';
import { checkShape } from './check/shape.ts';
import { checkValues } from './check/values.ts';

export type { SourceFile } from './check/document.ts';
export { formatProblem, type Problem } from './check/problem.ts';

export interface Checked {
  /** The atlas in the order of `atlas.json`; null where there is any problem. */
  readonly data: CheckedAtlas | null;
  /** All of them, by file and line. */
  readonly problems: readonly Problem[];
}

/** The folder that holds a file of the data: `data/` of `data/layers/bases.geojson`. */
export const folderOf = (path: string): string => {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return folder.replace(/(^|\/)(agreements|instruments|layers|briefings)\/$/, '$1');
};

function sortIn(documents: readonly Document[], files: readonly SourceFile[]): Documents {
  const of = (kind: FileKind): Document[] => documents.filter((document) => document.kind === kind);
  return {
    unread: files
      .filter(({ path }) => !documents.some(({ file }) => file === path))
      .flatMap(({ path }) => {
        const kind = kindOfPath(path);
        return kind ? { kind, stem: stemOf(path) } : [];
      }),
    atlas: of('atlas')[0] ?? null,
    gazetteer: of('gazetteer')[0] ?? null,
    synonyms: of('synonyms')[0] ?? null,
    agreements: of('agreement'),
    instruments: of('instrument'),
    layers: of('layer'),
    briefings: of('briefing'),
  };
}

/** `atlas.json` and the gazetteer, where there is no such file at all. */
function checkPresence(files: readonly SourceFile[], folder: string): Problem[] {
  return (['atlas', 'gazetteer'] as const)
    .map((kind) => FILE_FORMS[kind].place)
    .filter((name) => !files.some(({ path }) => path === folderOf(path) + name))
    .map((name) =>
      problemOfFile(folder + name, {
        found: 'no such file',
        expected: `the file ${name}`,
        mend: 'add it',
      }),
    );
}

function checkDocument(document: Document): Problem[] {
  const own = [...checkFileName(document), ...checkValues(document)];
  if (document.kind === 'agreement') return [...own, ...checkAgreement(document)];
  if (document.kind === 'instrument') return [...own, ...checkInstrument(document)];
  const geometries = items(rootOf(document), 'features').map((feature) => at(feature, 'geometry'));
  const layers = document.kind === 'layer' ? [...checkPrefixes(document), ...checkLimits(document)] : [];
  return [...own, ...layers, ...geometries.flatMap(checkGeometry)];
}

const inOrder = <T extends { id: string }>(ids: readonly string[], all: readonly T[]): T[] =>
  ids.flatMap((id) => all.filter((each) => each.id === id));

/** In the order of the agreements that they are held against, then of their dates. */
const bySigning = (agreements: readonly string[], all: readonly Instrument[]): Instrument[] =>
  agreements.flatMap((id) =>
    all
      .filter(({ counterpart }) => counterpart === id)
      .sort((a, b) => (a.signed.date < b.signed.date ? -1 : 1)),
  );

/** Puts together what the schema has passed. */
function assemble(shaped: ReadonlyMap<Document, unknown>, documents: Documents): CheckedAtlas {
  const all = <T>(list: readonly Document[]): T[] => list.map((document) => shaped.get(document) as T);
  const config = shaped.get(documents.atlas!) as AtlasConfig;
  const instruments = all<Instrument>(documents.instruments);
  const briefings = all<Briefing>(documents.briefings);
  return {
    config,
    agreements: inOrder(config.agreements, all<Agreement>(documents.agreements)),
    layers: inOrder(
      config.layers.map(({ id }) => id),
      all<Layer>(documents.layers),
    ),
    gazetteer: shaped.get(documents.gazetteer!) as Gazetteer,
    ...(instruments.length > 0 && { instruments: bySigning(config.agreements, instruments) }),
    ...(briefings.length > 0 && { briefings }),
    ...(documents.synonyms && { synonyms: shaped.get(documents.synonyms) as Synonyms }),
  };
}

/**
 * Reads, checks and links the files of one atlas. Nothing is thrown: whatever is wrong with the
 * files, all of it at once, comes back as problems. `path` of a file is as it is to be shown, `/` between
 * folders; its last folder and name say which kind of file it is.
 */
export function checkFiles(files: readonly SourceFile[]): Checked {
  const folder = folderOf(files[0]?.path ?? 'data/');
  const read = files.map(readDocument);
  const documents = read.flatMap(({ document }) => document ?? []);
  const shapes = documents.map(checkShape);
  const sorted = sortIn(documents, files);
  const problems = [
    ...checkPresence(files, folder),
    ...read.flatMap((each) => each.problems),
    ...shapes.flatMap((each) => each.problems),
    ...documents.flatMap(checkDocument),
    ...checkLinks(sorted),
    ...checkLanguages(sorted),
  ];
  const shaped = new Map(documents.map((document, index) => [document, shapes[index]!.data]));
  return {
    data: problems.length > 0 ? null : assemble(shaped, sorted),
    problems: sortProblems(bounded(problems)),
  };
}
