import { pluralizer } from '../../model/text.ts';
import type { Catalogue } from '../en/index.ts';

const plural = pluralizer('et');

export const time: Catalogue['time'] = {
  heading: 'Kuupäevad',
  lead: 'Kirjutistes ja avalikes allikates antud kuupäevad ning kirjutiste suhtelised ajad.',
  field: 'Seis kuupäeva järgi',
  form: 'Aasta, kuu või päev: 2026, 2026-02 või 2026-02-13.',
  wrong: (found) => `„${found}“ ei ole sellisel kujul aasta, kuu ega päev.`,
  clear: 'Eemalda kuupäev',
  slider: 'Kuupäev kalendris',
  noDate: 'kuupäeva ei ole valitud',
  keys: 'Lohistage mööda aastaid, et valida päev, kuu või aasta. Klaviatuuril: nooleklahvid liiguvad kuu kaupa, Page Up ja Page Down aasta kaupa; Delete eemaldab kuupäeva.',
  closer: (year) => `Aastad enne ${year}. aastat on tihedamalt koos.`,
  today: 'täna',
  calendar: 'Kalendris',
  stateOn: (date) =>
    `Seis: ${date}. Kaart eristab kavandatut, kehtivat ja möödunut; kuidas, seda näitavad leppemärgid.`,
  stateToday: (date) => `Seis: täna, ${date}. Kaardil on kõik kuupäevad.`,
  stateKey: (date) => `Seis: ${date}`,
  key: {
    planned: 'kavandatud või ees',
    'in-force': 'jõus, toimub või alanud',
    past: 'lõppenud või möödas',
    unknown: 'teadmata',
  },
  left: (n) =>
    plural(n, {
      one: `Filtrid jätavad välja ${n} kuupäevaga kirje.`,
      other: `Filtrid jätavad välja ${n} kuupäevaga kirjet.`,
    }),
  noEnd: 'lõppu ei ole märgitud',
  noStart: 'algust ei ole märgitud',
  on: (date, dateStatus) => `${date}: ${dateStatus}`,
  dateStatus: {
    provision: { planned: 'kavandatud', 'in-force': 'jõus', past: 'lõppenud', unknown: 'teadmata' },
    event: { planned: 'ees', 'in-force': 'toimub', past: 'möödas', unknown: 'teadmata' },
    begun: 'alanud',
  },
  precision: {
    day: 'Päev on teada.',
    days: 'Esimene ja viimane päev on teada.',
    within: 'Kuu või aasta on teada, päev mitte: pehmed otsad.',
    open: 'Algust või lõppu ei ole märgitud: riba hajub.',
  },
  relative: 'Kirjutiste suhtelised ajad',
  relativeIntro:
    'Kirjutistes ei ole kuupäeva. Nende „järgmist kuud“ või „seda aastat“ arvestatakse päevast, mis ei ole teada; seepärast on siin üksnes järjekord, väljaspool kalendrit.',
  relativeTimes: {
    signing: 'Allkirjastamisel või teatavakstegemisel',
    'next-month': 'Kirjutisele järgneval kuul',
    'later-that-year': 'Hiljem kirjutise ilmumise aastal',
    'early-next-year': 'Järgmise aasta alguses',
  },
  unsaid: 'Oodatav, aega nimetamata',
  whyUndated: 'Miks kuupäeva ei ole',
  timeless: (n) =>
    plural(n, {
      one: `Veel ${n} sätte kohta ei ole kirjutises mingit aega märgitud.`,
      other: `Veel ${n} sätte kohta ei ole kirjutistes mingit aega märgitud.`,
    }),
};
