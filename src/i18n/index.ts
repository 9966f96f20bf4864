import type { Language } from '../model/text.ts';
import type { Catalogue } from './en/index.ts';

export type { Catalogue } from './en/index.ts';

const catalogues = new Map<Language, Catalogue>();

/** Makes the texts of a language known. A page provides its own language alone, so that it ships no other. */
export function provide(language: Language, catalogue: Catalogue): void {
  catalogues.set(language, catalogue);
}

/**
 * The texts of the interface in `language`.
 *
 * @throws Error when that language was not provided.
 */
export function t(language: Language): Catalogue {
  const catalogue = catalogues.get(language);
  if (!catalogue) throw new Error(`The texts in "${language}" were asked for before they were provided.`);
  return catalogue;
}
