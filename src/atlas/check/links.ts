import { FEATURE_PREFIXES } from '../../model/ids.ts';
import { clausesOf } from './agreements.ts';
import { checkBriefing, type Nameable, TARGETS } from './briefings.ts';
import { at, type Document, items, type Place, problemAt, rootOf } from './document.ts';
import { type Documents, stemsOf, type Unread } from './documents.ts';
import { areasOf, checkAreasOfClauses } from './instruments.ts';
import { checkAtlas } from './listing.ts';
import { checkKnown, checkTwice, idsOf, type Named, namedAt } from './names.ts';
import type { Problem } from './problem.ts';
import { quote } from './words.ts';

const featuresOf = (document: Document): Place[] => items(rootOf(document), 'features');

/** A deployment has an end that is a place of the map, or two; nothing else has ends. */
const checkEnds = (layer: Document): Problem[] =>
  featuresOf(layer).flatMap(layer.stem === 'deployments' ? endless : needlessEnds);

const endsOf = (feature: Place): Place[] =>
  ['from', 'to'].map((end) => at(feature, 'properties', end)).filter(({ value }) => value !== undefined);

function endless(deployment: Place): Problem[] {
  const properties = at(deployment, 'properties');
  if (properties.value === undefined || endsOf(deployment).length > 0) return [];
  return [
    problemAt(properties, {
      found: 'a deployment without an end',
      expected: '"from", "to" or both',
      mend: 'add "from" or "to" with the id of a feature',
    }),
  ];
}

const needlessEnds = (feature: Place): Problem[] =>
  endsOf(feature).map((end) =>
    problemAt(
      end,
      {
        found: `the end ${quote(String(end.path.at(-1)))} on a feature that is no deployment`,
        expected: 'ends on features of the layer "deployments" alone',
        mend: 'remove it',
      },
      'key',
    ),
  );

interface Known extends Nameable {
  readonly unread: readonly Unread[];
}

/** Places of synonyms are features or names of the basemap; what comes nearest to a silent term can be selected. */
function checkSynonyms({ synonyms, unread }: Documents, places: readonly Named[], known: Known): Problem[] {
  if (!synonyms) return [];
  const root = rootOf(synonyms);
  const named = items(root, 'places').flatMap((place) => namedAt(items(place, 'of')));
  const silent = items(root, 'silent');
  const near = silent.flatMap((term) => namedAt(items(term, 'near')));
  const readable = !unread.some(({ kind }) => kind === 'gazetteer');
  return [
    ...(readable ? checkKnown(answerable(named, unread), idsOf(places), 'feature or name') : []),
    ...checkKnown(answerable(near, unread), known.targets, TARGETS),
    ...checkTwice(namedAt(silent, 'id'), 'silent term'),
  ];
}

/** Instruments are held against agreements, signed at features, and named by clauses. */
function checkInstruments(
  { agreements, instruments, unread }: Documents,
  features: ReadonlySet<string>,
): Problem[] {
  const roots = instruments.map(rootOf);
  const can = (named: readonly Named[]) => answerable(named, unread);
  return [
    ...checkKnown(can(namedAt(roots, 'counterpart')), stemsOf(agreements), 'agreement'),
    ...checkKnown(can(namedAt(roots, 'signed', 'feature')), features, 'feature'),
    ...checkAreasOfClauses(agreements, instruments, can),
  ];
}

/** Leaves out the ids that a file which could not be read may well give. */
function answerable(named: readonly Named[], unread: readonly Unread[]): Named[] {
  const beginnings = unread.flatMap(({ kind, stem }) =>
    kind === 'agreement' || kind === 'instrument'
      ? `${stem}.`
      : kind === 'layer'
        ? (FEATURE_PREFIXES.get(stem) ?? [])
        : [],
  );
  const ids = stemsOf(unread);
  return named.filter(({ id }) => !ids.has(id) && !beginnings.some((beginning) => id.startsWith(beginning)));
}

/** Codes of the parties of agreements and of clauses. */
const partiesOf = (agreements: readonly Document[]): ReadonlySet<string> =>
  idsOf(
    agreements.flatMap((agreement) =>
      [rootOf(agreement), ...clausesOf(agreement)].flatMap((owner) => namedAt(items(owner, 'parties'))),
    ),
  );

/** What the files say of one another. */
export function checkLinks(documents: Documents): Problem[] {
  const { agreements, instruments, layers, gazetteer, briefings, unread } = documents;
  const clauses = namedAt(agreements.flatMap(clausesOf), 'id');
  const features = layers.flatMap(featuresOf);
  const names = gazetteer ? featuresOf(gazetteer) : [];
  const featureIds = namedAt(features, 'id');
  const links = features.map((feature) => namedAt(items(feature, 'properties', 'clauses')));
  const known = {
    targets: new Set([
      ...[clauses, featureIds, namedAt(instruments.flatMap(areasOf), 'id')].flatMap((named) => [
        ...idsOf(named),
      ]),
      ...stemsOf([...agreements, ...instruments]),
    ]),
    layers: stemsOf(layers),
    agreements: stemsOf(agreements),
    parties: partiesOf(agreements),
    unread,
  };
  return [
    ...checkAtlas(documents),
    ...checkTwice(clauses, 'clause id'),
    ...checkTwice([...featureIds, ...namedAt(names, 'id')], 'feature id'),
    ...checkKnown(answerable(links.flat(), unread), idsOf(clauses), 'clause'),
    ...links.flatMap((clausesOfOne) => checkTwice(clausesOfOne, 'clause')),
    ...layers.flatMap(checkEnds),
    ...checkKnown(answerable(namedAt(features, 'properties', 'from'), unread), idsOf(featureIds), 'feature'),
    ...checkKnown(answerable(namedAt(features, 'properties', 'to'), unread), idsOf(featureIds), 'feature'),
    ...checkInstruments(documents, idsOf(featureIds)),
    ...briefings.flatMap((briefing) => checkBriefing(briefing, known, (named) => answerable(named, unread))),
    ...checkSynonyms(documents, [...featureIds, ...namedAt(names, 'id')], known),
  ];
}
