import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasHidden,
  type Inline,
  isLinkTarget,
  parseRichText,
  plainWords,
} from '../../../src/model/rich-text.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });

/** Every link of a tree. */
const linksIn = (content: readonly Inline[]): string[] =>
  content.flatMap((part) =>
    part.kind === 'text' ? [] : part.kind === 'link' ? [part.href] : linksIn(part.content),
  );
const links = (source: string): string[] =>
  parseRichText(source).flatMap((block) =>
    block.kind === 'paragraph' ? linksIn(block.content) : block.items.flatMap(linksIn),
  );

describe('the plain text of a briefing', () => {
  it('has paragraphs between blank lines, and lists of lines that begin with a hyphen', () => {
    expect(parseRichText('One\nline.\n\n\nNext:\n- first\n- second\n  goes on\nand on')).toEqual([
      { kind: 'paragraph', content: [text('One line.')] },
      { kind: 'paragraph', content: [text('Next:')] },
      { kind: 'list', items: [[text('first')], [text('second goes on and on')]] },
    ]);
  });

  it('has emphasis between asterisks, and links to the atlas and by https', () => {
    expect(parseRichText('*Now* see [Ottawa](#sel=hq.ottawa) or [*that*](https://example.org/a).')).toEqual([
      {
        kind: 'paragraph',
        content: [
          { kind: 'emphasis', content: [text('Now')] },
          text(' see '),
          { kind: 'link', href: '#sel=hq.ottawa', content: [text('Ottawa')] },
          text(' or '),
          { kind: 'link', href: 'https://example.org/a', content: [text('*that*')] },
          text('.'),
        ],
      },
    ]);
  });

  it('leaves as text what is no link that may be, what is not closed, and all markup', () => {
    for (const source of [
      '[a](javascript:alert(1))',
      '[a](http://example.org/)',
      '[a](https://user:word@example.org/)',
      '[a](#q=x)',
      '[a](#sel=<b>)',
      'a * b',
      '<img src=x onerror=alert(1)> &amp; <b>',
      '[never closed',
    ])
      expect(parseRichText(source), source).toEqual([{ kind: 'paragraph', content: [text(source)] }]);
  });

  it('takes the meaning of signs away after a backslash', () => {
    expect(plainWords('\\*a\\* \\[b\\](https://example.org/) \\\\')).toBe('*a* [b](https://example.org/) \\');
  });

  it('never throws, never links elsewhere, and loses no letter', () => {
    const signs = fc.string({
      unit: fc.constantFrom(
        '*',
        '[',
        ']',
        '(',
        ')',
        '\\',
        '-',
        ' ',
        '\n',
        'a',
        '#sel=hq.a',
        'https://b.c',
        'javascript:d',
      ),
    });
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), (source) => {
        expect(links(source).every(isLinkTarget)).toBe(true);
        const letters = (words: string) => words.replace(/[^a]/g, '');
        const said = plainWords(source);
        expect(letters(source).startsWith(letters(said)) || links(source).length > 0).toBe(true);
      }),
    );
  });

  it('is read in no time where it is long and full of signs', () => {
    for (const sign of ['*', '[', '[a](', '\\', '*[', '- '])
      expect(parseRichText(sign.repeat(20_000)).length).toBeGreaterThan(0);
  });

  it('knows characters that turn the direction of writing or cannot be seen', () => {
    expect(['a\u202Eb', '\u2066x', 'zero\u200Bwidth', '\u0007'].every(hasHidden)).toBe(true);
    expect(['línea', 'un\u00A0mot', 'two\nlines', 'ᐃᖃᓗᐃᑦ', 'õ–ö'].some(hasHidden)).toBe(false);
  });
});
