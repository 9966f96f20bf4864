import type { DataWords } from '../en/data.ts';

const holds =
  (what: string) =>
  (n: number, all: number, language: string | null): string =>
    `Failis on ${what} ${n}/${all}, ${language ? `${language} keeles` : 'kõigis keeltes'}.`;

/** Texts about files of data to take. */
export const data: DataWords = {
  take: 'Salvesta fail',
  kinds: {
    'clauses.csv': 'Sätted tabelina (CSV)',
    'places.csv': 'Kohad tabelina (CSV)',
    'places.geojson': 'Kohad geomeetriana (GeoJSON)',
    'clauses.json': 'Kokkulepped sätetega (JSON)',
    'instruments.json': 'Allkirjastatud dokumendid (JSON)',
  },
  about: {
    'clauses.csv':
      'Üks rida iga sätte kohta: tekst, siduvus, ajavahemik ja allikas ning see, mida ütlevad muud allikad.',
    'places.csv': 'Üks rida iga koha kohta: kus see on, kuidas seda teatakse, selle sätted ja allikad.',
    'places.geojson': 'Punktid, jooned ja alad WGS 84-s kaardiprogrammidele, koos sätete ja allikatega.',
    'clauses.json': 'Iga kokkulepe koos artiklite, sätete ja allikatega.',
    'instruments.json': 'Iga dokument koos allakirjutanute, koostöövaldkondade ja allikatega.',
  },
  filtered: 'ainult see, mis filtritest alles jääb',
  holds: {
    clauses: holds('sätteid'),
    places: holds('kohti'),
    instruments: holds('dokumente'),
  },
  terms:
    'Atlase tekstid ja kujundid on MIT-litsentsi all. Iga säte ja koht nimetab oma allikaid. Osa asukohti pärineb GeoNamesist (CC BY 4.0) või andmebaasist ODbL 1.0 litsentsi all; osa piire on Kanada avatud valitsemise litsentsi all (Open Government Licence – Canada).',
  licences: 'Kõik litsentsid',
  whole: 'Terved failid',
  catalogue: 'Kõigi failide kataloog (DCAT)',
};
