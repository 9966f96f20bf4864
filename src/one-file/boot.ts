import { keep, readKept } from '../model/kept.ts';
import { assemble, TAIL } from './assemble.ts';
import { EMBEDDED_TYPE, type EmbeddedFile, embeddedFileOf } from './embedded-file.ts';
import { ModuleStore } from './module-store.ts';
import type { OwnFile } from './own.ts';
import { textOf } from './unpack.ts';

const trustedHtml = (html: string): string => {
  const policy = globalThis.trustedTypes?.createPolicy('arctic-accords', { createHTML: (text) => text });
  return (policy?.createHTML(html) ?? html) as string;
};

/** Where the language that a reader changed this file to is kept while the tab is open, by the place of the file. */
const languageKey = (): string => `arctic-accords ${location.pathname}`;

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
  // Where nothing may be kept, a file that is loaded anew opens in its own language.
  keep('sessionStorage', languageKey(), page.language ?? '');
  document.open();
  document.write(trustedHtml(html));
  document.close();
}

/** The elements from the tail's mark to this script, before anything was added to them. */
function tailElements(): Element[] {
  const elements: Element[] = [];
  let node: ChildNode | null = document.currentScript;
  for (; node && !(node instanceof Comment && node.data === TAIL); node = node.previousSibling)
    if (node instanceof Element) elements.unshift(node);
  return elements;
}

const { documentElement: root } = document;
const tail = tailElements();
const isPiece = (element: Element): element is HTMLScriptElement =>
  element instanceof HTMLScriptElement && element.type === EMBEDDED_TYPE;
const fonts = tail.find(({ tagName }) => tagName === 'STYLE')?.textContent ?? '';
const store = new ModuleStore(tail.filter(isPiece).map(embeddedFileOf), fonts);
const own: OwnFile = {
  open: (name) => store.open(name),
  address: (name) => store.address(name),
  isWorker: (address) => store.isWorker(address),
  page: (language) => store.page(language),
  tail: () => tail.map(({ outerHTML }) => outerHTML).join(''),
};
globalThis.accords = own;

// Workers run from this file alone. A page that was rewritten in place still has the policy of its window.
const { trustedTypes } = globalThis;
if (trustedTypes && !trustedTypes.defaultPolicy)
  trustedTypes.createPolicy('default', {
    createScriptURL: (address) => (globalThis.accords?.isWorker(address) ? address : null),
  });

if (!location.hash && root.dataset.start) history.replaceState(null, '', root.dataset.start);

// A link to the page of another language: that page is in this file.
addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a[hreflang]');
  const page = link && store.page(link.getAttribute('hreflang') ?? '');
  if (!page) return;
  event.preventDefault();
  void rewriteIn(page, own);
});

const here = store.page(root.lang);
const wanted = store.page(readKept('sessionStorage', languageKey()) ?? root.lang);
if (wanted && wanted !== here) void rewriteIn(wanted, own);
else if (here?.entry) void store.open(here.entry);
