import { assemble } from './assemble.ts';
import type { EmbeddedFile } from './embedded-file.ts';
import { rememberLanguage } from './language.ts';
import type { OwnFile } from './own.ts';
import { textOf } from './unpack.ts';

const trustedHtml = (html: string): string => {
  const policy = globalThis.trustedTypes?.createPolicy('arctic-accords', { createHTML: (text) => text });
  return (policy?.createHTML(html) ?? html) as string;
};

/** The running map, which the page hangs on its element. */
interface MapElement extends HTMLElement {
  readonly host?: { destroy(): void };
}

/**
 * Writes another page of the file in place of the one that is open, at the same address: nothing is loaded, so it
 * works where the file itself can no longer be reached. Listeners of window and document go with the page.
 */
export async function rewriteIn(page: EmbeddedFile, own: OwnFile): Promise<void> {
  const html = assemble(await textOf(page), own.tail(), null);
  // The page that goes writes its last view into the address, and its map gives back what it holds.
  dispatchEvent(new PageTransitionEvent('pagehide'));
  (document.getElementById('map') as MapElement | null)?.host?.destroy();
  rememberLanguage(page.language ?? '');
  document.open();
  document.write(trustedHtml(html));
  document.close();
}
