import type { Basis, Force, RecordStatus, Theme } from '../model/vocabulary.ts';
import type { Term } from './en-words.ts';

/** Estonian words for the closed vocabularies. */
export type { Term } from './en-words.ts';

export const themes: Readonly<Record<Theme, string>> = {
  governance: 'Juhtimiskorraldus',
  intelligence: 'Luureteave',
  cyber: 'Küberkaitse',
  maritime: 'Merejulgeolek',
  surveillance: 'Seire',
  'search-and-rescue': 'Otsingu- ja päästetööd',
  infrastructure: 'Taristu',
  exercises: 'Õppused',
  personnel: 'Isikkoosseis',
  research: 'Teadusuuringud',
  alliance: 'Allianss',
  industry: 'Tööstus',
  funding: 'Rahastamine',
};

export const forces: Readonly<Record<Force, Term>> = {
  binding: {
    name: 'Siduv',
    explanation: 'Kirjutises esitatakse seda kui midagi, mida osalised on kokku leppinud teha.',
  },
  planned: {
    name: 'Kavandatud',
    explanation: 'Kirjutise järgi peab see järgnema; seda veel ei ole.',
  },
  optional: { name: 'Võimalik', explanation: 'Kirjutises nimetatakse seda võimaluse, mitte kohustusena.' },
  statement: {
    name: 'Avaldus',
    explanation: 'Väljakuulutatud eesmärk, taust või asjaolu; kedagi ei kohustata selle järgi tegutsema.',
  },
  commentary: {
    name: 'Kommentaar',
    explanation: 'Kokkuleppega mitteseotud isiku seisukoht, mida kirjutises tsiteeritakse.',
  },
};

export const bases: Readonly<Record<Basis, Term & { readonly drawn: string }>> = {
  surveyed: {
    name: 'Mõõdistatud',
    drawn: 'terav joon',
    explanation: 'Asukoha või joone on avaldanud ametiasutus ja see on joonestatud nii, nagu avaldatud.',
  },
  reported: {
    name: 'Allikas kirjeldatud',
    drawn: 'tavaline joon',
    explanation: 'Nimetatud allikas ütleb, kus see asub; kuju järgib seda kirjeldust.',
  },
  inferred: {
    name: 'Tuletatud',
    drawn: 'pehmendatud joon',
    explanation:
      'Üheski allikas ei ole seda joonestatud; kuju on tuletatud avalikest allikatest teada asjaoludest.',
  },
  illustrative: {
    name: 'Illustratiivne',
    drawn: 'visandlik pehme joon',
    explanation:
      'Üheski allikas ei öelda, kus see asub. Kuju näitab silmas peetud vee- või maa-ala, mitte piiri.',
  },
};

/** `phrase` opens the sentence about the public record; `mark` is the text of the small mark in lists. */
export const records: Readonly<Record<RecordStatus, { readonly phrase: string; readonly mark: string }>> = {
  corroborated: { phrase: 'Avalikes allikates samuti:', mark: 'avalikes allikates samuti' },
  differs: { phrase: 'Avalikes allikates teisiti:', mark: 'avalikes allikates teisiti' },
  'not-found': { phrase: 'Avalikest allikatest ei leitud:', mark: 'avalikest allikatest ei leitud' },
};

/** Names of parties that the atlas words itself; all others come from the browser's own list. */
export const parties: Readonly<Record<string, string>> = {
  CA: 'Kanada',
  DE: 'Saksamaa',
  DK: 'Taani',
  EE: 'Eesti',
  EU: 'Euroopa Liit',
  FI: 'Soome',
  FO: 'Fääri saared',
  FR: 'Prantsusmaa',
  GL: 'Gröönimaa',
  IS: 'Island',
  NO: 'Norra',
  RU: 'Venemaa',
  SE: 'Rootsi',
  US: 'Ameerika Ühendriigid',
};

/** In the genitive: they stand before “allikas” in `feature.sourceFor`. */
export const sourceUses: Readonly<Record<'position' | 'shape' | 'facts', string>> = {
  position: 'asukoha',
  shape: 'kuju',
  facts: 'andmete',
};
