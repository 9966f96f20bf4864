import { FACETS, SCHEMES } from '../../model/vocabulary.ts';
import { CAMERA_KEYS, CAMERA_RANGES, DECIMAL, IMAGE_FORMATS, IMAGE_SIDE } from '../../model/wire.ts';
import { isDate } from '../../state/dates.ts';
import type { Filters } from '../../state/state.ts';
import { type MessageId, type Place, type Request, RequestError, VERSION } from './protocol.ts';
import { type Fields, isFields, number, oneOf, onlyOf, orNull, refuse, text, texts } from './values.ts';

/** What every message has beside that which its type asks for. */
const ENVELOPE = ['accords', 'type', 'id'] as const;
/** More steps than any briefing has. */
const MOST_STEPS = 9999;

/** Whether `data` claims to be a message of ours; all else on the wire is none of our business. */
export const isOurs = (data: unknown): data is Fields => isFields(data) && 'accords' in data;

/** The id of a message, where it has one that may be sent back. */
export function idOf({ id }: Fields): MessageId | undefined {
  if (typeof id === 'string' && id.length <= 64) return id;
  return typeof id === 'number' && Number.isSafeInteger(id) ? id : undefined;
}

/**
 * Reads a message that claims to be ours. Keys that its type does not have are not looked at, but where all of its
 * own may be absent: there a slip of the pen would be taken for done.
 *
 * @throws RequestError where it is of another version or malformed.
 */
export function readRequest(data: Fields): Request {
  if (data.accords !== VERSION)
    throw new RequestError('version', `accords: expected ${VERSION}, the version of these messages`);
  if (data.id !== undefined && idOf(data) === undefined)
    refuse('id', data.id, 'a whole number or a text of at most 64 characters');
  return READERS[oneOf(data, 'type', Object.keys(READERS) as Request['type'][])](data);
}

const READERS: Readonly<Record<Request['type'], (data: Fields) => Request>> = {
  hello: () => ({ type: 'hello' }),
  select: (data) => ({ type: 'select', target: orNull(text, data, 'target') }),
  fly: (data) => ({ type: 'fly', at: place(data.at) }),
  layers: (data) => ({ type: 'layers', ids: orNull(texts, data, 'ids') }),
  filter: (data) => ({ type: 'filter', filters: filters(data), ...('on' in data && { on: date(data) }) }),
  scheme: (data) => ({ type: 'scheme', scheme: oneOf(data, 'scheme', SCHEMES) }),
  view: () => ({ type: 'view' }),
  step: (data) => ({ type: 'step', n: Math.round(number(data, 'n', 1, MOST_STEPS)) }),
  image: (data) => ({
    type: 'image',
    width: side(data, 'width'),
    height: side(data, 'height'),
    format: oneOf(data, 'format', IMAGE_FORMATS),
  }),
};

/** Where to go as an object with some of its keys, or as the fragment writes it: `lng,lat[,zoom[,bearing[,pitch]]]`. */
function place(at: unknown): Place {
  const parts = typeof at === 'string' && at.length <= 120 ? at.split(',') : null;
  const numeric =
    parts !== null && parts.length <= CAMERA_KEYS.length && parts.every((part) => DECIMAL.test(part.trim()));
  const fields: unknown = numeric
    ? Object.fromEntries(parts.map((part, i) => [CAMERA_KEYS[i], Number(part)]))
    : at;
  if (!isFields(fields)) return refuse('at', at, 'a place {lng, lat, zoom, bearing, pitch}');
  onlyOf(fields, CAMERA_KEYS, 'at.');
  const named = CAMERA_KEYS.filter((key) => fields[key] !== undefined);
  if (named.length === 0) return refuse('at', at, 'a place {lng, lat, zoom, bearing, pitch}');
  const placed = named.includes('lng') || named.includes('lat');
  const given = CAMERA_KEYS.filter(
    (key) => named.includes(key) || (placed && (key === 'lng' || key === 'lat')),
  );
  const read = given.map((key) => [key, number(fields, key, CAMERA_RANGES[key][0], CAMERA_RANGES[key][1])]);
  return Object.fromEntries(read) as Place;
}

function filters(data: Fields): Partial<Filters> {
  onlyOf(data, [...ENVELOPE, ...FACETS, 'on'], '', [...FACETS, 'on']);
  const given = FACETS.filter((facet) => data[facet] !== undefined);
  return Object.fromEntries(given.map((facet) => [facet, texts(data, facet)]));
}

const date = (data: Fields): string | null => {
  const { on } = data;
  if (on === null) return null;
  return typeof on === 'string' && isDate(on) ? on : refuse('on', on, 'YYYY, YYYY-MM or YYYY-MM-DD');
};

const side = (data: Fields, key: string): number =>
  Math.round(number(data, key, IMAGE_SIDE.least, IMAGE_SIDE.most));
