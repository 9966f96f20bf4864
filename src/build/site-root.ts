/**
 * The root of the site as it will be reached, ending in a slash, from what the build was told; `''` where it was told
 * nothing.
 *
 * @throws Error where that is no address of a site.
 */
export function siteRoot(told: string | undefined): string {
  if (!told) return '';
  const url = URL.canParse(told) ? new URL(told) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(
      `SITE: found ${told}, expected the address of the site, such as https://example.org/map/`,
    );
  return url.href.replace(/\/?$/, '/');
}
