import { posix } from 'node:path';
import type { Plugin } from 'vite';
import { heldBy } from '../render/flat/page/faces.ts';

const SHEET = /<link rel="stylesheet"[^>]*\bhref="([^":]+\.css)"[^>]*>/g;
const ADDRESS = /url\((["']?)(?!data:|https?:|[/#])([^)"']+)\1\)/g;
const SCRIPT = /<(?:script type="module"[^>]*>\s*<\/script|link rel="modulepreload"[^>]*)>\s*/g;

/**
 * Writes the built style sheets into the pages, so that the first paint waits for the document alone, and
 * moves the scripts to the end of the document, so that they do not compete with it for the line.
 */
export function documentAlone(): Plugin {
  const inlined = new Set<string>();
  return {
    name: 'accords:document-alone',
    enforce: 'post',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, path }) {
        const folder = posix.dirname(path.replace(/^\//, ''));
        const styled = html.replace(SHEET, (link, href: string) => {
          const asset = bundle?.[posix.join(folder, href)];
          if (asset?.type !== 'asset') return link;
          inlined.add(asset.fileName);
          return `<style>${rebased(String(asset.source), posix.dirname(href))}</style>`;
        });
        return scriptsLast(fontsFirst(styled));
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const name of inlined) delete bundle[name];
        // A piece of script would wait for the sheet beside it, which is in the page: it is made to wait for itself.
        for (const piece of Object.values(bundle))
          if (piece.type === 'chunk')
            for (const name of inlined)
              piece.code = piece.code.replaceAll(posix.basename(name), posix.basename(piece.fileName));
      },
    },
  };
}

const FACE = /@font-face\{[^}]*?url\("?([^")]+)"?\)[^}]*?unicode-range:([^;}]*)[^}]*\}/g;
const UNSEEN = /<(style|script|noscript)\b[\s\S]*?<\/\1>|<[^>]*>/g;

/** The page with the faces of its letters asked for before its styles are read, so that its first words are set in them. */
export function fontsFirst(html: string): string {
  const letters = new Set([...html.replace(UNSEEN, '')].map((letter) => letter.codePointAt(0)!));
  const links = [...html.matchAll(FACE)]
    .filter(([, , range]) => heldBy(range!, letters).length > 0)
    .map(([, address]) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${address}">`);
  return html.replace(/<meta charset[^>]*>/, (meta) => meta + links.join(''));
}

/** The style sheet with its addresses made from where the page lies, not from `folder` below it. */
export const rebased = (css: string, folder: string): string =>
  css.replace(ADDRESS, (_, __, address: string) => `url(./${posix.join(folder, address)})`);

/** The page with its module scripts, and what they preload, just before the end of its body. */
export function scriptsLast(html: string): string {
  const scripts = html.match(SCRIPT) ?? [];
  if (scripts.length === 0) return html;
  return html.replace(SCRIPT, '').replace('</body>', () => `${scripts.join('')}</body>`);
}
