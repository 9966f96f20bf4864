import type { Atlas } from '../atlas/atlas.ts';
import type { Catalogue } from '../i18n/index.ts';
import { inLanguage, type Language } from '../model/text.ts';
import { titleOf } from '../state/selectors.ts';
import type { Selection } from '../state/state.ts';
import { isFluid, type Size } from './size.ts';

/** The name of what is selected, or null. */
export function nameOf(atlas: Atlas, selection: Selection, language: Language): string | null {
  const agreement = selection.kind === 'agreement' ? atlas.agreementById.get(selection.id) : null;
  const text = agreement?.shortTitle ?? titleOf(atlas, selection);
  return text ? inLanguage(text, language) : null;
}

const named = (locale: string, language: Language): string =>
  new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(language) ?? language;

/** The name of a language in a sentence of the catalogue's own. */
export const languageIn = (words: Catalogue, language: Language): string => named(words.locale, language);

/** The name that a language has for itself, with a capital since it stands alone. */
export function ownName(language: Language): string {
  const [first = '', ...rest] = named(language, language);
  return first.toLocaleUpperCase(language) + rest.join('');
}

/** What a size is called. */
export function sizeName({ locale, share }: Catalogue, size: Size): string {
  if (isFluid(size)) return share.fluid(size.ratio.join(':'));
  const number = new Intl.NumberFormat(locale);
  return share.fixed(number.format(size.width), number.format(size.height));
}
