import { pluralizer } from '../../model/text.ts';
import type { Catalogue } from '../en/index.ts';

const plural = pluralizer('fr');

export const time: Catalogue['time'] = {
  heading: 'Dates',
  lead: 'Dates données par les articles de presse et les sources publiques, et dates relatives des articles de presse.',
  field: 'Afficher la situation au',
  form: 'Une année, un mois ou un jour\u00a0: 2026, 2026-02 ou 2026-02-13.',
  wrong: (found) => `«\u00a0${found}\u00a0» n’est pas une année, un mois ou un jour sous cette forme.`,
  clear: 'Retirer la date',
  slider: 'Date sur le calendrier',
  noDate: 'aucune date choisie',
  keys: 'Faites glisser le long des années pour choisir un jour, un mois ou une année. Au clavier\u00a0: les flèches avancent ou reculent d’un mois, Page préc. et Page suiv. d’une année\u202f; Suppr retire la date.',
  closer: (year) => `Les années antérieures à ${year} sont resserrées.`,
  today: 'aujourd’hui',
  calendar: 'Au calendrier',
  stateOn: (date) =>
    `Situation\u00a0: ${date}. La carte distingue ce qui est prévu, en vigueur et passé\u202f; la légende en donne les signes.`,
  stateToday: (date) => `Situation\u00a0: aujourd’hui, ${date}. La carte montre toutes les dates.`,
  stateKey: (date) => `Situation\u00a0: ${date}`,
  key: {
    planned: 'prévu ou à venir',
    'in-force': 'en vigueur, en cours ou commencé',
    past: 'échu ou passé',
    unknown: 'indéterminé',
  },
  left: (n) =>
    plural(n, {
      one: `${n} entrée datée est écartée par les filtres.`,
      other: `${n} entrées datées sont écartées par les filtres.`,
    }),
  noEnd: 'sans fin indiquée',
  noStart: 'sans début indiqué',
  on: (date, dateStatus) => `${date}\u00a0: ${dateStatus}`,
  dateStatus: {
    provision: { planned: 'prévu', 'in-force': 'en vigueur', past: 'échu', unknown: 'indéterminé' },
    event: { planned: 'à venir', 'in-force': 'en cours', past: 'passé', unknown: 'indéterminé' },
    begun: 'commencé',
  },
  precision: {
    day: 'Le jour est connu.',
    days: 'Le premier et le dernier jour sont connus.',
    within: 'Le mois ou l’année est connu, le jour ne l’est pas\u00a0: extrémités floues.',
    open: 'Aucun début ou aucune fin n’est indiqué\u00a0: la barre s’estompe.',
  },
  relative: 'Dates relatives, telles que données',
  relativeIntro:
    'Les articles de presse ne sont pas datés. Leur «\u00a0mois prochain\u00a0» ou «\u00a0cette année\u00a0» se compte à partir d’un jour inconnu\u202f; seul l’ordre est donc donné ici, hors calendrier.',
  relativeTimes: {
    signing: 'À la signature ou à l’annonce',
    'next-month': 'Le mois suivant l’article de presse',
    'later-that-year': 'Plus tard dans l’année de l’article de presse',
    'early-next-year': 'Au début de l’année suivante',
  },
  unsaid: 'Attendu, sans indication de date',
  whyUndated: 'Pourquoi il n’y a pas de date',
  timeless: (n) =>
    plural(n, {
      one: `Pour ${n} autre clause, l’article de presse n’indique aucun moment.`,
      other: `Pour ${n} autres clauses, les articles de presse n’indiquent aucun moment.`,
    }),
};
