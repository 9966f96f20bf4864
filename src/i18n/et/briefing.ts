import type { BriefingWords } from '../en/briefing.ts';

export { making } from './making.ts';

export const briefing: BriefingWords = {
  list: 'Ülevaated',
  label: 'Ülevaade',
  step: (n: number, all: number): string => `Samm ${n}/${all}`,
  steps: 'Ülevaate sammud',
  previous: 'Eelmine samm',
  next: 'Järgmine samm',
  close: 'Sulge ülevaade',
  left: 'Kaardil on muu kui selles sammus.',
  back: 'Tagasi sammu juurde',
  present: 'Esitle',
  presentKeys: 'Esitlus: nooled ja Page-klahvid, number ja Enter, B teeb ekraani mustaks, Esc lõpetab',
  showNotes: 'Märkmed teises aknas',
  notesRefused: 'Brauser ei avanud teist akent. Luba sellel lehel hüpikaknad ja proovi uuesti.',
  notesTitle: 'Esineja märkmed',
  notesEnded: 'Ülevaade on suletud. Ka selle akna võib sulgeda.',
  nextIs: 'Järgmine:',
  endPresenting: 'Lõpeta esitlus',
  print: (steps: 1 | 2): string => (steps === 1 ? 'Prindi, samm lehel' : 'kaks lehel'),
  asPage: 'Eraldi lehena',
  inAtlas: 'Ava see samm atlases',
  map: (n: number, title: string): string => `Sammu ${n} kaart: ${title}`,
  annotations: {
    list: 'Kaardil',
    pin: (n: number, text: string, at: string): string => `Tähis ${n}${text && `: ${text}`} (${at})`,
    label: (text: string, at: string): string => `Silt: ${text} (${at})`,
    arrow: (from: string, to: string, text: string): string => `Nool: ${from} – ${to}${text && `, ${text}`}`,
    circle: (radius: string, at: string, text: string): string =>
      `Ring raadiusega ${radius}, keskpunkt ${at}${text && `: ${text}`}`,
  },
  reported:
    'Kirjutised on dateerimata ja esitatud sellisena, nagu need on; allikata alad on illustratiivsed. Navigeerimiseks see ei sobi.',
  sources: 'Allikad',
};
