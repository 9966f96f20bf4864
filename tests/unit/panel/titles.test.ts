import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/index.ts';
import { firstSentence } from '../../../src/model/text.ts';
import { pageTitle, taglineOf } from '../../../src/panel/titles.ts';
import { selectionOf } from '../../../src/state/selectors.ts';
import { smallAtlas } from '../support/atlas.ts';

const atlas = smallAtlas();
const of = { atlas, language: 'en', words: en } as const;
const title = (id: string) => pageTitle(of, selectionOf(atlas, id));

describe('the title of the page', () => {
  it('names the agreements while nothing is selected, and so does the line under it', () => {
    expect(title('')).toBe('Arctic Accords · ca-dk and ca-eu');
    expect(taglineOf(of)).toBe('ca-dk and ca-eu, clause by clause, on the map of the Arctic');
  });

  it('begins with what is selected', () => {
    expect(title('ca-dk.1.2')).toBe('1.2 Title of ca-dk.1.2 · ca-dk · Arctic Accords');
    expect(title('hq.tallinn')).toBe('Name of hq.tallinn · Arctic Accords');
    expect(title('ca-eu')).toBe('Agreement ca-eu · Arctic Accords');
  });
});

describe('the first sentence of a text', () => {
  it('ends at the first stop before a capital letter, not at that of a date', () => {
    expect(firstSentence('One thing: this. Another.')).toBe('One thing: this.');
    expect(firstSentence('Den 13. februar 2026 skete det. Så intet.')).toBe(
      'Den 13. februar 2026 skete det.',
    );
    expect(firstSentence('À 12,5 km. Étonnant !')).toBe('À 12,5 km.');
    expect(firstSentence('Le Canada l’accueille\u00a0: 3,5 millions. Puis l’Estonie.')).toBe(
      'Le Canada l’accueille\u00a0: 3,5 millions.',
    );
    expect(firstSentence('Without an end')).toBe('Without an end');
  });
});
