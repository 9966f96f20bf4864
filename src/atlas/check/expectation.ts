import type { JsonSchema } from '../../model/files.ts';
import type { Path } from './problem.ts';
import { anyOf } from './words.ts';

const isNull = (schema: JsonSchema): boolean => schema.type === 'null';
const branches = (schema: JsonSchema): readonly JsonSchema[] => schema.anyOf ?? schema.oneOf ?? [];

/** The branch of a union that `value` is meant for: by its `type` member, else the first that is not null. */
function branchFor(schema: JsonSchema, value: unknown): JsonSchema {
  const options = branches(schema);
  if (options.length === 0) return schema;
  const type: unknown =
    typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  return (
    options.find((option) => option.properties?.type?.const === type) ?? options.find((o) => !isNull(o))!
  );
}

/** The schema of the value at `path` within `value`, or null where the schema knows no such place. */
export function schemaAt(schema: JsonSchema, path: Path, value: unknown): JsonSchema | null {
  let here: JsonSchema | undefined = schema;
  let inner = value;
  for (const step of path) {
    const object: JsonSchema = branchFor(here, inner);
    here = typeof step === 'number' ? object.items : object.properties?.[step];
    if (!here) return null;
    inner = (inner as Record<string | number, unknown> | null | undefined)?.[step];
  }
  return here;
}

/** Keys that the object at hand may have. */
export const allowedKeys = (schema: JsonSchema, value: unknown): string[] =>
  Object.keys(branchFor(schema, value).properties ?? {});

function ofNumber({ type, minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  const noun = type === 'integer' ? 'a whole number' : 'a number';
  const bounded = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER;
  if (minimum !== undefined && bounded) return `${noun} from ${minimum} to ${maximum}`;
  if (exclusiveMinimum !== undefined)
    return `${noun} above ${exclusiveMinimum}${bounded ? `, at most ${maximum}` : ''}`;
  return noun;
}

function ofList({ items, description, minItems, maxItems }: JsonSchema): string {
  if (items?.type === 'number' && description) return uncapitalised(description);
  if (minItems === undefined) return 'a list';
  const count = maxItems === undefined ? `at least ${minItems}` : `${minItems} to ${maxItems}`;
  return `a list of ${count} ${minItems === 1 && maxItems === undefined ? 'item' : 'items'}`;
}

function ofObject({ required = [] }: JsonSchema): string {
  const keys = required.filter((key) => key !== 'type').map((key) => JSON.stringify(key));
  return keys.length === 0 ? 'an object' : `an object with ${keys.join(', ')}`;
}

const isText = (schema: JsonSchema): boolean => schema.type === 'string';

function inWords(schema: JsonSchema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return anyOf(schema.enum.map((value) => JSON.stringify(value)));
  const named = isText(schema) && (schema.pattern !== undefined || schema.format !== undefined);
  if (named) return uncapitalised(schema.description ?? `a text of the form ${schema.pattern}`);
  if (isText(schema)) return 'a text that is not empty';
  if (schema.type === 'boolean') return 'true or false';
  if (schema.type === 'array') return ofList(schema);
  if (schema.type === 'object')
    return isLocalized(schema) ? 'a text by language, English at least' : ofObject(schema);
  return ofNumber(schema);
}

const uncapitalised = (sentence: string): string =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');

const isLocalized = (schema: JsonSchema): boolean => schema.properties?.en !== undefined;

/** The `type` values of a union told apart by its `type`; none for any other schema. */
export const typesOf = (schema: JsonSchema): string[] =>
  branches(schema)
    .map((option) => option.properties?.type?.const)
    .filter((type) => typeof type === 'string');

/** What the schema asks for, as words that follow `expected`. */
export function expectationOf(schema: JsonSchema): string {
  const options = branches(schema);
  if (options.length === 0) return inWords(schema);
  // Branches that differ within, as geometries do, may ask for the same in words.
  return anyOf([...new Set(options.map((option) => (isNull(option) ? 'null' : inWords(option))))]);
}

/** A value of the right form to write in its place, as JSON. */
export function exampleOf(schema: JsonSchema): string {
  const option = branchFor(schema, undefined);
  if (option.const !== undefined) return JSON.stringify(option.const);
  if (option.enum) return JSON.stringify(option.enum[0]);
  if (option.items?.type === 'number') return '[…, …]';
  if (isText(option)) return '"…"';
  if (option.type === 'boolean') return 'true';
  if (option.type === 'array') return '[…]';
  if (option.type === 'object') return isLocalized(option) ? '{"en": "…"}' : '{…}';
  return String(option.minimum ?? 1);
}
