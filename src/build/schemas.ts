import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FILE_KINDS, jsonSchemaOf } from '../model/files.ts';

/** The folder that the published schemas stand in. */
export const SCHEMA_FOLDER = fileURLToPath(new URL('../../public/schema/', import.meta.url));

/** File name and text of each published JSON Schema. */
export const publishedSchemas = (): [name: string, text: string][] =>
  FILE_KINDS.map((kind) => [`${kind}.schema.json`, `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`]);

/**
 * Writes the schemas anew; run after a change of the schemas in `src/model`.
 * @public called by schemas.mjs
 */
export function main(): number {
  mkdirSync(SCHEMA_FOLDER, { recursive: true });
  for (const [name, text] of publishedSchemas()) writeFileSync(SCHEMA_FOLDER + name, text);
  return 0;
}
