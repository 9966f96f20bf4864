/** The first sentence of a text in the language of `locale`; the whole of it where the browser cannot tell. */
export function firstSentence(text: string, locale: string): string {
  if (!('Segmenter' in Intl)) return text;
  const [first] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? text;
}
