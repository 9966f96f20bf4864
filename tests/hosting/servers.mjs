// Runs the snippets of the built site on nginx and Caddy, where they are installed, and asks them for files:
//   npm run build && node tests/hosting/servers.mjs
// Prints a line a check, and exits with 1 where one fails.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const DIST = resolve(import.meta.dirname, '../../dist');
const work = mkdtempSync(join(tmpdir(), 'arctic-accords-hosting-'));
const site = join(work, 'site');
cpSync(DIST, site, { recursive: true });

const isInstalled = (command) => {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`]);
    return true;
  } catch {
    return false;
  }
};
const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
/** Waits until the server answers. */
async function answering(address, left = 100) {
  try {
    await fetch(address);
  } catch (error) {
    if (left === 0) throw error;
    await new Promise((next) => setTimeout(next, 50));
    await answering(address, left - 1);
  }
}
const snippet = (name, folder) =>
  readFileSync(join(DIST, 'hosting', name), 'utf8')
    .replaceAll('/srv/arctic-accords', site)
    .replaceAll('/map/', folder);

/** Each server with the site in a folder and at its root, behind rules such as templates of hosts have. */
const SERVERS = {
  nginx: {
    command: 'nginx',
    start(port, folder) {
      const home = join(work, `nginx${port}`);
      mkdirSync(home);
      const config = join(home, 'nginx.conf');
      writeFileSync(
        config,
        `daemon off; pid ${home}/pid; error_log ${home}/error.log;
user root;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${home}; proxy_temp_path ${home}; fastcgi_temp_path ${home}; uwsgi_temp_path ${home}; scgi_temp_path ${home};
  server {
    listen 127.0.0.1:${port};
    root ${home};
    location ~* \\.(js|css|png)$ { expires max; add_header X-Template yes; }
    ${snippet('nginx.conf', folder)}
  }
}`,
      );
      return spawn('nginx', ['-c', config, '-p', home], { stdio: 'inherit' });
    },
  },
  Caddy: {
    command: 'caddy',
    start(port, folder) {
      const config = join(work, `Caddyfile${port}`);
      const other = folder === '/' ? '' : 'respond /other "other"\n';
      writeFileSync(
        config,
        `{\nadmin off\nauto_https off\n}\nhttp://127.0.0.1:${port} {\n${other}${snippet('Caddyfile', folder)}}\n`,
      );
      return spawn('caddy', ['run', '--config', config, '--adapter', 'caddyfile'], { stdio: 'ignore' });
    },
  },
};

let [passed, failed] = [0, 0];
function check(what, holds, found) {
  if (holds) passed++;
  else failed++;
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}${holds ? '' : `: found ${found}`}`);
}

/** Files that servers know little of, with the type that they are to be sent with. */
const TYPES = {
  'data/clauses.csv': 'text/csv; charset=utf-8',
  'fr/data/places.csv': 'text/csv; charset=utf-8',
  'data/layers/bases.geojson': 'application/geo+json',
  'data/catalog.jsonld': 'application/ld+json',
  'licences/DATA.md': 'text/markdown; charset=utf-8',
  'arctic-accords.d.ts': 'text/plain; charset=utf-8',
};

/** A script that every map needs: long enough for servers to compress it. */
const asset = `assets/${readdirSync(join(DIST, 'assets')).find((name) => /^map-.*\.js$/.test(name))}`;

async function ask(server, port, folder) {
  const at = (path) => `http://127.0.0.1:${port}${folder}${path}`;
  const name = `${server}, site at ${folder}:`;
  const header = async (path, key) => (await fetch(at(path))).headers.get(key);
  for (const page of ['', 'index.html', 'fr/', 'fr/embed.html', 'embed.html', 'briefing.html']) {
    const response = await fetch(at(page));
    check(`${name} gives /${page}`, response.status === 200, response.status);
    const policy = response.headers.get('content-security-policy') ?? '';
    check(`${name} gives /${page} the policy of its own text`, policyOf(page, policy), policy.slice(0, 80));
    check(
      `${name} has /${page} asked after`,
      response.headers.get('cache-control') === 'no-cache',
      response.headers.get('cache-control'),
    );
  }
  check(
    `${name} lets the frame stand on a page that shuts others out`,
    (await header('embed.html', 'cross-origin-embedder-policy')) === 'require-corp',
    'no such header',
  );
  check(
    `${name} keeps the index apart from other windows`,
    (await header('', 'cross-origin-opener-policy')) === 'same-origin',
    await header('', 'cross-origin-opener-policy'),
  );
  const script = await fetch(at(asset));
  check(
    `${name} keeps a hashed file for good`,
    /immutable/.test(script.headers.get('cache-control')),
    script.headers.get('cache-control'),
  );
  check(
    `${name} lets a frame without an origin read it`,
    script.headers.get('access-control-allow-origin') === '*',
    script.headers.get('access-control-allow-origin'),
  );
  check(`${name} sends it compressed`, script.headers.has('content-encoding'), 'no content-encoding');
  check(
    `${name} sends it as a script`,
    /javascript/.test(script.headers.get('content-type')),
    script.headers.get('content-type'),
  );
  for (const [path, type] of Object.entries(TYPES)) {
    const { status, headers } = await fetch(at(path));
    check(`${name} gives /${path}`, status === 200, status);
    check(`${name} says what /${path} is`, headers.get('content-type') === type, headers.get('content-type'));
    const open = headers.get('access-control-allow-origin');
    check(`${name} lets others read /${path}`, open === '*', open);
    check(
      `${name} has /${path} asked after`,
      headers.get('cache-control') === 'no-cache',
      headers.get('cache-control'),
    );
    check(`${name} sends /${path} compressed`, headers.has('content-encoding'), 'no content-encoding');
  }
  const missing = await fetch(at('assets/gone-12345678.js'));
  check(`${name} says that a missing file is missing`, missing.status === 404, missing.status);
  check(
    `${name} has a missing file asked for again`,
    !/immutable/.test(missing.headers.get('cache-control') ?? ''),
    missing.headers.get('cache-control'),
  );
  check(
    `${name} shows the atlas's own page for it`,
    (await missing.text()).includes('<h1>404'),
    'another page',
  );
  if (server === 'Caddy' && folder !== '/') {
    const other = await fetch(`http://127.0.0.1:${port}/other`);
    check(
      `${name} leaves the rest of the host alone`,
      !other.headers.has('permissions-policy'),
      'a header of the atlas',
    );
  }
}

/** Whether a policy sent with a page lets through what the policy in its text does. */
function policyOf(page, sent) {
  const file = page === '' || page.endsWith('/') ? `${page}index.html` : page;
  const text = readFileSync(join(DIST, file), 'utf8');
  const own = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1];
  const scripts = (policy) => /style-src [^;]*/.exec(policy)?.[0];
  return own !== undefined && scripts(own) === scripts(sent);
}

for (const [server, { command, start }] of Object.entries(SERVERS)) {
  if (!isInstalled(command)) {
    console.log(`${server} is not installed: nothing was asked of it`);
    continue;
  }
  for (const folder of ['/map/', '/']) {
    const port = await freePort();
    const running = start(port, folder);
    try {
      await answering(`http://127.0.0.1:${port}${folder}`);
      await ask(server, port, folder);
    } finally {
      running.kill();
    }
  }
}
rmSync(work, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
