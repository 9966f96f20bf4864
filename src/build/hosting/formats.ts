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
    ...exact(rules).flatMap(({ addresses, headers }) =>
      addresses
        .flatMap((address) => [address, ...withoutExtension(address)])
        .map((address) => block(address, headers)),
    ),
    block(`${rules.hashed.folder}*`, rules.hashed.headers),
    '',
  ].join('\n\n');
}

/** Addresses that hosts without extensions answer too: Cloudflare Pages sends `/embed.html` on to `/embed`. */
const withoutExtension = (address: string): readonly string[] =>
  /(?:^|\/)index\.html$|[^l]$|^$/.test(address) ? [] : [address.replace(/\.html$/, '')];

/** Headers whose values differ between files: each is a variable of nginx, empty where a file has none. */
const VARYING = [
  'Content-Security-Policy',
  'Cache-Control',
  'Access-Control-Allow-Origin',
  'Cross-Origin-Resource-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Embedder-Policy',
] as const;

const variable = (name: string): string => `$accords_${name.toLowerCase().replaceAll('-', '_')}`;
const pattern = (address: string): string => address.replaceAll('.', '\\.');

/**
 * A snippet for the `server` of nginx, for any folder of the host. One location holds all files, so that no other rule
 * of the server, such as one for all scripts, takes some of them away; variables say what differs between files.
 */
export function nginxSnippet(rules: HostingRules): string {
  const setting = (headers: Headers): string =>
    VARYING.map((name) => `set ${variable(name)} "${headers[name] ?? ''}";`).join(' ');
  const where = (condition: string, headers: Headers): string =>
    `if ($uri ~ "${condition}") { ${setting(headers)} }`;
  // A page in the folder of a language ends as that of the root does: the longer address is the later.
  const pages = rules.pages
    .map(({ addresses, headers }) => ({ address: addresses[0]!, headers }))
    .sort((a, b) => a.address.split('/').length - b.address.split('/').length);
  // A status that is no success keeps no `Cache-Control`: a file that was missing once must be asked for again.
  const added = [
    ...Object.entries(rules.all).map(([name, value]) => `add_header ${name} "${value}" always;`),
    ...VARYING.map(
      (name) => `add_header ${name} ${variable(name)}${name === 'Cache-Control' ? '' : ' always'};`,
    ),
  ];
  return `# ${NOTE}
# Paste it inside \`server { … }\`. Two things to change: the folder of the site on the host (/map/, or / for the whole
# host) and the folder of the files on the disk.

${setting(rules.other)}
${where(`/${pattern(rules.hashed.folder)}`, rules.hashed.headers)}
${pages.map(({ address, headers }) => where(`/${pattern(address)}$`, headers)).join('\n')}

location ^~ /map/ {
    alias /srv/arctic-accords/;
    index index.html;
    error_page 404 /map/404.html;
    gzip on;
    gzip_vary on;
    gzip_comp_level 6;
    gzip_min_length 1024;
    gzip_types ${COMPRESSED.join(' ')};
${added.map((line) => `    ${line}`).join('\n')}
${Object.entries(rules.types).map(typeLocation).join('\n')}
}
`;
}

/** Inside the location of all files, whose rules it takes over, one for an ending. */
function typeLocation([ending, type]: readonly [string, string]): string {
  const [name, charset] = type.split('; charset=');
  return `    location ~ "\\.${ending}$" { types { } default_type ${name};${charset ? ` charset ${charset}; charset_types *;` : ''} }`;
}

/** Types that compression makes smaller, besides HTML; fonts and pictures are compressed as they are. */
const COMPRESSED = [
  'text/css',
  'text/csv',
  'text/javascript',
  'text/markdown',
  'text/plain',
  'application/javascript',
  'application/json',
  'application/geo+json',
  'application/ld+json',
  'application/manifest+json',
  'application/octet-stream',
  'image/svg+xml',
];

/** A snippet for a site of Caddy, for any folder of the host: what is in it holds for this folder alone. */
export function caddySnippet(rules: HostingRules): string {
  const lines = (matcher: string, headers: Headers): string =>
    [
      `header ${matcher}${matcher ? ' ' : ''}{`,
      ...Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`),
      '}',
    ].join('\n');
  const matched = ({ addresses, headers }: Block, index: number): string => {
    const name = `@accords${index}`;
    return `${name} path ${addresses.map((address) => `/${address}`).join(' ')}\n${lines(name, headers)}`;
  };
  const inside = [
    'root * /srv/arctic-accords',
    `encode {\n\tzstd\n\tgzip\n\tmatch {\n${['text/html', ...COMPRESSED].map((type) => `\t\theader Content-Type ${type}*`).join('\n')}\n\t}\n}`,
    lines('', rules.all),
    ...exact(rules).map(matched),
    // Only a file that is there: one that was missing once must be asked for again.
    `@accordsHashed {\n\tpath /${rules.hashed.folder}*\n\tfile\n}\n${lines('@accordsHashed', rules.hashed.headers)}`,
    '@accordsMissing not file {path} {path}/index.html\nhandle @accordsMissing {\n\trewrite * /404.html\n\tfile_server {\n\t\tstatus 404\n\t}\n}',
    'file_server',
  ];
  const indented = inside.join('\n\n').replace(/^(?=.)/gm, '\t');
  return `# ${NOTE}
# Paste it into the block of the site. Two things to change: the folder of the site on the host (/map/*, or /* for the
# whole host) and the folder of the files on the disk.

handle_path /map/* {
${indented}
}
`;
}
