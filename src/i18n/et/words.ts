import type { Basis, Commitment, RecordStatus, Theme } from '../../model/vocabulary.ts';
import type { Term } from '../en/words.ts';

/** Estonian words for the closed vocabularies. */
export type { Term } from '../en/words.ts';

export const themes: Readonly<Record<Theme, string>> = {
  governance: 'Juhtimine',
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

export const commitments: Readonly<Record<Commitment, Term>> = {
  binding: {
    name: 'Kokku lepitud',
    explanation: 'Kirjutises esitatakse seda kui osaliste vahel kokku lepitut.',
  },
  planned: { name: 'Kavandatud', explanation: 'Alles ees; veel ei ole tehtud.' },
  optional: { name: 'Võimalik', explanation: 'Nimetatud võimaluse, mitte kohustusena.' },
  statement: {
    name: 'Avaldus',
    explanation: 'Väljaöeldud eesmärk, taust või asjaolu; ei kohusta kedagi tegutsema.',
  },
  commentary: {
    name: 'Kommentaar',
    explanation: 'Ajakirjaniku või kokkuleppega mitteseotud isiku seisukoht.',
  },
};

export const bases: Readonly<Record<Basis, Term & { readonly drawn: string }>> = {
  surveyed: {
    name: 'Avaldatud asukoht',
    drawn: 'terav joon',
    explanation: 'Asukoha või joone on avaldanud ametiasutus ja see on joonestatud nii, nagu avaldatud.',
  },
  reported: {
    name: 'Allika kirjeldus',
    drawn: 'tavaline joon',
    explanation: 'Nimetatud allikas ütleb, kus see asub; kuju järgib seda kirjeldust.',
  },
  inferred: {
    name: 'Tuletatud',
    drawn: 'pehmendatud joon',
    explanation: 'Üheski allikas ei ole seda joonestatud; kuju on tuletatud teada asjaoludest.',
  },
  illustrative: {
    name: 'Illustratiivne',
    drawn: 'visandlik pehme joon',
    explanation:
      'Üheski allikas ei öelda, kus see asub. Kuju näitab silmas peetud vee- või maa-ala, mitte piiri.',
  },
};

export const records: Readonly<Record<RecordStatus, { readonly phrase: string; readonly mark: string }>> = {
  corroborated: { phrase: 'Kinnitatud:', mark: 'kinnitatud' },
  partly: { phrase: 'Osaliselt kinnitatud:', mark: 'osaliselt kinnitatud' },
  differs: { phrase: 'Muudes allikates teisiti:', mark: 'muudes allikates teisiti' },
  'not-found': { phrase: 'Muud allikat ei leitud:', mark: 'muud allikat ei leitud' },
};

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
