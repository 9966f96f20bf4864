import type { FileKind } from '../../model/files.ts';
import type { Document } from './document.ts';

/** A file that is no JSON: what it would have said is not known, so nothing is blamed for naming it. */
export interface Unread {
  readonly kind: FileKind;
  readonly stem: string;
}

/** The documents of one atlas by kind. */
export interface Documents {
  readonly unread: readonly Unread[];
  readonly atlas: Document | null;
  readonly gazetteer: Document | null;
  readonly synonyms: Document | null;
  readonly agreements: readonly Document[];
  readonly instruments: readonly Document[];
  readonly layers: readonly Document[];
  readonly briefings: readonly Document[];
}

export const stemsOf = (files: readonly { stem: string }[]): Set<string> =>
  new Set(files.map(({ stem }) => stem));
