import { pluralizer } from '../../model/text.ts';
import type { DataWords } from '../en/data.ts';

const plural = pluralizer('fr');

const holds =
  (one: string, other: string) =>
  (n: number, all: number, language: string | null): string =>
    `Le fichier contient ${n}\u00a0${plural(n, { one, other })} sur ${all}, ${language ? `en ${language}` : 'dans toutes les langues'}.`;

/** Texts about files of data to take. */
export const data: DataWords = {
  take: 'Enregistrer le fichier',
  kinds: {
    'clauses.csv': 'Clauses en tableau (CSV)',
    'places.csv': 'Lieux en tableau (CSV)',
    'places.geojson': 'Tracé des lieux (GeoJSON)',
    'clauses.json': 'Accords et leurs clauses (JSON)',
    'instruments.json': 'Documents signés (JSON)',
  },
  about: {
    'clauses.csv':
      'Une ligne par clause\u00a0: son texte, sa portée, sa période, sa source et ce qu’en disent d’autres sources.',
    'places.csv':
      'Une ligne par lieu\u00a0: où il se trouve, comment on le sait, ses clauses et ses sources.',
    'places.geojson':
      'Points, lignes et surfaces en WGS\u00a084 pour les logiciels de cartographie, avec clauses et sources.',
    'clauses.json': 'Chaque accord avec ses articles, ses clauses et ses sources.',
    'instruments.json': 'Chaque document avec ses signataires, ses domaines de coopération et ses sources.',
  },
  filtered: 'seulement ce que laissent les filtres',
  holds: {
    clauses: holds('clause', 'clauses'),
    places: holds('lieu', 'lieux'),
    instruments: holds('document', 'documents'),
  },
  terms:
    'Les textes et les tracés de l’atlas sont sous licence MIT. Chaque clause et chaque lieu nomme ses sources. Certaines positions proviennent de GeoNames (CC\u00a0BY\u00a04.0) ou d’une base de données sous ODbL\u00a01.0\u202f; certaines limites sont sous la Licence du gouvernement ouvert – Canada.',
  licences: 'Toutes les licences',
  whole: 'Fichiers complets',
  catalogue: 'Catalogue de tous les fichiers (DCAT)',
};
