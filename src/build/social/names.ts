import type { Language } from '../../model/text.ts';

/** Pixels of the picture that other sites show beside a link, as most of them ask for it. */
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const;

/** Where the picture of a language stands in the site. */
export const socialPicture = (language: Language): string => `social/${language}.png`;
