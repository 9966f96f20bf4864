import type { Entry } from './entry.ts';
import { entry, otherNames, type Reading, say } from './reading.ts';

/** The instruments on record and their areas of cooperation. */
export const instrumentEntries = (reading: Reading): Entry[] => [
  ...reading.atlas.instruments.map((instrument) => {
    const shown = say(reading, instrument.title);
    const { signed, signatories, standing, summary } = instrument;
    return entry({
      id: instrument.id,
      kind: 'instrument',
      target: { kind: 'select', selection: { kind: 'instrument', id: instrument.id } },
      name: shown,
      also: [
        ...otherNames(reading, instrument.id, shown),
        { text: say(reading, instrument.shortTitle), lang: reading.language },
      ],
      context: reading.words.instruments.kind[instrument.kind],
      keywords: [say(reading, signed.place), ...signatories.map(({ name }) => name)].join(' '),
      text: say(reading, summary),
      notes: say(reading, standing),
    });
  }),
  ...[...reading.atlas.areaById.values()].map(({ area, instrument }) =>
    entry({
      id: area.id,
      kind: 'area',
      target: { kind: 'select', selection: { kind: 'area', id: area.id } },
      name: say(reading, area.title),
      context: [say(reading, instrument.shortTitle), instrument.signed.date.slice(0, 4)].join(' '),
      keywords: area.themes.map((theme) => reading.words.themes[theme]).join(' '),
      notes: say(reading, area.text),
    }),
  ),
];
