import type { Headers, HostingRules } from './rules.ts';

interface Block {
  readonly addresses: readonly string[];
  readonly headers: Headers;
}

/** The rules that belong to single addresses. */
const exact = ({ pages, named }: HostingRules): Block[] => [
  ...pages,
  ...named.map(({ address, headers }) => ({ addresses: [address], headers })),
];

const NOTE =
  'Response headers of Arctic Accords, written by the build. Policies hold the hashes of this build.';

/** The file `_headers` of Netlify, Cloudflare Pages and those who read the same. */
export function headersFile(rules: HostingRules): string {
  const block = (address: string, headers: Headers): string =>
    [`/${address}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    `# ${NOTE}\n# For a site at the root of its host: in a folder, put its name before every address.`,
    block('*', rules.all),
    ...exact(rules).flatMap(({ addresses, headers }) => addresses.map((address) => block(address, headers))),
    block(`${rules.hashed.folder}*`, rules.hashed.headers),
    '',
  ].join('\n\n');
}

/** A snippet for the `server` of nginx. The folder of the site on the host is a variable at its top. */
export function nginxSnippet(rules: HostingRules): string {
  // nginx drops the headers of the level above where a location adds its own, so each says all.
  const lines = (headers: Headers): string =>
    Object.entries({ ...rules.all, ...headers })
      .map(([name, value]) => `    add_header ${name} "${value}" always;`)
      .join('\n');
  const location = (match: string, headers: Headers): string => `location ${match} {\n${lines(headers)}\n}`;
  return [
    `# ${NOTE}\n# For a site at the root of its host, inside \`server { … }\`: in a folder, put its name before every address.`,
    ...exact(rules).flatMap(({ addresses, headers }) =>
      addresses
        // An address of a folder is answered by its index, whose own location then holds.
        .filter((address) => address !== '' && !address.endsWith('/'))
        .map((address) => location(`= /${address}`, headers)),
    ),
    location(`/${rules.hashed.folder}`, rules.hashed.headers),
    '',
  ].join('\n\n');
}

/** A snippet for a site of Caddy. */
export function caddySnippet(rules: HostingRules): string {
  const lines = (matcher: string, headers: Headers): string =>
    [
      ['header', ...(matcher ? [matcher] : []), '{'].join(' '),
      ...Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`),
      '}',
    ].join('\n');
  const matched = ({ addresses, headers }: Block, index: number): string => {
    const name = `@accords${index}`;
    return `${name} path ${addresses.map((address) => `/${address}`).join(' ')}\n${lines(name, headers)}`;
  };
  return [
    `# ${NOTE}\n# For a site at the root of its host: in a folder, put its name before every address.`,
    lines('', rules.all),
    ...exact(rules).map(matched),
    `@accordsHashed path /${rules.hashed.folder}*\n${lines('@accordsHashed', rules.hashed.headers)}`,
    '',
  ].join('\n\n');
}
