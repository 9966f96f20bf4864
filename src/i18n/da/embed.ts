import type { Catalogue } from '../en/index.ts';

export const embed: Catalogue['embed'] = {
  panel: 'Det valgte',
  expand: 'Vis teksten',
  collapse: 'Skjul teksten',
  fullMap: 'Åbn hele kortet',
  hints: {
    touch: 'Flyt kortet med to fingre.',
    wheel: (key) => `Zoom ved at holde ${key} nede, mens du ruller, eller klik først på kortet.`,
  },
  refused: 'Kortet må ikke vises på dette websted.',
};
