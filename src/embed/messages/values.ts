import { RequestError } from './protocol.ts';

/** Longest text that a message may hold, characters: no id, date or list of ours comes near it. */
const LONGEST = 256;
/** Most entries of a list. */
const MOST = 64;

/** An object of a message, whose keys are read one by one and never walked through. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How a value is named in an error: never the value itself, which may be anything. */
const shape = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'string') return `a text of ${value.length} characters`;
  return typeof value;
};

export function refuse(key: string, found: unknown, expected: string): never {
  throw new RequestError('malformed', `${key}: found ${shape(found)}, expected ${expected}`);
}

/** A key as an error may repeat it. */
const NAMABLE = /^[\w-]{1,40}$/;

/**
 * An object with none but these keys; `offered` are those that an error names, `before` stands before each.
 *
 * @throws RequestError
 */
export function onlyOf(
  fields: Fields,
  keys: readonly string[],
  before: string,
  offered: readonly string[] = keys,
): void {
  const unknown = Object.keys(fields).find((key) => !keys.includes(key));
  if (unknown === undefined) return;
  const name = NAMABLE.test(unknown) ? unknown : `${unknown.length} characters`;
  throw new RequestError(
    'malformed',
    `${before}${name}: found a key that is unknown, expected ${offered.join(', ')}`,
  );
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST;

/** @throws RequestError */
export const text = (fields: Fields, key: string): string => {
  const value = fields[key];
  return isText(value) ? value : refuse(key, value, `a text of 1 to ${LONGEST} characters`);
};

/** A number from `low` to `high`. @throws RequestError */
export function number(fields: Fields, key: string, low: number, high: number): number {
  const value = fields[key];
  return typeof value === 'number' && value >= low && value <= high
    ? value
    : refuse(key, value, `a number from ${low} to ${high}`);
}

/** A list of texts. @throws RequestError */
export function texts(fields: Fields, key: string): readonly string[] {
  const value = fields[key];
  const fits = Array.isArray(value) && value.length <= MOST && Array.from(value).every(isText);
  return fits ? [...(value as string[])] : refuse(key, value, `a list of at most ${MOST} short texts`);
}

/** One of some texts. @throws RequestError */
export function oneOf<T extends string>(fields: Fields, key: string, options: readonly T[]): T {
  const value = fields[key];
  return options.find((option) => option === value) ?? refuse(key, value, `one of ${options.join(', ')}`);
}

/** Null, or what `read` reads. */
export const orNull = <T>(read: (fields: Fields, key: string) => T, fields: Fields, key: string): T | null =>
  fields[key] === null ? null : read(fields, key);
