import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
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
  const up = '../'.repeat((folderOf(from) + name).split('/').length - 1) || './';
  return `${up}${folderOf(language)}${name.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** A page of the root as it stands at `path`: with the tag and the script of its language, its files folders up. */
export const translated = (html: string, path: string): string => {
  const { language } = pageOf(path);
  const up = '../'.repeat(path.split('/').length - 1) || './';
  return html
    .replace('<html lang="en"', `<html lang="${language}"`)
    .replaceAll('.en.ts"', `.${language}.ts"`)
    .replaceAll(/(href|src)="\.\//g, `$1="${up}`);
};

/**
 * The pages `names` in every language, made from those of the root: `fr/index.html` needs no file of its own.
 * `made`: other pages, by their addresses, and the file of the root that each is made from. Their parts are written by
 * `prerender`.
 */
export function languagePages(names: readonly string[], made: Readonly<Record<string, string>> = {}): Plugin {
  let root = process.cwd();
  const sourceOf = (file: string): { readonly source: string; readonly path: string } | null => {
    const path = relative(root, file).split(sep).join('/');
    const { language, name } = pageOf(path);
    const source = made[name] ?? (language !== 'en' && names.includes(name) ? name : undefined);
    return source ? { source: join(root, source), path } : null;
  };
  const read = (file: string): string | null => {
    const page = sourceOf(file);
    return page && translated(readFileSync(page.source, 'utf8'), page.path);
  };

  return {
    name: 'accords:language-pages',
    enforce: 'pre',
    config: () => ({
      build: {
        rolldownOptions: {
          input: LANGUAGES.flatMap((language) =>
            [...names, ...Object.keys(made)].map((name) => `${folderOf(language)}${name}`),
          ),
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
