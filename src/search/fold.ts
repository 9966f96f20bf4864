/** Letters that Unicode does not take apart, as people type them without the key for it. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ð: 'd',
  þ: 'th',
  đ: 'd',
  ŋ: 'n',
  ł: 'l',
  ß: 'ss',
  ı: 'i',
};

/**
 * A word as it is compared: lower case, without accents, `oe` and `ae` as the single letters they stand for, and
 * every doubled letter once. `Godthåb`, `Godthaab` and `Godthab` come out the same, so do `Tallinn` and `Talin`,
 * `Færøerne` and `Faeroerne`.
 */
export const fold = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|['’ʼ]/gu, '')
    .replace(/[øœæðþđŋłßı]/g, (letter) => LETTERS[letter]!)
    .replace(/([ao])e/g, '$1')
    .replace(/(\p{L})\1+/gu, '$1');
