import { z } from 'zod';
import { briefing } from './briefing-schema.ts';
import { instrument } from './instrument-schema.ts';
import * as layerSchema from './layer-schema.ts';
import * as schema from './schema.ts';
import { synonyms } from './synonyms-schema.ts';

/** The kinds of files under `data/`. */
export const FILE_KINDS = [
  'atlas',
  'agreement',
  'instrument',
  'layer',
  'gazetteer',
  'briefing',
  'synonyms',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

interface FileForm {
  readonly schema: z.ZodType;
  /** Where such a file stands under `data/`; `<id>` is the id that it gives itself. */
  readonly place: string;
  readonly title: string;
  readonly description: string;
}

/** What each kind of file is, where it stands and the schema it follows. */
export const FILE_FORMS: Readonly<Record<FileKind, FileForm>> = {
  atlas: {
    schema: schema.atlasConfig,
    place: 'atlas.json',
    title: 'Atlas',
    description: 'Name, languages, default view, order of agreements and layers, hosts that may embed.',
  },
  agreement: {
    schema: schema.agreement,
    place: 'agreements/<id>.json',
    title: 'Agreement',
    description: 'One agreement: its parties, sources, articles and clauses.',
  },
  instrument: {
    schema: instrument,
    place: 'instruments/<id>.json',
    title: 'Instrument on record',
    description:
      'What was signed, as public sources describe it: signatories, areas of cooperation, sources.',
  },
  layer: {
    schema: layerSchema.layer,
    place: 'layers/<id>.geojson',
    title: 'Layer',
    description: 'One layer of the map: an RFC 7946 FeatureCollection, degrees WGS 84, longitude first.',
  },
  gazetteer: {
    schema: layerSchema.gazetteer,
    place: 'gazetteer.geojson',
    title: 'Gazetteer',
    description: 'Names of the basemap: an RFC 7946 FeatureCollection, degrees WGS 84, longitude first.',
  },
  briefing: {
    schema: briefing,
    place: 'briefings/<id>.json',
    title: 'Briefing',
    description: 'A guided walk through the map in steps.',
  },
  synonyms: {
    schema: synonyms,
    place: 'synonyms.json',
    title: 'Synonyms',
    description: 'Words that the search takes for each other: former names of places, terms by language.',
  },
};

/** The part of JSON Schema (2020-12) that is read here. */
export interface JsonSchema {
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** The JSON Schema of a kind of file, as editors read it: what a person writes, before any default. */
export function jsonSchemaOf(kind: FileKind): JsonSchema {
  const { $schema, ...body } = z.toJSONSchema(FILE_FORMS[kind].schema, { io: 'input' });
  const { title, description } = FILE_FORMS[kind];
  return { $schema, $id: `${kind}.schema.json`, title, description, ...body } as JsonSchema;
}
