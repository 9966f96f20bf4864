/** `data/atlas.json` → `embed.allowedHosts`: null lets everyone. */
export type AllowedHosts = readonly string[] | null;

/**
 * Whether `origin` is one of the hosts. An entry is an origin (`https://example.org`), a host with or without its
 * port (`example.org`, `localhost:8080`), or all hosts below one (`*.example.org`). An opaque origin is `null`: it
 * has no name, so that no list can hold it.
 */
export function allows(hosts: AllowedHosts, origin: string): boolean {
  if (hosts === null) return true;
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  if (url.origin === 'null') return false;
  return hosts.some((entry) => {
    if (entry.includes('://')) return entry.replace(/\/$/, '') === url.origin;
    if (entry.startsWith('*.')) return url.hostname.endsWith(entry.slice(1));
    return entry === url.host || entry === url.hostname;
  });
}

/**
 * The hosts that the atlas names, and the site that the page at `address` itself is of: its own pages show the map in
 * frames too. In a sandbox the page has no origin, but still an address.
 */
export const withOwnSite = (hosts: AllowedHosts, address: string): AllowedHosts =>
  hosts && [...hosts, new URL(address).origin];

/**
 * Whether a page in frames of these origins may be shown there, by `location.ancestorOrigins`. The host's own header
 * forbids it where the host can send one; this is for those that cannot, and for browsers that tell.
 */
export const mayStandIn = (hosts: AllowedHosts, ancestors: Iterable<string> | undefined): boolean =>
  hosts === null || [...(ancestors ?? [])].every((origin) => allows(hosts, origin));

/**
 * Where to send what is meant for `origin`. A window of opaque origin can be named by no address: what goes there
 * goes to whoever has that window, which is why nothing is ever sent that is not public.
 */
export const targetOf = (origin: string): string => (origin === 'null' ? '*' : origin);
