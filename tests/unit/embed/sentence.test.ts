import { expect, it } from 'vitest';
import { firstSentence } from '../../../src/embed/sentence.ts';

it('takes the first sentence of a text, and the whole of one that has no other', () => {
  expect(firstSentence('Canada hosts it. Estonia joins in 2026.', 'en-GB')).toBe('Canada hosts it.');
  expect(firstSentence('Le Canada l’accueille\u00a0: 3,5 millions. Puis l’Estonie.', 'fr-CA')).toBe(
    'Le Canada l’accueille\u00a0: 3,5 millions.',
  );
  expect(firstSentence('No end', 'en-GB')).toBe('No end');
});
