import { isLinkTarget, linkTargets, selectedBy } from '../../model/rich-text.ts';
import { LANGUAGES } from '../../model/text.ts';
import { COMMITMENTS, PROVENANCE, RECORD_STATUSES, THEMES } from '../../model/vocabulary.ts';
import { CAMERA_KEYS, CAMERA_RANGES, isInRange } from '../../model/wire.ts';
import { at, type Document, items, type Place, problemAt, rootOf, textAt } from './document.ts';
import { checkKnown, type Named, namedAt } from './names.ts';
import { checkPositions } from './positions.ts';
import type { Problem } from './problem.ts';
import { quote } from './words.ts';

/** What a briefing may name. */
export interface Nameable {
  /** Ids of all that can be selected. */
  readonly targets: ReadonlySet<string>;
  readonly layers: ReadonlySet<string>;
  readonly agreements: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
}

/** What can be selected, in words. */
export const TARGETS = 'clause, feature, agreement, instrument or area';

type Answerable = (named: readonly Named[]) => Named[];

const stepsOf = (briefing: Document): Place[] => items(rootOf(briefing), 'steps');

/** Ids and words that the views of a briefing name and nothing bears. */
function checkViews(briefing: Document, nameable: Nameable, answerable: Answerable): Problem[] {
  const views = stepsOf(briefing).map((step) => at(step, 'view'));
  const listed = (key: string): Named[] =>
    namedAt(views, key).flatMap(({ id, place }) => id.split(',').map((part) => ({ id: part, place })));
  const { targets, layers, agreements, parties } = nameable;
  return [
    ...checkKnown(answerable(namedAt(views, 'sel')), targets, TARGETS),
    ...checkKnown(answerable(listed('layers')), layers, 'layer'),
    ...checkKnown(answerable(listed('agreement')), agreements, 'agreement'),
    ...checkKnown(listed('theme'), new Set<string>(THEMES), 'theme'),
    ...checkKnown(listed('force'), new Set<string>(COMMITMENTS), 'commitment'),
    ...checkKnown(listed('record'), new Set<string>(RECORD_STATUSES), 'standing of other sources'),
    ...checkKnown(listed('basis'), new Set<string>(PROVENANCE), 'provenance of places'),
    ...checkKnown(answerable(listed('party')), parties, 'party of a clause'),
    ...namedAt(views, 'at').flatMap(checkCamera),
  ];
}

const NAMES = {
  lng: 'longitude',
  lat: 'latitude',
  zoom: 'zoom',
  bearing: 'bearing',
  pitch: 'pitch',
} as const;

function checkCamera({ id, place }: Named): Problem[] {
  const numbers = id.split(',').map(Number);
  return CAMERA_KEYS.flatMap((key, index) => {
    const number = numbers[index];
    if (number === undefined || isInRange(key, number)) return [];
    const [name, [least, most]] = [NAMES[key], CAMERA_RANGES[key]];
    return [
      problemAt(place, {
        found: `the ${name} ${number}`,
        expected: `a ${name} from ${least} to ${most}`,
        mend: 'correct the number; longitude comes first',
      }),
    ];
  });
}

/** Texts that may hold links: summary, and text and notes of each step, in each language. */
const textsOf = (briefing: Document): Place[] =>
  [
    at(rootOf(briefing), 'summary'),
    ...stepsOf(briefing).flatMap((step) => [at(step, 'text'), at(step, 'notes')]),
  ].flatMap((text) => LANGUAGES.map((language) => at(text, language)));

/** Links that lead neither to the atlas nor to a page by https, or to what does not exist. */
function checkLinks(briefing: Document, { targets }: Nameable, answerable: Answerable): Problem[] {
  const links = textsOf(briefing).flatMap((place) =>
    linkTargets(textAt(place) ?? '').map((target) => ({ target, place })),
  );
  const astray = links
    .filter(({ target }) => !isLinkTarget(target))
    .map(({ target, place }) =>
      problemAt(place, {
        found: `a link to ${quote(target)}`,
        expected: 'a link to #sel= and an id of the atlas, or to https://',
        mend: 'correct the link, or write its words alone',
      }),
    );
  const named = links.flatMap(({ target, place }) => {
    const id = selectedBy(target);
    return id === null ? [] : [{ id, place }];
  });
  return [...astray, ...checkKnown(answerable(named), targets, TARGETS)];
}

/** Annotations that lie nowhere on the map. */
const checkAnnotations = (briefing: Document): Problem[] =>
  stepsOf(briefing)
    .flatMap((step) => items(step, 'annotations'))
    .flatMap((annotation) => ['at', 'from', 'to'].flatMap((key) => checkPositions(at(annotation, key))));

/** What a briefing names. `answerable` leaves out the ids of files that could not be read. */
export const checkBriefing = (briefing: Document, nameable: Nameable, answerable: Answerable): Problem[] => [
  ...checkViews(briefing, nameable, answerable),
  ...checkLinks(briefing, nameable, answerable),
  ...checkAnnotations(briefing),
];
