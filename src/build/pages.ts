import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { folderOf, LANGUAGES, type Language } from '../model/text.ts';

/** The language and the name of a page by its path, from the root of the site: `/fr/index.html` → `fr`, `index.html`. */
export function pageOf(path: string): { readonly language: Language; readonly name: string } {
  const name = path.replace(/^\//, '');
  const language = LANGUAGES.find((candidate) => candidate !== 'en' && name.startsWith(folderOf(candidate)));
  return language ? { language, name: name.slice(folderOf(language).length) } : { language: 'en', name };
}

/** The relative address of the page at `path` in another language. */
export function addressIn(path: string, language: Language): string {
  const { language: from, name } = pageOf(path);
  return `${from === 'en' ? './' : '../'}${folderOf(language)}${name === 'index.html' ? '' : name}`;
}

/** The English page as another language has it: its own tag, its own script, its files one folder up. */
export const translated = (html: string, language: Language): string =>
  html
    .replace('<html lang="en"', `<html lang="${language}"`)
    .replaceAll('.en.ts"', `.${language}.ts"`)
    .replaceAll(/(href|src)="\.\//g, '$1="../');

/**
 * The pages `names` in every language, made from those of the root: `fr/index.html` needs no file of its own.
 * Their parts are written by `prerender`.
 */
export function languagePages(names: readonly string[]): Plugin {
  let root = process.cwd();
  const sourceOf = (file: string): { readonly source: string; readonly language: Language } | null => {
    const { language, name } = pageOf(relative(root, file).split(sep).join('/'));
    return language !== 'en' && names.includes(name) && dirname(dirname(file)) === root
      ? { source: join(root, name), language }
      : null;
  };
  const read = (file: string): string | null => {
    const page = sourceOf(file);
    return page && translated(readFileSync(page.source, 'utf8'), page.language);
  };

  return {
    name: 'accords:language-pages',
    enforce: 'pre',
    config: () => ({
      build: {
        rolldownOptions: {
          input: LANGUAGES.flatMap((language) => names.map((name) => `${folderOf(language)}${name}`)),
        },
      },
    }),
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      const file = resolve(root, id);
      return sourceOf(file) && !existsSync(file) ? file : null;
    },
    load(id) {
      return read(id);
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const page = path.endsWith('/') ? `${path}index.html` : path;
        const html = read(join(root, page));
        if (html === null) return next();
        server
          .transformIndexHtml(page, html)
          .then((done) => response.setHeader('Content-Type', 'text/html').end(done), next);
      });
    },
  };
}
