import type { Language } from '../model/text.ts';

/** What the page for missing addresses says; no other page brings these words. */
export const NOT_FOUND: Readonly<Record<Language, string>> = {
  en: 'This page is not in the atlas. Check the address, or go back.',
  fr: 'Cette page n’existe pas dans l’atlas. Vérifiez l’adresse ou revenez en arrière.',
  da: 'Denne side findes ikke i atlasset. Kontrollér adressen, eller gå tilbage.',
  et: 'Seda lehte atlases ei ole. Kontrollige aadressi või minge tagasi.',
};
