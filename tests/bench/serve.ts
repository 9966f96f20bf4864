import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** Already compressed. */
const DENSE = new Set(['.woff2', '.png']);
/** Above this size the best quality would take minutes; bytes. */
const LARGE = 4_000_000;

/** A site served on this machine, which keeps count of what was sent. */
export interface Served {
  readonly address: string;
  /** Requests and bytes on the line since the last reset. */
  sent(): { readonly requests: number; readonly bytes: number };
  reset(): void;
  close(): void;
}

function compressed(file: string): Buffer {
  const bytes = readFileSync(file);
  if (DENSE.has(extname(file))) return bytes;
  const quality = bytes.length > LARGE ? 5 : 11;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/** As a host keeps files by the rules that are shipped: what has a hash in its name for good, all else asked after. */
const keeping = (pathname: string): string =>
  pathname.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/** Serves `folder` with brotli; each file is compressed once. */
export async function serve(folder: string): Promise<Served> {
  const ready = new Map<string, Buffer>();
  let requests = 0;
  let bytes = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    let file = join(folder, normalize(decodeURIComponent(pathname)));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const body = ready.get(file) ?? compressed(file);
    ready.set(file, body);
    requests++;
    bytes += body.length;
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': keeping(pathname),
      ...(DENSE.has(extname(file)) ? {} : { 'content-encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent: () => ({ requests, bytes }),
    reset: () => {
      requests = 0;
      bytes = 0;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
