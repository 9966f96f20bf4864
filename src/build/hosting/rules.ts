import { MEDIA_TYPES } from '../../export/file.ts';
import { type Policy, policyText } from '../csp.ts';

/** Response headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** What the files of a site are served with, whatever the server. Addresses are relative to the root of the site. */
export interface HostingRules {
  /** Every response. */
  readonly all: Headers;
  /** Pages, each with a policy made for it. An address of a folder stands for its page too. */
  readonly pages: readonly { readonly addresses: readonly string[]; readonly headers: Headers }[];
  /** Files whose name changes when their contents do: everything below this folder. */
  readonly hashed: { readonly folder: string; readonly headers: Headers };
  /** Files that keep their name and must be asked after each time. */
  readonly named: readonly { readonly address: string; readonly headers: Headers }[];
  /** Every other file, and what is not there. */
  readonly other: Headers;
  /** Media types by the ending of a name, for servers that look there. */
  readonly types: Readonly<Record<string, string>>;
}

/** What many servers do not know, or take for something else: `.ts` for a video. */
const TYPES: HostingRules['types'] = {
  csv: `${MEDIA_TYPES.csv}; charset=utf-8`,
  geojson: MEDIA_TYPES.geojson,
  jsonld: MEDIA_TYPES.jsonld,
  md: 'text/markdown; charset=utf-8',
  ts: 'text/plain; charset=utf-8',
};

const typed = (address: string): Headers => {
  const type = TYPES[address.split('.').at(-1)!];
  return type ? { 'Content-Type': type } : {};
};

/** Everything that a page could be allowed and this one is not. Names that browsers know: others are complaints. */
const OFF = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];
/** The button for it, and codes that are copied with one key. */
const OWN = ['clipboard-write', 'fullscreen'];

const PERMISSIONS = [...OFF.map((name) => `${name}=()`), ...OWN.map((name) => `${name}=(self)`)].join(', ');

/** A year, the longest that is of use. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
/** Kept, but asked after before each use. */
const ASK = 'no-cache';

/** Scripts of workers and other files that are no page: they read the site's own files and no more. */
const FILE_POLICY: Policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'connect-src': ["'self'"],
  'font-src': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/** Public files for everyone: a frame without an origin, and pages that are shut off from others, read them too. */
const SHARED: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/**
 * A page that lets nothing in without its leave (`Cross-Origin-Embedder-Policy`) asks the same of a frame in it, and
 * the frame of its workers.
 */
const EMBEDDABLE: Headers = { 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** Whether a page is made to stand in a frame. */
export const isEmbed = (page: string): boolean => /(?:^|\/)embed\.html$/.test(page);

/** Who may frame a page: nobody, or for the embedded map those hosts that the atlas names, or everybody. */
function ancestors(page: string, allowedHosts: readonly string[] | null): Policy {
  if (!isEmbed(page)) return { 'frame-ancestors': ["'none'"] };
  return allowedHosts ? { 'frame-ancestors': ["'self'", ...allowedHosts] } : {};
}

function addressesOf(page: string): readonly string[] {
  return /(?:^|\/)index\.html$/.test(page) ? [page, page.slice(0, -'index.html'.length)] : [page];
}

/** The rules for a finished site: its pages with their own policies, and its other files that keep their names. */
export function hostingRules(
  pages: ReadonlyMap<string, Policy>,
  named: readonly string[],
  allowedHosts: readonly string[] | null,
): HostingRules {
  const file = { ...SHARED, ...EMBEDDABLE, 'Content-Security-Policy': policyText(FILE_POLICY) };
  return {
    all: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': PERMISSIONS,
    },
    pages: [...pages].map(([page, policy]) => ({
      addresses: addressesOf(page),
      headers: {
        'Content-Security-Policy': policyText({ ...policy, ...ancestors(page, allowedHosts) }),
        'Cache-Control': ASK,
        // A frame belongs to the page around it; every other page stands by itself.
        ...(isEmbed(page)
          ? { 'Cross-Origin-Resource-Policy': 'cross-origin', ...EMBEDDABLE }
          : { 'Cross-Origin-Opener-Policy': 'same-origin' }),
      },
    })),
    hashed: {
      folder: 'assets/',
      headers: { ...file, 'Cache-Control': FOR_GOOD },
    },
    named: named.map((address) => ({
      address,
      headers: { ...typed(address), ...file, 'Cache-Control': ASK },
    })),
    other: { ...file, 'Cache-Control': ASK },
    types: TYPES,
  };
}
