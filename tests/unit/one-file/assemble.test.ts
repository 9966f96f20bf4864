import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, tailOf } from '../../../src/one-file/assemble.ts';

const PAGE = '<!doctype html><html lang="en"><body><p>The atlas</p></body></html>';

describe('the one file', () => {
  it('gives back its tail', () => {
    const tail = fc.string().filter((text) => !text.includes('</body>'));
    fc.assert(
      fc.property(tail, (given) => {
        expect(tailOf(assemble(PAGE, given, null))).toBe(given);
      }),
    );
  });

  it('keeps its page whole around the tail', () => {
    const file = assemble(PAGE, '<script>1</script>', null);
    expect(file.replace('<!--one-file--><script>1</script>', '')).toBe(PAGE);
  });

  it('begins at a view, whatever the view has in it', () => {
    const file = assemble(PAGE, '', '#q="><script>alert(1)</script>&sel=ca-dk');
    expect(file).toContain(
      '<html data-start="#q=&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;sel=ca-dk" lang="en">',
    );
  });

  it.each(['', '<html><body></body></html>', '</body><!--one-file-->'])('is not found in %j', (text) => {
    expect(() => tailOf(text)).toThrow(/expected the atlas in one file/);
  });

  it('is not made of half a page', () => {
    expect(() => assemble('<html><body>', '', null)).toThrow(/expected a whole one/);
  });
});
