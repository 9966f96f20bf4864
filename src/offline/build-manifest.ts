/** What a build put on the site, as the service worker keeps it. Addresses are relative to the root of the site. */
export interface BuildManifest {
  /** A name that changes when any file does. */
  readonly version: string;
  /** Files with their hashes, as `integrity` of a request has them. */
  readonly files: Readonly<Record<string, string>>;
  /** What must be there for the pages of a language, by the folder of the language; '' is the root's. */
  readonly first: Readonly<Record<string, readonly string[]>>;
}

/** From a page to the service worker: fetch all that is missing, and say which build is kept. */
export const KEEP_ALL = 'accords:keep-all';

/** From the service worker to a page. */
export interface KeptMessage {
  readonly accords: 'kept';
  readonly version: string;
  /** Whether the whole build can be had without the network. */
  readonly whole: boolean;
}

/** The name of a build's cache, and of the lock that its open pages share. `scope` is the root of the site. */
export const nameOf = (scope: string, version: string): string => `arctic-accords ${scope} ${version}`;
