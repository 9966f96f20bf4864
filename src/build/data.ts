import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { checkFiles, formatProblem, type Problem, type SourceFile } from '../atlas/check.ts';
import type { Whole } from '../export/whole.ts';
import { prepareGeometry } from '../geometry/index.ts';
import { representativePoint } from '../geometry/representative-point.ts';
import type { LngLat } from '../model/geo.ts';
import { inLanguage, type Language, type LocalizedText } from '../model/text.ts';
import type { AtlasData, DeferredData, Geometry, LayerFeature } from '../model/types.ts';
import { type Lore, loreOf } from '../search/lore.ts';
import { ashore } from './basemap/ashore.ts';
import { DATA_FOLDER, isDataFile, readFiles } from './files.ts';
import { densify } from './limits/geodesic.ts';
import { limitsNear } from './limits/near.ts';

/** The data, or what comes after the page, in all languages or cut down to one: `virtual:atlas`, `virtual:atlas/fr`. */
const VIRTUAL = /^virtual:(atlas|deferred)(?:\/([a-z]{2}))?$/;
/** Rollup's mark of a module that is no file. */
const RESOLVED = /^\0virtual:(atlas|deferred)(?:\/([a-z]{2}))?$/;
/** Modules in all languages alone. */
const PLAIN = /^virtual:(lore|whole)$/;
const RESOLVED_PLAIN = /^\0virtual:(lore|whole)$/;
/** Decimals of a degree: about 1 m, finer than any shape here is known. */
const DECIMALS = 5;

type Coordinates = number | readonly Coordinates[];

const rounded = (coordinates: Coordinates): Coordinates =>
  typeof coordinates === 'number' ? Number(coordinates.toFixed(DECIMALS)) : coordinates.map(rounded);

/** A geometry as the page needs it: safe for the plane, rounded to about 1 m. Degrees, longitude first. */
export function shippedGeometry<T extends Geometry>(geometry: T): T {
  const { type, coordinates } = prepareGeometry(geometry);
  return { type, coordinates: rounded(coordinates) } as T;
}

function shippedFeature(feature: LayerFeature): LayerFeature {
  const { edges } = feature.properties;
  const geometry = shippedGeometry(edges ? densify(feature.geometry, edges) : feature.geometry);
  const point = representativePoint({ geometry });
  const anchor = geometry.type === 'Point' ? ashore(point) : point;
  return { ...feature, geometry, anchor: rounded(anchor) as LngLat };
}

type PlaceName = AtlasData['gazetteer']['features'][number];

/** A place name as the page needs it: the dot of a town lies on the land that is drawn. */
function withTownAshore(feature: PlaceName): PlaceName {
  const { geometry, properties } = feature;
  if (properties.kind !== 'town' || geometry.type !== 'Point') return feature;
  const coordinates = [...(rounded(ashore(geometry.coordinates as unknown as LngLat)) as LngLat)];
  return { ...feature, geometry: { ...geometry, coordinates } };
}

/** The checked data made safe for the plane; `$schema` is for editors alone. */
function shippedData(data: AtlasData): AtlasData {
  return {
    ...data,
    config: { ...data.config, $schema: undefined },
    agreements: data.agreements.map((agreement) => ({ ...agreement, $schema: undefined })),
    ...(data.instruments && {
      instruments: data.instruments.map((instrument) => ({ ...instrument, $schema: undefined })),
    }),
    layers: data.layers.map((layer) => ({
      ...layer,
      $schema: undefined,
      features: layer.features.map(shippedFeature),
    })),
    gazetteer: {
      ...data.gazetteer,
      $schema: undefined,
      features: data.gazetteer.features.map(withTownAshore),
    },
    synonyms: undefined,
  };
}

/** The data as it goes to the page: deferred layers have no features yet, and say how many there will be. */
function pageData(data: AtlasData): AtlasData {
  const deferred = deferredIds(data);
  return {
    ...data,
    layers: data.layers.map((layer) =>
      deferred.has(layer.id) ? { ...layer, features: [], deferred: layer.features.length } : layer,
    ),
  };
}

const deferredIds = ({ config }: AtlasData): ReadonlySet<string> =>
  new Set(config.layers.filter(({ deferred }) => deferred).map(({ id }) => id));

/** What comes after the page. */
function deferredData(data: AtlasData): DeferredData {
  const deferred = deferredIds(data);
  const layers = data.layers.filter(({ id }) => deferred.has(id));
  return {
    layers: layers.map(({ id, features }) => ({ id, features })),
    limitsNear: limitsNear(data.layers),
  };
}

/**
 * The data as one language has it: every text with that language alone, or English where it is missing. Names in the
 * other languages come with the search.
 */
function inOneLanguage<T>(data: T, language: Language): T {
  const cut = (_: string, value: unknown): unknown =>
    isLocalized(value) ? { [language in value ? language : 'en']: inLanguage(value, language) } : value;
  return JSON.parse(JSON.stringify(data, cut));
}

const isLocalized = (value: unknown): value is LocalizedText =>
  typeof value === 'object' && value !== null && 'en' in value && typeof value.en === 'string';

/** What the files say, as it is given away; `$schema` is for files alone. */
function wholeOf({ agreements, instruments = [], layers }: AtlasData, shipped: AtlasData): Whole {
  const features: readonly LayerFeature[] = shipped.layers.flatMap((layer) => layer.features);
  const plain = <T extends object>(file: T): T => ({ ...file, $schema: undefined });
  return {
    agreements: agreements.map(plain),
    instruments: instruments.map(plain),
    layers: layers.map(plain),
    anchors: Object.fromEntries(features.map(({ id, anchor }) => [id, anchor!])),
  };
}

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
  readonly lore: Lore;
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
      lore: loreOf(data),
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
      if (RESOLVED.test(id) || RESOLVED_PLAIN.test(id)) moduleGraph.invalidateModule(module);
  }
}

/**
 * `virtual:atlas`: everything under `folder`, checked, linked by its ids and made safe for the plane;
 * `virtual:atlas/<language>`: the same with the texts of one language;
 * `virtual:deferred`, `virtual:deferred/<language>`: the features of deferred layers, which these leave out;
 * `virtual:lore`: names and terms in all languages, for the search;
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
      return VIRTUAL.test(id) || PLAIN.test(id) ? `\0${id}` : null;
    },
    load(id) {
      const [, part, language] = RESOLVED.exec(id) ?? RESOLVED_PLAIN.exec(id) ?? [];
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
