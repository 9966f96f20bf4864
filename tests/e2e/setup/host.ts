import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const MEDIA: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  json: 'application/json',
  woff2: 'font/woff2',
};

type Rule = readonly [address: string, headers: readonly (readonly [string, string])[]];

/** The blocks of a `_headers` file: an address without indentation, its headers with. */
export function readHeaders(text: string): Rule[] {
  const rules: [string, [string, string][]][] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue;
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (name) rules.at(-1)![1].push([name, value!]);
    else rules.push([line, []]);
  }
  return rules;
}

const applies = (rule: string, path: string): boolean =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;

/** A static host on the loopback: serves a folder as it is, with the headers that its `_headers` asks for. */
export class Host {
  /** Paths asked for, in order. */
  readonly asked: string[] = [];
  #server: Server;
  #rules: Rule[];
  #folder: string;
  #cut = false;
  #withheld: RegExp | null = null;

  private constructor(folder: string, at: string) {
    this.#folder = folder;
    this.#rules = rulesIn(folder);
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (this.#cut) return void request.socket.destroy();
      this.asked.push(pathname);
      const path = pathname.startsWith(at) ? pathname.slice(at.length - 1) : '/missing';
      const file = join(this.#folder, path.endsWith('/') ? `${path}index.html` : path);
      if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
      if (this.#withheld?.test(path))
        return void response.writeHead(404, { 'Cache-Control': 'public, max-age=31536000, immutable' }).end();
      response.setHeader('Content-Type', MEDIA[file.split('.').at(-1)!] ?? 'application/octet-stream');
      // Of rules for the same header a server adds one to the other; none is meant twice here.
      for (const [rule, headers] of this.#rules)
        if (applies(rule, path)) for (const [name, value] of headers) response.appendHeader(name, value);
      response.end(readFileSync(file));
    });
  }

  /** Serves `folder` below `at`, which begins and ends with a slash. */
  static async open(folder: string, at = '/'): Promise<Host> {
    const host = new Host(folder, at);
    await new Promise<void>((done) => host.#server.listen(0, '127.0.0.1', done));
    return host;
  }

  /** Without a slash at its end. */
  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Serves another folder from now on, as after a deployment. */
  deploy(folder: string): void {
    this.#folder = folder;
    this.#rules = rulesIn(folder);
  }

  /**
   * Has lost the files of these paths, as in the midst of an upload, and says so for good: so do hosts that set the
   * header of a folder on errors too. `null`: all are there again.
   */
  withhold(paths: RegExp | null): void {
    this.#withheld = paths;
  }

  /** Answers nobody, as where there is no network. */
  cut(cut: boolean): void {
    this.#cut = cut;
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((done) => this.#server.close(() => done()));
  }
}

function rulesIn(folder: string): Rule[] {
  const file = join(folder, '_headers');
  return existsSync(file) ? readHeaders(readFileSync(file, 'utf8')) : [];
}
