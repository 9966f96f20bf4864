import { createHash } from 'node:crypto';

/** A content security policy: sources by directive; a directive without sources stands alone. */
export type Policy = Readonly<Record<string, readonly string[]>>;

const INLINE = /<(style|script)\b([^>]*)>(.*?)<\/\1>/gs;
/** Scripts that browsers run; others are data. */
const RUNS = /^(?:|module|importmap|speculationrules|text\/javascript)$/;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The hashes of what a page runs and styles itself with in its own text, as sources of a policy. */
export function inlineHashes(html: string): {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
} {
  const [styles, scripts] = [new Set<string>(), new Set<string>()];
  for (const [, tag, attributes = '', text = ''] of html.matchAll(INLINE)) {
    if (tag === 'style') styles.add(hashOf(text));
    else if (!/\bsrc=/.test(attributes) && RUNS.test(/\btype="([^"]*)"/.exec(attributes)?.[1] ?? ''))
      scripts.add(hashOf(text));
  }
  return { styles: [...styles], scripts: [...scripts] };
}

/**
 * What a page of the site may do: run and show its own files and nothing else. Styles and scripts in its text are
 * let through by their hashes, so the policy must be made when the page is finished.
 */
export function sitePolicy(html: string, { framed = false } = {}): Policy {
  const { styles, scripts } = inlineHashes(html);
  // In a frame without an origin a worker starts from a `data:` address alone; see `render/trusted.ts`.
  const workers = framed ? ["'self'", 'data:'] : ["'self'"];
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...styles],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': workers,
    'worker-src': workers,
    'manifest-src': ["'self'"],
    'frame-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default', 'arctic-accords'],
  };
}

/** What the one file may do: nothing that leaves it. */
export function oneFilePolicy(html: string): Policy {
  const { styles, scripts } = inlineHashes(html);
  return {
    'default-src': ["'none'"],
    'script-src': ['blob:', ...scripts],
    'style-src': styles,
    'img-src': ['data:', 'blob:'],
    'font-src': ['data:'],
    'connect-src': ['data:'],
    'worker-src': ['data:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    // A page that is rewritten in another language makes its policy anew.
    'trusted-types': ['default', 'arctic-accords', "'allow-duplicates'"],
  };
}

export const policyText = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');

const CHARSET = /<meta charset="[^"]*"\s*\/?>/;

/** The page with its policy, before anything that it rules. */
export function withPolicy(html: string, policy: Policy): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}" />`;
  if (!CHARSET.test(html))
    throw new Error('Found a page without <meta charset>, expected one to put its policy after');
  return html.replace(CHARSET, (charset) => charset + meta);
}
