import { pageOf } from '../pages.ts';
import { addressOf, twinsOf } from './twins.ts';

export const SITEMAP = 'sitemap.xml';
export const ROBOTS = 'robots.txt';

const escaped = (address: string): string => address.replaceAll('&', '&amp;').replaceAll("'", '&apos;');

/** The pages that stand for themselves, each with its other languages, for search machines. `root`: of the site. */
export function sitemap(pages: readonly string[], root: string): string {
  const known = new Set(pages);
  const urls = pages.map((page) => {
    const twins = twinsOf(page, known);
    const named = twins.length < 2 ? [] : [...twins, ['x-default', pageOf(page).name] as const];
    const links = named.map(
      ([language, twin]) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(root + addressOf(twin))}"/>`,
    );
    return `<url><loc>${escaped(root + addressOf(page))}</loc>${links.join('')}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('')}</urlset>
`;
}

/** Where the sitemap is; machines read it at the root of a host alone, so a site in a folder has none. */
export const robots = (root: string): string | null =>
  new URL(root).pathname === '/' ? `User-agent: *\nAllow: /\n\nSitemap: ${root}${SITEMAP}\n` : null;
