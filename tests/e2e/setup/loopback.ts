import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** A page of a host, with the headers that its host sends. */
export interface HostPage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Loopback {
  /** `http://127.0.0.1:port`, without a slash. */
  readonly origin: string;
  close(): Promise<void>;
}

const listen = (server: Server, name: string): Promise<Loopback> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = () =>
        new Promise<void>((done) => {
          server.closeAllConnections();
          server.close(() => done());
        });
      resolve({ origin: `http://${name}:${port}`, close });
    });
  });

/** The built site on an origin of its own, as a host that lets other sites have its files. */
export function serveSite(folder = 'dist', name = '127.0.0.1'): Promise<Loopback> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
  return listen(server, name);
}

/** Pages of a host by their paths; they may be added to while it runs. */
export function serveHost(pages: ReadonlyMap<string, HostPage>, name = '127.0.0.1'): Promise<Loopback> {
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://x').pathname);
    if (page) response.writeHead(200, { 'Content-Type': TYPES['.html'], ...page.headers }).end(page.body);
    else response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
  });
  return listen(server, name);
}
