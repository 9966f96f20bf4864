import { SELECTION_KINDS } from '../../model/wire.ts';
import type { AccordsFailure, AccordsReady, AccordsSelection, AccordsView } from './arctic-accords.d.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A message of the frame that is of the form it should have; all others are not believed. */
export type FrameMessage =
  | { readonly type: 'ready'; readonly detail: AccordsReady; readonly fragment: string }
  | { readonly type: 'select'; readonly detail: AccordsSelection; readonly fragment: string }
  | { readonly type: 'view'; readonly detail: AccordsView; readonly fragment: string }
  | { readonly type: 'height'; readonly detail: number }
  | { readonly type: 'image'; readonly detail: Blob }
  | { readonly type: 'ok'; readonly detail?: undefined }
  | { readonly type: 'error'; readonly detail: AccordsFailure };

const text = (value: unknown, most = 1000): value is string =>
  typeof value === 'string' && value.length <= most;
const texts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length < 1000 && value.every((entry) => text(entry));
const degrees = (value: unknown): value is number =>
  Number.isFinite(value) && Math.abs(value as number) <= 360;
const KINDS: readonly unknown[] = [...SELECTION_KINDS, null];

/** Reads what came over the wire: an object of version 1 with exactly what its type has, or null. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  const fields = data as Fields | null;
  if (typeof fields !== 'object' || fields === null || fields.accords !== 1) return null;
  const known = text(fields.type) && Object.hasOwn(READERS, fields.type);
  return known ? READERS[fields.type as string]!(fields) : null;
}

const withFragment = (reply: object, { fragment }: Fields): FrameMessage | null =>
  text(fragment, 20_000) ? ({ ...reply, fragment } as FrameMessage) : null;

const READERS: Readonly<Record<string, (fields: Fields) => FrameMessage | null>> = {
  ready: (fields) => {
    const { version, layers, agreements } = fields;
    if (!text(version) || !texts(layers) || !texts(agreements)) return null;
    return withFragment({ type: 'ready', detail: { version, layers, agreements } }, fields);
  },
  select: (fields) => {
    const { target: id, kind, name, clauses, lng, lat } = fields;
    const placed = (lng === null && lat === null) || (degrees(lng) && degrees(lat));
    if (!(id === null || text(id)) || !KINDS.includes(kind) || !text(name) || !texts(clauses) || !placed)
      return null;
    return withFragment({ type: 'select', detail: { id, kind, name, clauses, lng, lat } }, fields);
  },
  view: (fields) => {
    const { lng, lat, zoom, bearing, pitch, layers } = fields;
    if (![lng, lat, zoom, bearing, pitch].every(degrees) || !texts(layers)) return null;
    return withFragment({ type: 'view', detail: { lng, lat, zoom, bearing, pitch, layers } }, fields);
  },
  height: ({ px }) =>
    Number.isFinite(px) && (px as number) > 0 && (px as number) < 1e4
      ? { type: 'height', detail: px as number }
      : null,
  image: ({ blob }) => (blob instanceof Blob ? { type: 'image', detail: blob } : null),
  ok: () => ({ type: 'ok' }),
  error: ({ code, message }) =>
    text(code) && text(message) ? { type: 'error', detail: { code, message } } : null,
};
