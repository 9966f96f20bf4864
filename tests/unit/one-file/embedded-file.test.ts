import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EmbeddedFile, embeddedFileOf, embeddedTag } from '../../../src/one-file/embedded-file.ts';

const name = fc.stringMatching(/^[a-z][a-z0-9/._-]{0,20}$/);
const piece: fc.Arbitrary<EmbeddedFile> = fc.record({
  name,
  packing: fc.constantFrom('deflate-raw' as const, 'none' as const),
  needs: fc.array(name, { maxLength: 3 }),
  uses: fc.array(name, { maxLength: 3 }),
  entry: fc.option(name),
  language: fc.constantFrom(null, 'en', 'fr'),
  base64: fc.base64String(),
});

/** As much of an element as a tag makes. */
function elementOf(tag: string): Pick<HTMLElement, 'dataset' | 'textContent'> {
  const [, attributes, textContent] = /^<script ([^>]*)>([^<]*)<\/script>$/.exec(tag)!;
  const dataset = Object.fromEntries(
    [...attributes!.matchAll(/data-([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
  );
  return { dataset, textContent: textContent! };
}

describe('a piece of the one file', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(piece, (given) => {
        expect(embeddedFileOf(elementOf(embeddedTag(given)))).toEqual(given);
      }),
    );
  });

  it('is a script that no browser runs', () => {
    fc.assert(
      fc.property(piece, (given) => {
        expect(embeddedTag(given)).toMatch(
          /^<script type="application\/octet-stream"[^>]*>[\w+/=]*<\/script>$/,
        );
      }),
    );
  });
});
