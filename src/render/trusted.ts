/** What Trusted Types asks of browsers that have them; TypeScript does not know them yet. */
interface TrustedTypes {
  readonly defaultPolicy: unknown;
  createPolicy(
    name: string,
    rules: {
      readonly createScriptURL?: (address: string) => string | null;
      readonly createHTML?: (html: string) => string;
    },
  ): { createHTML(html: string): unknown };
}
declare global {
  var trustedTypes: TrustedTypes | undefined;
}

const trusted = new Set<string>();

/**
 * The one rule of the page about scripts named by an address: those that were named here before, word for word.
 * It is the default policy, since MapLibre starts workers itself and can be handed no typed address.
 */
function rule(): void {
  const { trustedTypes } = globalThis;
  // The one file has its rule already, made by what opened it.
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createScriptURL: (address) => (trusted.has(address) ? address : null),
  });
}

/** Lets a script of ours be started from `address`, relative to the page; gives it absolute. */
export function trustedScript(address: string): string {
  rule();
  const { href } = new URL(address, document.baseURI);
  trusted.add(href);
  return href;
}

let drawings: { createHTML(text: string): unknown } | null = null;

/** A drawing of ours, written as SVG, as an element. Never for text that comes from elsewhere. */
export function drawingFrom(svg: string): Element {
  drawings ??=
    globalThis.trustedTypes?.createPolicy('arctic-accords', { createHTML: (text) => text }) ?? null;
  const text = (drawings?.createHTML(svg) ?? svg) as string;
  return new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
}

/** Whether the page belongs to no site: an opened file, a frame whose host keeps it apart. */
const isAlone = (): boolean => globalThis.origin === 'null';

/**
 * The same for a worker, at an address from which it starts where the page has no origin too: there a browser
 * takes it from a `data:` address alone.
 *
 * @throws TypeError when the script can't be read.
 */
export async function trustedWorker(address: string): Promise<string> {
  if (!isAlone() || address.startsWith('data:')) return trustedScript(address);
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`Found status ${response.status} at ${address}, expected a script`);
  return trustedScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(await response.text())}`);
}
