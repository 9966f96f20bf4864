import type { Basis, Force, RecordStatus, Theme } from '../model/vocabulary.ts';
import type { Term } from './en-words.ts';

/** French words for the closed vocabularies, in Canadian official usage. */
export type { Term } from './en-words.ts';

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

export const forces: Readonly<Record<Force, Term>> = {
  binding: {
    name: 'Engagement',
    explanation: 'Le compte rendu présente ce point comme une chose que les parties sont convenues de faire.',
  },
  planned: {
    name: 'Mesure prévue',
    explanation: 'Le compte rendu indique que cela doit suivre\u202f; la mesure n’est pas encore en place.',
  },
  optional: {
    name: 'Faculté',
    explanation: 'Le compte rendu y voit une possibilité, non une obligation.',
  },
  statement: {
    name: 'Déclaration',
    explanation: 'But déclaré, contexte ou fait\u202f; nul n’est tenu d’y donner suite.',
  },
  commentary: {
    name: 'Commentaire',
    explanation: 'Avis d’une personne extérieure à l’accord, cité dans le compte rendu.',
  },
};

export const bases: Readonly<Record<Basis, Term & { readonly drawn: string }>> = {
  surveyed: {
    name: 'Levé',
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
    explanation: 'Aucune source ne le dessine\u202f; la forme est établie à partir de faits attestés.',
  },
  illustrative: {
    name: 'Illustratif',
    drawn: 'trait esquissé et flou',
    explanation:
      'Aucune source n’en indique l’emplacement. La forme montre les eaux ou les terres visées, et non une limite.',
  },
};

/** `phrase` opens the sentence about the public record; `mark` is the text of the small mark in lists. */
export const records: Readonly<Record<RecordStatus, { readonly phrase: string; readonly mark: string }>> = {
  corroborated: { phrase: 'Attesté\u00a0:', mark: 'attesté' },
  differs: { phrase: 'Attesté autrement\u00a0:', mark: 'attesté autrement' },
  'not-found': { phrase: 'Non trouvé dans les sources publiques\u00a0:', mark: 'non trouvé' },
};

/** Names of parties that the atlas words itself; all others come from the browser's own list. */
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
