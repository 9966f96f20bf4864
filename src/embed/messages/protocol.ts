import type { Camera } from '../../model/geo.ts';
import type { SchemeChoice } from '../../model/vocabulary.ts';
import type { IMAGE_FORMATS, REPLIES, ReplyType, Values } from '../../model/wire.ts';
import type { Filters } from '../../state/state.ts';

/** Version of the messages; it stands in each as `accords`. */
export const VERSION = 1;

/** Pairs a reply with its request; the asker's own, and of no other meaning. */
export type MessageId = string | number;

/** Where to go: what is absent stays as it is; `lng` and `lat` come together. Degrees. */
export type Place = Partial<Camera>;

export type ImageFormat = (typeof IMAGE_FORMATS)[number];

/** What a page may ask of the frame. Ids are those of the data; whether they exist is asked when it is done. */
export type Request =
  | { readonly type: 'hello' }
  | { readonly type: 'select'; readonly target: string | null }
  | { readonly type: 'fly'; readonly at: Place }
  /** `null`: the layers that are on by default. */
  | { readonly type: 'layers'; readonly ids: readonly string[] | null }
  /** What is absent stays. `on`: a date of any precision, or null for none. */
  | {
      readonly type: 'filter';
      readonly filters: Partial<Filters>;
      readonly on?: string | null;
    }
  | { readonly type: 'scheme'; readonly scheme: SchemeChoice }
  | { readonly type: 'view' }
  /** A step of the briefing that is open, from 1. */
  | { readonly type: 'step'; readonly n: number }
  | {
      readonly type: 'image';
      readonly width: number;
      readonly height: number;
      readonly format: ImageFormat;
    };

type Sent = { [T in ReplyType]: { readonly type: T } & Values<(typeof REPLIES)[T]> };

/** What the frame says. */
export type Reply =
  | Sent[Exclude<ReplyType, 'error'>]
  | { readonly type: 'error'; readonly code: ErrorCode; readonly message: string };

export type ErrorCode =
  /** Not of the form that its type has. */
  | 'malformed'
  /** Of another version of the messages. */
  | 'version'
  /** Before `hello`. */
  | 'no-hello'
  /** From a host that may not command this atlas. */
  | 'forbidden'
  /** An id or value that the atlas does not know. */
  | 'unknown'
  /** More at once than is taken; what was not taken is not answered one by one. */
  | 'busy'
  /** It was understood and could not be done. */
  | 'failed';

/** A request that can be done, or why not. */
export class RequestError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
