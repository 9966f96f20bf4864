import type { Entry } from './entry.ts';
import { filterEntries } from './filter-entries.ts';
import { instrumentEntries } from './instrument-entries.ts';
import { entry, otherNames, type Reading, say } from './reading.ts';
import { referencesOf } from './reference.ts';
import { sourceEntries } from './source-entries.ts';

function clauseEntries(reading: Reading): Entry[] {
  const { atlas, words } = reading;
  return [...atlas.clauseById.values()].map(({ clause, article, agreement }) => {
    const places = (atlas.placesByClause.get(clause.id) ?? []).map((id) =>
      say(reading, atlas.featureById.get(id)!.feature.properties.name),
    );
    return entry({
      id: clause.id,
      kind: 'clause',
      target: { kind: 'select', selection: { kind: 'clause', id: clause.id } },
      name: say(reading, clause.title),
      number: clause.id.slice(clause.id.indexOf('.') + 1),
      references: referencesOf(clause.id),
      context: `${say(reading, article.title)} · ${say(reading, agreement.shortTitle)}`,
      keywords: [...clause.themes.map((theme) => words.themes[theme]), ...places].join(' '),
      text: say(reading, clause.text),
      notes: [clause.record.note, clause.record.background?.note, clause.period.basis]
        .map((note) => note && say(reading, note))
        .join(' '),
    });
  });
}

function featureEntries(reading: Reading): Entry[] {
  return [...reading.atlas.featureById.values()].map(({ feature, layer }) => {
    const { name, description, rationale } = feature.properties;
    const shown = say(reading, name);
    return entry({
      id: feature.id,
      kind: 'feature',
      target: { kind: 'select', selection: { kind: 'feature', id: feature.id } },
      name: shown,
      also: otherNames(reading, feature.id, shown),
      context: say(reading, layer.title),
      text: say(reading, description),
      notes: say(reading, rationale),
    });
  });
}

function agreementEntries(reading: Reading): Entry[] {
  return reading.atlas.agreements.map((agreement) => {
    const shown = say(reading, agreement.title);
    return entry({
      id: agreement.id,
      kind: 'agreement',
      target: { kind: 'select', selection: { kind: 'agreement', id: agreement.id } },
      name: shown,
      also: otherNames(reading, agreement.id, shown),
      context: reading.words.agreement.label,
      text: say(reading, agreement.summary),
      notes: [agreement.reported.note, agreement.reported.worth]
        .map((note) => note && say(reading, note))
        .join(' '),
    });
  });
}

function nameEntries(reading: Reading): Entry[] {
  return reading.atlas.gazetteer.features.map(({ id, properties }) => {
    const shown = say(reading, properties.name);
    return entry({
      id,
      kind: 'name',
      target: { kind: 'go', nameId: id },
      name: shown,
      also: otherNames(reading, id, shown),
      context: reading.words.find.nameKinds[properties.kind],
    });
  });
}

/** Everything that can be found. */
export const entriesOf = (reading: Reading): Entry[] => [
  ...clauseEntries(reading),
  ...featureEntries(reading),
  ...agreementEntries(reading),
  ...instrumentEntries(reading),
  ...nameEntries(reading),
  ...sourceEntries(reading),
  ...filterEntries(reading),
];
