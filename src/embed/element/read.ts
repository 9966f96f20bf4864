import { REPLIES, type ReplyType, type Values } from '../../model/wire.ts';

type Fields = Readonly<Record<string, unknown>>;
type Sent<T extends ReplyType> = Values<(typeof REPLIES)[T]>;

/** What a reply says, as events and methods give it: the id of what is selected is `id` there. */
export type Detail<T extends ReplyType> = T extends 'select'
  ? { readonly id: Sent<'select'>['target'] } & Omit<Sent<'select'>, 'target' | 'fragment'>
  : Omit<Sent<T>, 'fragment'>;

/** A message of the frame that is of the form it should have; all others are not believed. */
export type FrameMessage = {
  [T in ReplyType]: { readonly type: T; readonly detail: Detail<T>; readonly fragment?: string };
}[ReplyType];

/** Reads what came over the wire: an object of version 1 with exactly what its type has, or null. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  const fields = data as Fields | null;
  if (typeof fields !== 'object' || fields === null || fields.accords !== 1) return null;
  const { type, lng, lat } = fields;
  if (typeof type !== 'string' || !Object.hasOwn(REPLIES, type)) return null;
  const parts = Object.entries(REPLIES[type as ReplyType]);
  if (!parts.every(([key, { fits }]) => fits(fields[key])) || (lng === null) !== (lat === null)) return null;
  const { fragment, target, ...rest } = Object.fromEntries(parts.map(([key]) => [key, fields[key]]));
  const detail = type === 'select' ? { id: target, ...rest } : rest;
  return { type, detail, fragment } as FrameMessage;
}
