import type { BriefingWords } from '../en/briefing.ts';

export { making } from './making.ts';

export const briefing: BriefingWords = {
  list: 'Briefinger',
  label: 'Briefing',
  step: (n: number, all: number): string => `Trin ${n} af ${all}`,
  steps: 'Briefingens trin',
  previous: 'Forrige trin',
  next: 'Næste trin',
  close: 'Luk briefingen',
  left: 'Kortet viser noget andet end dette trin.',
  back: 'Tilbage til trinnet',
  present: 'Præsentér',
  presentKeys: 'Præsentation: pile og Page-taster, et tal og Enter, B for sort, Esc for at slutte',
  showNotes: 'Noter i et andet vindue',
  notesRefused: 'Browseren åbnede ikke et andet vindue. Tillad pop op-vinduer for denne side, og prøv igen.',
  notesTitle: 'Talerens noter',
  notesEnded: 'Briefingen er lukket. Dette vindue kan også lukkes.',
  nextIs: 'Næste:',
  endPresenting: 'Afslut præsentationen',
  print: (steps: 1 | 2): string => (steps === 1 ? 'Udskriv, et trin pr. side' : 'to pr. side'),
  asPage: 'Som side',
  inAtlas: 'Åbn dette trin i atlasset',
  map: (n: number, title: string): string => `Kort til trin ${n}: ${title}`,
  annotations: {
    list: 'På kortet',
    pin: (n: number, text: string, at: string): string => `Nål ${n}${text && `: ${text}`} (${at})`,
    label: (text: string, at: string): string => `Tekst: ${text} (${at})`,
    arrow: (from: string, to: string, text: string): string =>
      `Pil fra ${from} til ${to}${text && `: ${text}`}`,
    circle: (radius: string, at: string, text: string): string =>
      `Cirkel på ${radius} omkring ${at}${text && `: ${text}`}`,
  },
  reported:
    'Presseomtaler, som de foreligger, uden dato; områder uden kilde er illustrative. Intet her er til navigation.',
  sources: 'Kilder',
};
