import type { EmbeddedFile } from './embedded-file.ts';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** The text of a piece. */
export async function textOf({ base64, packing }: Pick<EmbeddedFile, 'base64' | 'packing'>): Promise<string> {
  const bytes = new Blob([bytesOf(base64)]);
  if (packing === 'none') return bytes.text();
  return new Response(bytes.stream().pipeThrough(new DecompressionStream(packing))).text();
}

const MEDIA: Readonly<Record<string, string>> = {
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  json: 'application/json',
};

/** The bytes of a piece that is not deflated as an address; they are in the address, nothing is asked for. */
export function dataAddress({ name, base64 }: EmbeddedFile): string {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return `data:${MEDIA[ending] ?? 'application/octet-stream'};base64,${base64}`;
}

/** A font as an address that says whose it is, so that the style sheet that holds it can be asked for it. */
export const fontAddress = (name: string, base64: string): string =>
  `data:font/woff2;piece=${name};base64,${base64}`;

/** The address of a font in a style sheet; null where it is not there. */
export function fontIn(sheet: string, name: string): string | null {
  const begin = sheet.indexOf(fontAddress(name, ''));
  return begin < 0 ? null : sheet.slice(begin, sheet.indexOf(')', begin));
}

/**
 * A script as an address. Browsers start a worker from this even where a page has no origin of its own, as an opened
 * file has none; from a `blob:` address Chromium then starts no module worker.
 */
export const scriptAddress = (code: string): string =>
  `data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`;
