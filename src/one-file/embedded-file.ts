/**
 * How the one file holds the files of the site: each as a script element that no browser runs, with its bytes as
 * base64. Attributes say what it is, so that the file needs no other list:
 * `data-piece` its address from the root of the site, `data-packing` whether the bytes are deflated,
 * `data-needs` the modules that a module imports, `data-uses` the other files that it names,
 * `data-entry` the module that a page starts with, `data-language` the language of a page.
 */
export interface EmbeddedFile {
  readonly name: string;
  readonly packing: Packing;
  readonly needs: readonly string[];
  readonly uses: readonly string[];
  readonly entry: string | null;
  readonly language: string | null;
  readonly base64: string;
}

type Packing = 'deflate-raw' | 'none';

/** The media type of pieces: one that no browser runs or shows. */
export const EMBEDDED_TYPE = 'application/octet-stream';

/** Before the name of a piece where a module of the one file imports it; an address takes its place at run time. */
export const IMPORT_MARK = 'piece:';

const attribute = (name: string, value: string | null): string => (value ? ` data-${name}="${value}"` : '');

/** A piece as the one file holds it. Names are addresses without quotes or spaces. */
export function embeddedTag({ name, packing, needs, uses, entry, language, base64 }: EmbeddedFile): string {
  const attributes = [
    attribute('piece', name),
    attribute('packing', packing),
    attribute('needs', needs.join(' ')),
    attribute('uses', uses.join(' ')),
    attribute('entry', entry),
    attribute('language', language),
  ];
  return `<script type="${EMBEDDED_TYPE}"${attributes.join('')}>${base64}</script>`;
}

/** A piece that an element holds; inverse of `embeddedTag`. */
export function embeddedFileOf({
  dataset,
  textContent,
}: Pick<HTMLElement, 'dataset' | 'textContent'>): EmbeddedFile {
  const list = (value = ''): string[] => value.split(' ').filter(Boolean);
  return {
    name: dataset.piece ?? '',
    packing: dataset.packing === 'none' ? 'none' : 'deflate-raw',
    needs: list(dataset.needs),
    uses: list(dataset.uses),
    entry: dataset.entry ?? null,
    language: dataset.language ?? null,
    base64: textContent ?? '',
  };
}
