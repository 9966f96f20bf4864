import type { Camera } from '../../model/geo.ts';
import type { SchemeChoice } from '../../model/vocabulary.ts';
import type { IMAGE_FORMATS, SELECTION_KINDS } from '../../model/wire.ts';
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
  | {
      readonly type: 'image';
      readonly width: number;
      readonly height: number;
      readonly format: ImageFormat;
    };

/** What the reader has selected. `lng`, `lat`: degrees, the middle of its places; null where it has none. */
export interface Selected {
  /** Its id; named as in the request, since `id` of a message is its own. */
  readonly target: string | null;
  readonly kind: (typeof SELECTION_KINDS)[number] | null;
  readonly name: string;
  readonly clauses: readonly string[];
  readonly lng: number | null;
  readonly lat: number | null;
}

/** Where the map looks and what it shows. */
interface Viewed extends Camera {
  readonly layers: readonly string[];
}

/** What the frame says. `fragment`: the whole state, for an address that leads back to it. */
export type Reply =
  | {
      readonly type: 'ready';
      readonly version: string;
      readonly layers: readonly string[];
      readonly agreements: readonly string[];
      readonly fragment: string;
    }
  | ({ readonly type: 'select'; readonly fragment: string } & Selected)
  | ({ readonly type: 'view'; readonly fragment: string } & Viewed)
  /** The height at which nothing of the frame is cut off, CSS pixels. */
  | { readonly type: 'height'; readonly px: number }
  | { readonly type: 'image'; readonly blob: Blob }
  | { readonly type: 'ok' }
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
