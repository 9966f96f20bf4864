import { resolve } from 'node:path';
import { createServer, type Plugin, type PluginOption, type ViteDevServer } from 'vite';
import { documentAlone } from './inline-css.ts';

/** What a page's module gives for its placeholders: finished HTML by name. */
type Parts = Readonly<Record<string, string>>;
type PrerenderModule = { readonly render: (page: string) => Promise<Parts> | Parts };

const ENTRY = '/src/prerender.tsx';
const PLACEHOLDER = /<!--part:([a-z-]+)-->/g;

/**
 * Writes each page as finished HTML: `<!--part:name-->` is replaced by what `src/prerender.tsx` renders
 * for the page. `plugins` are those that the page's own modules need.
 *
 * @throws Error when a page asks for a part that is not rendered.
 */
export const prerender = (plugins: () => PluginOption[]): Plugin[] => [parts(plugins), documentAlone()];

function parts(plugins: () => PluginOption[]): Plugin {
  let served: ViteDevServer | null = null;
  let own: Promise<ViteDevServer> | null = null;

  /** One for all pages, which are written at the same time: each would read all data anew. */
  const renderer = async (): Promise<ViteDevServer> => {
    if (served) return served;
    own ??= createServer({
      configFile: false,
      appType: 'custom',
      logLevel: 'error',
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true, include: [] },
      plugins: plugins(),
    });
    return own;
  };

  return {
    name: 'accords:prerender',
    configureServer(devServer) {
      served = devServer;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { path }) {
        const { render } = (await (await renderer()).ssrLoadModule(ENTRY)) as PrerenderModule;
        const parts = await render(path);
        return html.replace(PLACEHOLDER, (_, name: string) => {
          const part = parts[name];
          if (part === undefined)
            throw new Error(
              `${path} asks for the part "${name}"; ${resolve(`.${ENTRY}`)} renders ${Object.keys(parts).join(', ')}`,
            );
          return part;
        });
      },
    },
    async closeBundle() {
      await (await own)?.close();
      own = null;
    },
  };
}
