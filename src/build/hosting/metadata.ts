import { t } from '../../i18n/index.ts';
import '../all-languages.ts';
import { TITLES } from '../../share/titles.ts';
import { pageOf } from '../pages.ts';
import { SOCIAL_SIZE, socialPicture } from '../social/names.ts';
import { isEmbed } from './rules.ts';
import { addressOf, fromPage, twinsOf } from './twins.ts';

/** What a page says of itself in its head. Values are as they stand between quotes. */
interface Said {
  readonly title: string;
  readonly description: string;
}

/** Page of a site that search machines and other sites may meet; null for one that says nothing of itself. */
function saidBy(html: string): Said | null {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
  const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1];
  return title && description ? { title: title.replaceAll('"', '&quot;'), description } : null;
}

const NOINDEX = /<meta name="robots" content="noindex"\s*\/?>\s*/;

/** Whether a page stands for itself: not one for a frame, and not one for what is missing. */
export const isPublic = (page: string, html: string): boolean =>
  !isEmbed(page) && !NOINDEX.test(html) && saidBy(html) !== null;

const link = (attributes: Readonly<Record<string, string>>): string =>
  `<link ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}>`;
const property = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

/**
 * A finished page with what search machines and other sites ask of it: which address is its own, where it is in other
 * languages, how it is shown where someone names it. `root` is the address of the site; without it nothing is written
 * that needs a whole address.
 */
export function withMetadata(html: string, page: string, pages: ReadonlySet<string>, root: string): string {
  const said = saidBy(html);
  if (!said) return html;
  const tags = [
    ...(isEmbed(page) ? [] : alternates(page, pages, root)),
    ...openGraph(page, pages, said, root),
  ];
  // A frame is known by the page that it is a part of; where that has no whole address it is not to be found.
  const found = root && isEmbed(page) ? html.replace(NOINDEX, '') : html;
  if (root) tags.unshift(link({ rel: 'canonical', href: root + addressOf(wholeOf(page)) }));
  return found.replace('</title>', (end) => end + tags.join(''));
}

/** The page that a frame is a part of; of any other page, itself. */
const wholeOf = (page: string): string => (isEmbed(page) ? page.replace(/embed\.html$/, 'index.html') : page);

function alternates(page: string, pages: ReadonlySet<string>, root: string): string[] {
  const twins = twinsOf(page, pages);
  if (twins.length < 2) return [];
  return [...twins, ['x-default', pageOf(page).name] as const].map(([hreflang, twin]) =>
    link({ rel: 'alternate', hreflang, href: fromPage(page, addressOf(twin), root) }),
  );
}

/** `fr-CA` as Open Graph writes it. */
const localeOf = (language: ReturnType<typeof pageOf>['language']): string =>
  t(language).locale.replace('-', '_');

function openGraph(page: string, pages: ReadonlySet<string>, { title, description }: Said, root: string) {
  const { language } = pageOf(page);
  const others = twinsOf(page, pages).filter(([other]) => other !== language);
  return [
    property('og:type', 'website'),
    property('og:site_name', t(language).site.name),
    property('og:title', title),
    property('og:description', description),
    property('og:locale', localeOf(language)),
    ...others.map(([other]) => property('og:locale:alternate', localeOf(other))),
    ...(root
      ? [
          property('og:url', root + addressOf(page)),
          property('og:image', root + socialPicture(language)),
          property('og:image:type', 'image/png'),
          property('og:image:width', String(SOCIAL_SIZE.width)),
          property('og:image:height', String(SOCIAL_SIZE.height)),
          property('og:image:alt', TITLES[language].frame),
          '<meta name="twitter:card" content="summary_large_image">',
        ]
      : []),
  ];
}
