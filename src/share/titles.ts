import type { Language } from '../model/text.ts';

interface Titles {
  /** What a frame with the map is called. */
  readonly frame: string;
  /** What stands where the map cannot be shown. */
  readonly open: string;
}

/**
 * The few words that go into a code, in every language: a code may be asked for in another language than that of the
 * page, which ships only its own.
 */
export const TITLES: Readonly<Record<Language, Titles>> = {
  en: { frame: 'Map of the Arctic accords', open: 'Open the map of the Arctic accords' },
  fr: { frame: 'Carte des accords de l’Arctique', open: 'Ouvrir la carte des accords de l’Arctique' },
  da: { frame: 'Kort over de arktiske aftaler', open: 'Åbn kortet over de arktiske aftaler' },
  et: { frame: 'Arktika kokkulepete kaart', open: 'Ava Arktika kokkulepete kaart' },
};
