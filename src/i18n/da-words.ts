import type { Basis, Force, RecordStatus, Theme } from '../model/vocabulary.ts';
import type { Term } from './en-words.ts';

/** Danish words for the closed vocabularies. */
export const themes: Readonly<Record<Theme, string>> = {
  governance: 'Styring',
  intelligence: 'Efterretninger',
  cyber: 'Cyberforsvar',
  maritime: 'Maritim sikkerhed',
  surveillance: 'Overvågning',
  'search-and-rescue': 'Eftersøgning og redning',
  infrastructure: 'Infrastruktur',
  exercises: 'Øvelser',
  personnel: 'Personel',
  research: 'Forskning',
  alliance: 'Alliancen',
  industry: 'Industri',
  funding: 'Finansiering',
};

export const forces: Readonly<Record<Force, Term>> = {
  binding: {
    name: 'Bindende',
    explanation: 'Rapporten fremstiller dette som noget, parterne er blevet enige om at gøre.',
  },
  planned: {
    name: 'Planlagt',
    explanation: 'Rapporten oplyser, at dette skal følge; det er endnu ikke på plads.',
  },
  optional: {
    name: 'Mulighed',
    explanation: 'Rapporten nævner dette som en mulighed, ikke som en pligt.',
  },
  statement: {
    name: 'Erklæring',
    explanation:
      'Et erklæret mål, en ramme eller en kendsgerning; ingen er forpligtet til at handle derefter.',
  },
  commentary: {
    name: 'Kommentar',
    explanation: 'En opfattelse hos en, der står uden for aftalen, citeret i rapporten.',
  },
};

export const bases: Readonly<Record<Basis, Term & { readonly drawn: string }>> = {
  surveyed: {
    name: 'Opmålt',
    drawn: 'skarp streg',
    explanation: 'Positionen eller linjen er offentliggjort af en myndighed og tegnet som offentliggjort.',
  },
  reported: {
    name: 'Oplyst',
    drawn: 'almindelig streg',
    explanation: 'En navngiven kilde oplyser, hvor det er; formen følger denne beskrivelse.',
  },
  inferred: {
    name: 'Udledt',
    drawn: 'blødere streg',
    explanation: 'Ingen kilde tegner det; formen er udledt af dokumenterede oplysninger.',
  },
  illustrative: {
    name: 'Illustrativ',
    drawn: 'skitseret, blød streg',
    explanation:
      'Ingen kilde oplyser, hvor det er. Formen viser det farvand eller land, der er ment, og ingen grænse.',
  },
};

/** `phrase` opens the sentence about the public record; `mark` is the text of the small mark in lists. */
export const records: Readonly<Record<RecordStatus, { readonly phrase: string; readonly mark: string }>> = {
  corroborated: { phrase: 'Dokumenteret:', mark: 'dokumenteret' },
  differs: { phrase: 'Dokumenteret anderledes:', mark: 'dokumenteret anderledes' },
  'not-found': { phrase: 'Ikke fundet i offentlige kilder:', mark: 'ikke fundet i kilderne' },
};

/** Names of parties that the atlas words itself; all others come from the browser's own list. */
export const parties: Readonly<Record<string, string>> = {
  CA: 'Canada',
  DE: 'Tyskland',
  DK: 'Danmark',
  EE: 'Estland',
  EU: 'Den Europæiske Union',
  FI: 'Finland',
  FO: 'Færøerne',
  FR: 'Frankrig',
  GL: 'Grønland',
  IS: 'Island',
  NO: 'Norge',
  RU: 'Rusland',
  SE: 'Sverige',
  US: 'USA',
};

/** In the definite form, as they stand after “for”. */
export const sourceUses: Readonly<Record<'position' | 'shape' | 'facts', string>> = {
  position: 'positionen',
  shape: 'formen',
  facts: 'oplysningerne',
};
