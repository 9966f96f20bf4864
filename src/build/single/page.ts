const FACE = /@font-face\s*\{[^}]*\}/g;
/** What asks for other files: the module of the page, and what is fetched ahead or beside it. */
const SCRIPT = /<script\b[^>]*\btype="module"[^>]*\bsrc="([^"]+)"[^>]*>\s*<\/script>\s*/g;
const LINK = /<link\b(?=[^>]*\brel="(?:modulepreload|preload|stylesheet|icon|manifest|prefetch)")[^>]*>\s*/g;

/** A page of the site, taken apart for the one file. */
export interface BarePage {
  readonly html: string;
  /** The address of the module it starts with, as the page has it. */
  readonly entry: string | null;
  /** Its font faces, as style rules with addresses as the page has them. */
  readonly faces: readonly string[];
}

/** The page without anything that it asks for: script, font files, icon. */
export function barePage(html: string): BarePage {
  const faces: string[] = [];
  let entry: string | null = null;
  const bare = html
    .replace(SCRIPT, (_, source: string) => {
      entry = source;
      return '';
    })
    .replace(LINK, '')
    .replace(FACE, (face) => {
      faces.push(face);
      return '';
    });
  return { html: bare, entry, faces };
}
