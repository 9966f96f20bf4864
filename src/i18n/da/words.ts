import type { Basis, Commitment, RecordStatus, Theme } from '../../model/vocabulary.ts';
import type { Term } from '../en/words.ts';

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

export const commitments: Readonly<Record<Commitment, Term>> = {
  binding: {
    name: 'Aftalt ifølge omtalen',
    explanation: 'Presseomtalen fremstiller dette som aftalt mellem parterne.',
  },
  planned: { name: 'Planlagt', explanation: 'Skal følge; er endnu ikke på plads.' },
  optional: { name: 'Mulighed', explanation: 'Nævnt som en mulighed, ikke som en pligt.' },
  statement: {
    name: 'Udtalelse',
    explanation: 'Et erklæret mål, en baggrund eller en kendsgerning; forpligter ingen til at handle.',
  },
  commentary: { name: 'Kommentar', explanation: 'Journalistens eller en udenforståendes vurdering.' },
};

export const bases: Readonly<Record<Basis, Term & { readonly drawn: string }>> = {
  surveyed: {
    name: 'Offentliggjort',
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
    explanation: 'Ingen kilde tegner det; formen er udledt af kendte oplysninger.',
  },
  illustrative: {
    name: 'Illustrativ',
    drawn: 'skitseret, blød streg',
    explanation:
      'Ingen kilde oplyser, hvor det er. Formen viser det farvand eller land, der menes, ikke en grænse.',
  },
};

export const records: Readonly<Record<RecordStatus, { readonly phrase: string; readonly mark: string }>> = {
  corroborated: { phrase: 'Bekræftet:', mark: 'bekræftet' },
  partly: { phrase: 'Delvis bekræftet:', mark: 'delvis bekræftet' },
  differs: { phrase: 'Andre kilder afviger:', mark: 'andre kilder afviger' },
  'not-found': { phrase: 'Ingen anden kilde fundet:', mark: 'ingen anden kilde fundet' },
};

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
