import type { GlossaryWords } from '../en/glossary.ts';

export const glossary: GlossaryWords = {
  interoperability: {
    name: 'Interopérabilité',
    forms: 'interopérabilité|interopérables?',
    explanation:
      'Aptitude des forces de différents pays à agir ensemble\u00a0: procédures communes, matériels compatibles, communications accessibles à tous.',
  },
  rotation: {
    name: 'Déploiement par rotation',
    forms: 'rotations?',
    explanation:
      'Des unités ou des personnes sont envoyées pour un temps limité, puis relevées par d’autres\u202f; la présence est ainsi maintenue sans stationnement permanent.',
  },
  memorandum: {
    name: 'Protocole d’entente',
    forms: 'protocole d’entente',
    explanation:
      'Texte dans lequel des ministères ou des gouvernements consignent leur intention commune. En règle générale, il engage politiquement sans créer d’obligation en droit international.',
  },
  procurement: {
    name: 'Acquisitions',
    forms: 'acquisitions',
    explanation:
      'Achat de matériel et de services par l’État\u202f; elles sont conjointes lorsque plusieurs États commandent ensemble.',
  },
  sovereignty: {
    name: 'Souveraineté',
    forms: 'souveraineté',
    explanation:
      'Autorité d’un État sur son territoire\u202f; en mer, elle s’étend jusqu’à la limite de la mer territoriale, et certains droits vont au-delà.',
  },
  norad: {
    name: 'NORAD',
    forms: 'NORAD',
    explanation:
      'Commandement de la défense aérospatiale de l’Amérique du Nord\u00a0: commandement commun des États-Unis et du Canada pour l’alerte aérospatiale, le contrôle aérospatial et l’alerte maritime.',
  },
  northWarning: {
    name: 'Système d’alerte du Nord',
    forms: 'Système d’alerte du Nord',
    explanation: 'Chaîne de sites radar qui traverse l’Arctique du Canada et l’Alaska au profit du NORAD.',
  },
  forwardLocation: {
    name: 'Emplacement d’opérations avancé',
    forms: 'emplacement d’opérations avancé',
    explanation:
      'Aérodrome aménagé pour que des aéronefs puissent y opérer un certain temps, loin en avant de leur base.',
  },
  supportHub: {
    name: 'Carrefour de soutien du Nord',
    forms: 'carrefours? de soutien',
    explanation:
      'Lieu du Nord canadien où aérodrome, dépôts et services sont tenus prêts, afin que les forces puissent s’y trouver en toute saison.',
  },
  giuk: {
    name: 'GIUK',
    forms: 'GIUK',
    explanation:
      'Groenland, Islande, Royaume-Uni (en anglais, United Kingdom)\u00a0: les eaux qui les séparent, par lesquelles les navires passent de la mer de Norvège à l’Atlantique.',
  },
  safe: {
    name: 'SAFE',
    forms: 'SAFE',
    explanation:
      'Security Action for Europe, «\u00a0Agir pour la sécurité de l’Europe\u00a0»\u00a0: instrument de l’Union européenne qui prête aux États membres pour l’achat conjoint de matériel de défense.',
  },
  arcticCommand: {
    name: 'Commandement interarmées de l’Arctique',
    forms: 'Commandement interarmées de l’Arctique',
    explanation:
      'Commandement danois responsable du Groenland, des îles Féroé et des eaux qui les entourent\u202f; son quartier général est à Nuuk.',
  },
};
