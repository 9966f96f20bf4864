import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { assemble } from '../../../src/one-file/assemble.ts';
import { embeddedTag } from '../../../src/one-file/embedded-file.ts';
import { oneFileAt } from '../../../src/one-file/save.ts';

const page = (language: string) => `<html lang="${language}"><body>${language}</body></html>`;
const pieceFor = (language: string) =>
  embeddedTag({
    name: `${language}/index.html`,
    packing: 'deflate-raw',
    needs: [],
    uses: [],
    entry: 'assets/main.js',
    language,
    base64: deflateRawSync(page(language)).toString('base64'),
  });
const FILE = assemble(page('en'), pieceFor('en') + pieceFor('fr'), null);
const VIEW = { language: 'fr', fragment: '#sel=ca-dk.3.3' } as const;
const options = { address: '../arctic-accords.html' };
const answer = (response: Response | Error) =>
  vi.stubGlobal('fetch', () =>
    response instanceof Error ? Promise.reject(response) : Promise.resolve(response),
  );

afterEach(() => vi.unstubAllGlobals());

describe('the file that a reader saves', () => {
  it('opens in the language and at the view of the reader', async () => {
    answer(new Response(FILE));
    const saved = await oneFileAt(VIEW, options);
    expect(saved).toMatch(/^<html data-start="#sel=ca-dk\.3\.3" lang="fr"><body>fr<!--one-file-->/);
  });

  it('holds all that the file of the site holds', async () => {
    answer(new Response(FILE));
    const saved = await oneFileAt(VIEW, options);
    answer(new Response(saved));
    expect(await oneFileAt({ ...VIEW, language: 'en' }, options)).toContain('<body>en<!--one-file-->');
  });

  it('is made without a request by an opened one file', async () => {
    answer(new Error('asked'));
    const french = { base64: deflateRawSync(page('fr')).toString('base64'), packing: 'deflate-raw' };
    vi.stubGlobal('accords', { tail: () => pieceFor('fr'), page: () => french });
    expect(await oneFileAt(VIEW, options)).toContain('<body>fr<!--one-file-->');
  });

  it.each([
    ['unreachable', new TypeError('Failed to fetch')],
    ['unreachable', new Response('', { status: 404 })],
    ['not-the-file', new Response('<html><body>Welcome</body></html>')],
    ['not-the-file', new Response(assemble(page('en'), pieceFor('en'), null))],
  ] as const)('is refused as %s when the site gives something else', async (code, response) => {
    answer(response);
    await expect(oneFileAt(VIEW, options)).rejects.toMatchObject({ name: 'SaveError', code });
  });

  it('is not looked for any longer when the reader changes their mind', async () => {
    const stop = new AbortController();
    answer(new TypeError('aborted'));
    stop.abort(new DOMException('enough', 'AbortError'));
    await expect(oneFileAt(VIEW, { ...options, signal: stop.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
