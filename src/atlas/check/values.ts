import { at, type Document, items, type Place, problemAt, rootOf, textAt } from './document.ts';
import type { Problem } from './problem.ts';
import { quote } from './words.ts';

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** What `currentCode` has found: asking for a locale is slow, and a layer asks for the same few at each feature. */
const currentCodes = new Map<string, string | null>([
  ['EU', 'EU'],
  ['ZZ', null],
]);

/** The code that stands for the same country, such as GB for UK; null where `code` is no country. */
function currentCode(code: string): string | null {
  const known = currentCodes.get(code);
  if (known !== undefined) return known;
  const region = new Intl.Locale(`und-${code}`).region ?? code;
  const current = regions.of(region) === undefined ? null : region;
  currentCodes.set(code, current);
  return current;
}

/** Party codes that no country has. Codes of another form are the schema's to name. */
function checkParties(parties: readonly Place[]): Problem[] {
  return parties.flatMap((place) => {
    const code = textAt(place);
    if (code === null || !/^[A-Z]{2}$/.test(code)) return [];
    const current = currentCode(code);
    if (current === code) return [];
    return [
      problemAt(place, {
        found: `the party ${quote(code)}`,
        expected: 'an ISO 3166-1 alpha-2 code, or EU',
        mend: current ? `write ${quote(current)}` : 'correct the code',
      }),
    ];
  });
}

/** True where `from` is certainly later than `to`, as far as both are precise. */
function isLater(from: string, to: string): boolean {
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) > to.slice(0, length);
}

function checkPeriod(owner: Place): Problem[] {
  const [from, to] = [textAt(owner, 'period', 'from'), textAt(owner, 'period', 'to')];
  if (from === null || to === null || !isLater(from, to)) return [];
  return [
    problemAt(at(owner, 'period', 'from'), {
      found: `a period from ${quote(from)} to ${quote(to)}`,
      expected: 'a beginning that is not after the end',
      mend: 'correct one of the dates',
    }),
  ];
}

function checkZooms(name: Place): Problem[] {
  const [least, most] = [at(name, 'properties', 'minZoom').value, at(name, 'properties', 'maxZoom').value];
  if (typeof least !== 'number' || typeof most !== 'number' || least <= most) return [];
  return [
    problemAt(at(name, 'properties', 'minZoom'), {
      found: `minZoom ${least} above maxZoom ${most}`,
      expected: 'a minZoom that is at most maxZoom',
      mend: 'correct one of the two',
    }),
  ];
}

const checkOwner = (owner: Place): Problem[] => [
  ...checkParties(items(owner, 'parties')),
  ...checkPeriod(owner),
];

/** Parties, periods and zooms: values that are well formed and yet cannot be. */
export function checkValues(document: Document): Problem[] {
  const root = rootOf(document);
  if (document.kind === 'agreement') {
    const clauses = items(root, 'articles').flatMap((article) => items(article, 'clauses'));
    return [root, ...clauses].flatMap(checkOwner);
  }
  if (document.kind === 'instrument')
    return checkParties(items(root, 'signatories').map((signatory) => at(signatory, 'party')));
  const features = items(root, 'features');
  if (document.kind === 'gazetteer') return features.flatMap(checkZooms);
  return features.flatMap((feature) => checkOwner(at(feature, 'properties')));
}
