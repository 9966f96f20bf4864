import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedWords, Lexicon, meaningful, wordsOf } from '../../../src/search/words.ts';

describe('a word as it is compared', () => {
  it.each([
    ['Godthåb', 'Godthaab'],
    ['Godthåb', 'godthab'],
    ['Tromsø', 'TROMSO'],
    ['Ísafjörður', 'isafjordur'],
    ['Færøerne', 'Faeroerne'],
    ['Tallinn', 'Talin'],
    ['Utqiaġvik', 'utqiagvik'],
    ['Qamani’tuaq', "Qamani'tuaq"],
    ['manœuvre', 'manoeuvre'],
  ])('is the same for %s and %s', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it('is the same however often it is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldedWords(text);
        expect(folded.flatMap(foldedWords).map(fold)).toEqual(folded.flatMap(foldedWords));
      }),
    );
  });
});

describe('the words of a text', () => {
  it('stand where the text has them', () => {
    const text = 'L’OTAN, d’après l’article 3.5 : M’Clure — ᓄᓇᕗᑦ';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'OTAN',
      'après',
      'article',
      '3.5',
      'M’Clure',
      'ᓄᓇᕗᑦ',
    ]);
  });

  it('keep of a question what it is about', () => {
    expect(meaningful(foldedWords('What will Danish units do in Nunavut, and since when?'))).toEqual([
      'danish',
      'units',
      'nunavut',
    ]);
  });

  it('keep all of a question that has nothing else', () => {
    expect(meaningful(foldedWords('who is it'))).toEqual(['who', 'is', 'it']);
  });
});

describe('a lexicon', () => {
  const lexicon = new Lexicon();
  lexicon.add(['overvagning', 'farvand', 'cyber', 'enhed', 'nuk', 'talin']);

  it('knows the words within a compound', () => {
    expect(lexicon.partsOf('farvandsovervagning')).toEqual(['farvand', 'overvagning']);
    expect(lexicon.partsOf('cyberenhed')).toEqual(['cyber', 'enhed']);
    expect(lexicon.partsOf('enhed')).toEqual([]);
  });

  it('knows a word by its beginning, whatever case it stands in', () => {
    expect(lexicon.stemsOf('nukis')).toEqual(['nuk']);
    expect(lexicon.stemsOf('talinast')).toEqual(['talin']);
    expect(lexicon.stemsOf('nuknukis')).toEqual([]);
  });
});
