import type { Language } from '../model/text.ts';
import { assemble, tailOf } from './assemble.ts';
import { EMBEDDED_TYPE } from './embedded-file.ts';
import { ownFile } from './own.ts';
import { withBriefing } from './own-briefing.ts';
import { textOf } from './unpack.ts';

/** The name of the one file, at the root of the site and where it is saved. */
export const ONE_FILE = 'arctic-accords.html';

/** What the saved file begins with. */
export interface SavedView {
  readonly language: Language;
  /** The fragment of the address, with its `#`. */
  readonly fragment: string;
  /** A briefing, JSON, that goes into the file; absent: the one that is in it, if there is one. */
  readonly briefing?: string | undefined;
}

/** Why a file could not be saved: the site could not be reached, or gave something else, or the browser is too old. */
class SaveError extends Error {
  override readonly name = 'SaveError';

  constructor(
    readonly code: 'unreachable' | 'not-the-file' | 'unsupported',
    message: string,
  ) {
    super(message);
  }
}

export interface SaveOptions {
  /** The address of the one file on the site, against that of the page. */
  readonly address: string;
  /** Ends the loading; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Saves the atlas as one file that begins at `view`. On a site the file is loaded, some megabytes; an opened
 * one file makes it from itself and asks nobody.
 *
 * @throws SaveError
 */
export async function saveAsOneFile(view: SavedView, options: SaveOptions): Promise<void> {
  const file = await oneFileAt(view, options);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file], { type: 'text/html' }));
  link.download = ONE_FILE;
  link.click();
  // The browser reads the address after the click; a minute later it has what it wants.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The text of the one file that begins at `view`. */
export async function oneFileAt(
  { language, fragment, briefing }: SavedView,
  options: SaveOptions,
): Promise<string> {
  if (typeof DecompressionStream === 'undefined')
    throw new SaveError('unsupported', 'This browser has no DecompressionStream');
  const own = ownFile();
  const tail = own ? own.tail() : await tailFrom(options);
  const page = own?.page(language) ?? pageIn(tail, language);
  if (!page) throw new SaveError('not-the-file', `Found no page in ${language} in the one file`);
  const held = briefing === undefined ? tail : withBriefing(tail, briefing);
  return assemble(await textOf(page), held, fragment);
}

async function tailFrom({ address, signal }: SaveOptions): Promise<string> {
  const response = await fetch(address, { signal: signal ?? null }).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw new SaveError('unreachable', String(error));
  });
  if (!response.ok)
    throw new SaveError('unreachable', `Found status ${response.status} at ${address}, expected 200`);
  const text = await response.text();
  try {
    return tailOf(text);
  } catch (error) {
    // Some hosts answer with their own page where a file is missing.
    throw new SaveError('not-the-file', String(error));
  }
}

/** The page of a language among the pieces, packed as they all are. */
function pageIn(tail: string, language: Language): Parameters<typeof textOf>[0] | null {
  const piece = new RegExp(
    `<script type="${EMBEDDED_TYPE}"[^>]* data-language="${language}"[^>]*>([^<]*)<`,
  ).exec(tail);
  return piece && { base64: piece[1]!, packing: 'deflate-raw' };
}
