import { pluralizer } from '../../model/text.ts';
import type { Catalogue } from '../en/index.ts';

const plural = pluralizer('da');

export const time: Catalogue['time'] = {
  heading: 'Datoer',
  lead: 'Datoer fra presseomtalerne og de offentlige kilder samt presseomtalernes tidsangivelser uden dato.',
  field: 'Vis status pr.',
  form: 'Et år, en måned eller en dag: 2026, 2026-02 eller 2026-02-13.',
  wrong: (found) => `»${found}« er ikke et år, en måned eller en dag i den form.`,
  clear: 'Fjern datoen',
  slider: 'Dato i kalenderen',
  noDate: 'ingen dato valgt',
  keys: 'Træk langs årene for at vælge en dag, en måned eller et år. Med tastaturet: piletasterne flytter en måned, Page Up og Page Down et år; Delete fjerner datoen.',
  closer: (year) => `Årene før ${year} står tættere.`,
  today: 'i dag',
  calendar: 'I kalenderen',
  stateOn: (date) =>
    `Status pr. ${date}: Kortet skelner mellem det planlagte, det gældende og det afsluttede; tegnforklaringen viser hvordan.`,
  stateToday: (date) => `Status i dag, ${date}: Kortet viser alle datoer.`,
  stateKey: (date) => `Status pr. ${date}`,
  key: {
    planned: 'planlagt eller forestående',
    'in-force': 'i kraft, i gang eller begyndt',
    past: 'udløbet eller afsluttet',
    unknown: 'uvist',
  },
  left: (n) =>
    plural(n, {
      one: `${n} dateret post er udeladt af filtrene.`,
      other: `${n} daterede poster er udeladt af filtrene.`,
    }),
  noEnd: 'ingen slutdato angivet',
  noStart: 'ingen startdato angivet',
  on: (date, dateStatus) => `${date}: ${dateStatus}`,
  dateStatus: {
    provision: { planned: 'planlagt', 'in-force': 'i kraft', past: 'udløbet', unknown: 'uvist' },
    event: { planned: 'forestående', 'in-force': 'i gang', past: 'afsluttet', unknown: 'uvist' },
    begun: 'begyndt',
  },
  precision: {
    day: 'Dagen er kendt.',
    days: 'Første og sidste dag er kendt.',
    within: 'Måneden eller året er kendt, dagen er det ikke: bløde ender.',
    open: 'Begyndelsen eller slutningen er ikke angivet: bjælken toner ud.',
  },
  relative: 'Tidsangivelser uden dato',
  relativeIntro:
    'Presseomtalerne er udaterede. Deres »næste måned« eller »i år« regnes fra en ukendt dag; derfor vises kun rækkefølgen, uden for kalenderen.',
  relativeTimes: {
    signing: 'Ved undertegnelsen eller offentliggørelsen',
    'next-month': 'Måneden efter presseomtalen',
    'later-that-year': 'Senere i presseomtalens år',
    'early-next-year': 'Tidligt i det følgende år',
  },
  unsaid: 'Ventes, uden at tidspunktet er nævnt',
  whyUndated: 'Hvorfor der ikke er nogen dato',
  timeless: (n) =>
    plural(n, {
      one: `For ${n} anden bestemmelse nævner presseomtalen intet tidspunkt.`,
      other: `For ${n} andre bestemmelser nævner presseomtalerne intet tidspunkt.`,
    }),
};
