import type { z } from 'zod';
import { FILE_FORMS, type FileKind, type JsonSchema, jsonSchemaOf } from '../../model/files.ts';
import { at, type Document, type Place, problemAt, rootOf } from './document.ts';
import { allowedKeys, exampleOf, expectationOf, schemaAt, typesOf } from './expectation.ts';
import type { Finding, Problem } from './problem.ts';
import { anyOf, describeValue, guess, quote } from './words.ts';

type Issue = z.core.$ZodIssue;

const schemas = new Map<FileKind, JsonSchema>();

/** Made at the first problem: most files have none. */
function jsonSchema(kind: FileKind): JsonSchema {
  const schema = schemas.get(kind) ?? jsonSchemaOf(kind);
  schemas.set(kind, schema);
  return schema;
}

function unknownKeys(keys: readonly string[], place: Place, schema: JsonSchema): Problem[] {
  const allowed = allowedKeys(schema, place.value);
  return keys.map((key) =>
    problemAt(
      at(place, key),
      {
        found: `the unknown key ${quote(key)}`,
        expected: allowed.length === 0 ? 'no key' : anyOf(allowed.map(quote)),
        mend: guess(key, allowed, 'remove it'),
      },
      'key',
    ),
  );
}

function missing(place: Place, schema: JsonSchema): Problem {
  const key = String(place.path.at(-1) ?? '');
  const around: Place = { ...place, path: place.path.slice(0, -1) };
  return problemAt(around, {
    found: `no key ${quote(key)}`,
    expected: expectationOf(schema),
    mend: `add ${quote(key)}: ${exampleOf(schema)}`,
  });
}

const isNumeric = (text: string): boolean => text.trim() !== '' && !Number.isNaN(Number(text));

function mendOfText(value: string, schema: JsonSchema, example: string): string | null {
  const choices = (schema.enum ?? [schema.const]).filter((choice) => typeof choice === 'string');
  if (choices.length > 0)
    return guess(value, choices, choices.length > 1 ? 'choose one of these' : `write ${example}`);
  if (example === '{"en": "…"}') return `write {"en": ${quote(value)}}`;
  if (value.trim() === '') return 'write the text';
  return isNumeric(value) && /^\d/.test(example) ? `write ${Number(value)} without quotation marks` : null;
}

function mendOf(value: unknown, schema: JsonSchema): string {
  const example = exampleOf(schema);
  const known = typeof value === 'string' ? mendOfText(value, schema, example) : null;
  if (known !== null) return known;
  if (example === '[…, …]') return 'correct the numbers and the brackets around them';
  if (example === '[…]')
    return Array.isArray(value) ? 'add what is missing, or remove what is too much' : 'put it in [ ]';
  return example === '"…"' || /^\d/.test(example) ? 'write it in that form' : `write ${example}`;
}

/** A `type` that no branch of the union has. */
function unknownType(place: Place, types: readonly string[]): Problem {
  return problemAt(place, {
    found: describeValue(place.value),
    expected: anyOf(types.map(quote)),
    mend: guess(String(place.value), types, 'choose one of these'),
  });
}

/** Says what is wrong in our words: zod's own speak of types, not of agreements and places. */
function problemsOfIssue(issue: Issue, root: Place, schema: JsonSchema): Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const place = at(root, ...path);
  const here = schemaAt(schema, path, root.value) ?? {};
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, place, here);
  const union = schemaAt(schema, path.slice(0, -1), root.value);
  if (issue.code === 'invalid_union' && union) return [unknownType(place, typesOf(union))];
  if (place.value === undefined) return [missing(place, here)];
  const finding: Finding = {
    found: describeValue(place.value),
    expected: issue.code === 'custom' ? issue.message : expectationOf(here),
    mend: issue.code === 'custom' ? 'correct the value' : mendOf(place.value, here),
  };
  return [problemAt(place, finding)];
}

/** Where a fault of the coordinates belongs: one wrong level of brackets is a fault of every number in them. */
function coordinatesOf(issue: Issue): string | null {
  const end = issue.path.indexOf('coordinates');
  return end < 0 ? null : issue.path.slice(0, end).join('/');
}

function oncePerGeometry(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const geometry = coordinatesOf(issue);
    if (geometry === null) return true;
    const first = !seen.has(geometry);
    seen.add(geometry);
    return first;
  });
}

/** Whether a document has the shape of its kind; with what is in it, once trimmed, if it has. */
export function checkShape(document: Document): { data: unknown; problems: Problem[] } {
  const result = FILE_FORMS[document.kind].schema.safeParse(document.value);
  if (result.success) return { data: result.data, problems: [] };
  const root = rootOf(document);
  const schema = jsonSchema(document.kind);
  const issues = oncePerGeometry(result.error.issues);
  return { data: null, problems: issues.flatMap((issue) => problemsOfIssue(issue, root, schema)) };
}
