import type { Basis, Commitment, RecordStatus, Theme } from '../../model/vocabulary.ts';
import type { Term } from '../en/words.ts';

/** French words for the closed vocabularies, in Canadian official usage. */
export type { Term } from '../en/words.ts';

export const themes: Readonly<Record<Theme, string>> = {
  governance: 'Gouvernance',
  intelligence: 'Renseignement',
  cyber: 'Cyberdéfense',
  maritime: 'Sécurité maritime',
  surveillance: 'Surveillance',
  'search-and-rescue': 'Recherche et sauvetage',
  infrastructure: 'Infrastructure',
  exercises: 'Exercices',
  personnel: 'Personnel',
  research: 'Recherche',
  alliance: 'Alliance',
  industry: 'Industrie',
  funding: 'Financement',
};

export const commitments: Readonly<Record<Commitment, Term>> = {
  binding: {
    name: 'Convenu selon l’article',
    explanation: 'L’article de presse le présente comme convenu entre les parties.',
  },
  planned: { name: 'Mesure prévue', explanation: 'À venir, pas encore en place.' },
  optional: {
    name: 'Possibilité',
    explanation: 'Mentionné comme une possibilité, non comme une obligation.',
  },
  statement: {
    name: 'Déclaration',
    explanation: 'But, contexte ou fait déclaré\u202f; n’engage personne à agir.',
  },
  commentary: {
    name: 'Commentaire',
    explanation: 'Avis du journaliste ou d’une personne extérieure à l’accord.',
  },
};

export const bases: Readonly<Record<Basis, Term & { readonly drawn: string }>> = {
  surveyed: {
    name: 'Position publiée',
    drawn: 'trait net',
    explanation:
      'La position ou la ligne est publiée par une autorité et dessinée telle qu’elle est publiée.',
  },
  reported: {
    name: 'Rapporté',
    drawn: 'trait simple',
    explanation: 'Une source nommée en indique l’emplacement\u202f; la forme suit cette description.',
  },
  inferred: {
    name: 'Déduit',
    drawn: 'trait adouci',
    explanation: 'Aucune source ne le dessine\u202f; la forme est établie à partir de faits connus.',
  },
  illustrative: {
    name: 'Illustratif',
    drawn: 'trait esquissé et flou',
    explanation:
      'Aucune source n’en indique l’emplacement. La forme montre les eaux ou les terres visées, et non une limite.',
  },
};

export const records: Readonly<Record<RecordStatus, { readonly phrase: string; readonly mark: string }>> = {
  corroborated: { phrase: 'Confirmé\u00a0:', mark: 'confirmé' },
  partly: { phrase: 'Confirmé en partie\u00a0:', mark: 'confirmé en partie' },
  differs: { phrase: 'D’autres sources diffèrent\u00a0:', mark: 'd’autres sources diffèrent' },
  'not-found': { phrase: 'Aucune autre source trouvée\u00a0:', mark: 'aucune autre source trouvée' },
};

export const parties: Readonly<Record<string, string>> = {
  CA: 'Canada',
  DE: 'Allemagne',
  DK: 'Danemark',
  EE: 'Estonie',
  EU: 'Union européenne',
  FI: 'Finlande',
  FO: 'Îles Féroé',
  FR: 'France',
  GL: 'Groenland',
  IS: 'Islande',
  NO: 'Norvège',
  RU: 'Russie',
  SE: 'Suède',
  US: 'États-Unis',
};

/** With their articles: they stand after “pour” in `feature.sourceFor`. */
export const sourceUses: Readonly<Record<'position' | 'shape' | 'facts', string>> = {
  position: 'la position',
  shape: 'la forme',
  facts: 'les faits',
};
