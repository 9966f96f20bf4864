import type { Language } from '../model/text.ts';
import { type Catalogue, en } from './en.ts';

export type { Catalogue } from './en.ts';

const CATALOGUES: Readonly<Partial<Record<Language, Catalogue>>> = { en };

/** The texts of the interface in `language`, or in English until that language has its catalogue. */
export const t = (language: Language): Catalogue => CATALOGUES[language] ?? en;
