import type { Language } from '../model/text.ts';
import type { Briefing } from '../model/types.ts';

type Shipped = { readonly default: readonly Briefing[] };

const LOADERS: Readonly<Record<Language, () => Promise<Shipped>>> = {
  en: () => import('virtual:briefings/en'),
  fr: () => import('virtual:briefings/fr'),
  da: () => import('virtual:briefings/da'),
  et: () => import('virtual:briefings/et'),
};

/** The briefings of the atlas, which come when one is opened. */
export const shippedIn = (language: Language) => (): Promise<Shipped> => LOADERS[language]();
