import type { EmbeddedFile } from './embedded-file.ts';

/** What an opened one file gives to its modules, in place of `import()` and of addresses beside them. */
export interface OwnFile {
  /** Runs a module once and gives what it exports. */
  readonly open: (name: string) => Promise<unknown>;
  /** The address of a file that an opened module uses. */
  readonly address: (name: string) => string;
  readonly isWorker: (address: string) => boolean;
  /** The page of a language, as it is before anything ran. */
  readonly page: (language: string) => EmbeddedFile | undefined;
  /** All that stands in the file besides its page, as HTML. */
  readonly tail: () => string;
}

declare global {
  /** Only in the one file. */
  var accords: OwnFile | undefined;
}

/** The one file that this page was opened from; null on a site. */
export const ownFile = (): OwnFile | null => globalThis.accords ?? null;
