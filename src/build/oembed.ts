import type { Plugin } from 'vite';
import { folderOf, inLanguage, LANGUAGES, type Language, type LocalizedText } from '../model/text.ts';
import { frameCode } from '../share/codes.ts';
import { TITLES } from '../share/titles.ts';
import { pageOf } from './pages.ts';
import { siteRoot } from './site-root.ts';

/** The size that the frame asks for, CSS pixels; oEmbed has no responsive one. */
const SIZE = { width: 640, height: 480 } as const;
/** Seconds that a copy may be kept: a day. */
const CACHE_AGE = 86_400;
const FILE = 'oembed.json';

/** An answer of oEmbed 1.0 of the type `rich`. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url?: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/**
 * What the pages in `language` answer whoever wants to embed them. Without a `root` the address of the frame is relative
 * to the answer itself.
 */
export function oEmbedOf(language: Language, name: string, root: string): OEmbed {
  const title = TITLES[language].frame;
  const site = { root: root || (language === 'en' ? './' : '../'), index: '' } as const;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: name,
    ...(root ? { provider_url: root } : {}),
    cache_age: CACHE_AGE,
    html: frameCode({ site, language, fragment: '', size: SIZE, subject: null }),
    ...SIZE,
  };
}

/**
 * Writes an answer beside the pages of each language and a link to it into each page. `told` is the address of the site,
 * which a build cannot know by itself; `names` is the name of the atlas by language.
 */
export function oEmbed(told: string | undefined, names: LocalizedText): Plugin {
  const root = siteRoot(told);
  return {
    name: 'accords:oembed',
    apply: 'build',
    transformIndexHtml(_, { path }) {
      const { language, name } = pageOf(path);
      // What is embedded is the map; a page below that of its language is no map.
      if (name.includes('/')) return [];
      const href = `${root ? root + folderOf(language) : ''}${FILE}`;
      const title = TITLES[language].frame;
      const attrs = { rel: 'alternate', type: 'application/json+oembed', href, title };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
    generateBundle() {
      for (const language of LANGUAGES) {
        const answer = oEmbedOf(language, inLanguage(names, language), root);
        const source = `${JSON.stringify(answer, null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName: folderOf(language) + FILE, source });
      }
    },
  };
}
