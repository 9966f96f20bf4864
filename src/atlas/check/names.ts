import { FILE_FORMS } from '../../model/files.ts';
import { FEATURE_PREFIXES } from '../../model/ids.ts';
import { at, type Document, items, type Place, problemAt, rootOf, textAt } from './document.ts';
import type { Finding, Problem } from './problem.ts';
import { guess, quote } from './words.ts';

/** A place that gives something its id, and the id. */
export interface Named {
  readonly id: string;
  readonly place: Place;
}

/** Ids at `steps` within each of `places`; a place whose id is no text has none. */
export const namedAt = (places: readonly Place[], ...steps: string[]): Named[] =>
  places.flatMap((place) => {
    const id = textAt(place, ...steps);
    return id === null ? [] : [{ id, place: at(place, ...steps) }];
  });

export const idsOf = (named: readonly Named[]): Set<string> => new Set(named.map(({ id }) => id));

/** Names that come again, each with where it stood first. */
export function checkTwice(named: readonly Named[], what: string): Problem[] {
  const first = new Map<string, Place>();
  return named.flatMap(({ id, place }) => {
    const before = first.get(id);
    if (!before) first.set(id, place);
    if (!before) return [];
    const elsewhere = before.document === place.document ? '' : ` (first in ${before.document.file})`;
    return [
      problemAt(place, {
        found: `the ${what} ${quote(id)} a second time${elsewhere}`,
        expected: `each ${what} once`,
        mend: 'give it another, or remove one of the two',
      }),
    ];
  });
}

const withArticle = (what: string): string => `${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`;

/** Names that nothing bears. */
export function checkKnown(named: readonly Named[], known: ReadonlySet<string>, what: string): Problem[] {
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ id, place }) =>
      problemAt(place, {
        found: `${quote(id)}, which is no ${what}`,
        expected: `the id of ${withArticle(what)} that exists`,
        mend: guess(id, known, `add the ${what}, or remove the reference`),
      }),
    );
}

/** A file that gives itself an id other than its name. */
export function checkFileName(document: Document): Problem[] {
  const { place } = FILE_FORMS[document.kind];
  const id = textAt(rootOf(document), 'id');
  if (id === null || !place.includes('<id>')) return [];
  const expected = place.replace('<id>', id);
  const right = `/${document.file}`.endsWith(expected.slice(expected.indexOf('/')));
  if (right) return [];
  const finding: Finding = {
    found: `the id ${quote(id)} in a file named ${quote(document.file.slice(document.file.lastIndexOf('/') + 1))}`,
    expected: `the file ${expected}`,
    mend: 'rename the file, or correct the id',
  };
  return [problemAt(at(rootOf(document), 'id'), finding)];
}

const prefixes = [...FEATURE_PREFIXES.values()];

/** Feature ids that do not say which layer they are of. */
export function checkPrefixes(layer: Document): Problem[] {
  const root = rootOf(layer);
  const own = FEATURE_PREFIXES.get(layer.stem) ?? FEATURE_PREFIXES.get(textAt(root, 'id') ?? '');
  return namedAt(items(root, 'features'), 'id').flatMap(({ id, place }) => {
    const suits = own ? id.startsWith(own) : !prefixes.some((prefix) => id.startsWith(prefix));
    if (suits) return [];
    const finding: Finding = {
      found: `the id ${quote(id)} in the layer ${quote(layer.stem)}`,
      expected: own ? `an id that begins with ${quote(own)}` : "an id without another layer's beginning",
      mend: own
        ? `write ${quote(own + id.slice(id.indexOf('.') + 1))}, or move it to its layer`
        : 'rename it, or move it to its layer',
    };
    return [problemAt(place, finding)];
  });
}
