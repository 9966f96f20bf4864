import type { BriefingWords } from '../en/briefing.ts';

export { making } from './making.ts';

export const briefing: BriefingWords = {
  list: 'Exposés',
  label: 'Exposé',
  step: (n: number, all: number): string => `Étape ${n} sur ${all}`,
  steps: 'Étapes de l’exposé',
  previous: 'Étape précédente',
  next: 'Étape suivante',
  close: 'Fermer l’exposé',
  left: 'La carte montre autre chose que cette étape.',
  back: 'Revenir à l’étape',
  present: 'Présenter',
  presentKeys:
    'Présentation\u00a0: flèches et touches Page, un numéro puis Entrée, B pour l’écran noir, Échap pour finir',
  showNotes: 'Notes dans une deuxième fenêtre',
  notesRefused:
    'Le navigateur n’a pas ouvert de deuxième fenêtre. Autorisez les fenêtres de cette page, puis réessayez.',
  notesTitle: 'Notes de l’orateur',
  notesEnded: 'L’exposé est fermé. Cette fenêtre peut l’être aussi.',
  nextIs: 'Ensuite\u00a0:',
  endPresenting: 'Finir la présentation',
  print: (steps: 1 | 2): string => (steps === 1 ? 'Imprimer, une étape par page' : 'deux par page'),
  asPage: 'En page autonome',
  inAtlas: 'Ouvrir cette étape dans l’atlas',
  map: (n: number, title: string): string => `Carte de l’étape ${n}\u00a0: ${title}`,
  annotations: {
    list: 'Sur la carte',
    pin: (n: number, text: string, at: string): string => `Repère ${n}${text && `\u00a0: ${text}`} (${at})`,
    label: (text: string, at: string): string => `Mention\u00a0: ${text} (${at})`,
    arrow: (from: string, to: string, text: string): string =>
      `Flèche de ${from} à ${to}${text && `\u00a0: ${text}`}`,
    circle: (radius: string, at: string, text: string): string =>
      `Cercle de ${radius} de rayon autour de ${at}${text && `\u00a0: ${text}`}`,
  },
  reported:
    'Articles de presse tels quels, non datés\u202f; les zones sans source sont illustratives. Rien ici ne sert à la navigation.',
  sources: 'Sources',
};
