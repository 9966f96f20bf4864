import { NOT_FOUND } from '../../i18n/not-found.ts';
import { LANGUAGES } from '../../model/text.ts';

/**
 * The page that a host gives for an address that it does not have, in all languages. It names no other address: what
 * it stands for may lie in any folder.
 */
export function notFoundPage(name: string): string {
  const lines = LANGUAGES.map((language) => `<p lang="${language}">${NOT_FOUND[language]}</p>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
<meta name="robots" content="noindex" /><title>404 · ${name}</title>
<style>:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:4rem auto;padding:0 1rem}</style>
</head><body><main><h1>404 · ${name}</h1>${lines.join('')}</main></body></html>
`;
}
