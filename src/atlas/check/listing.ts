import { FILE_FORMS } from '../../model/files.ts';
import {
  at,
  type Document,
  items,
  type Place,
  problemAt,
  problemOfFile,
  rootOf,
  textAt,
} from './document.ts';
import { type Documents, stemsOf, type Unread } from './documents.ts';
import { checkTwice, idsOf, type Named, namedAt } from './names.ts';
import type { Problem } from './problem.ts';
import { quote } from './words.ts';

/** Each list of `atlas.json` names the files that there are: no more, no fewer. */
function checkListing(
  list: Place,
  named: readonly Named[],
  documents: readonly Document[],
  kind: 'agreement' | 'layer',
  unread: readonly Unread[],
): Problem[] {
  if (!Array.isArray(list.value)) return [];
  const listed = idsOf(named);
  const stems = new Set([...stemsOf(documents), ...stemsOf(unread.filter((file) => file.kind === kind))]);
  const absent = named
    .filter(({ id }) => !stems.has(id))
    .map(({ id, place }) =>
      problemAt(place, {
        found: `the ${kind} ${quote(id)}, which has no file`,
        expected: `the file ${FILE_FORMS[kind].place.replace('<id>', id)}`,
        mend: 'add the file, or remove the id',
      }),
    );
  const unlisted = documents
    .filter(({ stem }) => !listed.has(stem))
    .map((document) =>
      problemOfFile(document.file, {
        found: `the ${kind} ${quote(document.stem)}, which atlas.json does not name`,
        expected: `${quote(document.stem)} among the ${kind}s of atlas.json`,
        mend: 'name it there, or remove the file',
      }),
    );
  return [...checkTwice(named, kind), ...absent, ...unlisted];
}

/** What `atlas.json` lists, against what there is. */
export function checkAtlas({ atlas, agreements, layers, unread }: Documents): Problem[] {
  if (!atlas) return [];
  const root = rootOf(atlas);
  const languages = items(root, 'languages');
  const english = languages.length === 0 || languages.some((place) => textAt(place) === 'en');
  return [
    ...checkListing(
      at(root, 'agreements'),
      namedAt(items(root, 'agreements')),
      agreements,
      'agreement',
      unread,
    ),
    ...checkListing(at(root, 'layers'), namedAt(items(root, 'layers'), 'id'), layers, 'layer', unread),
    ...(english
      ? []
      : [
          problemAt(at(root, 'languages'), {
            found: 'languages without "en"',
            expected: '"en", which every text has',
            mend: 'add "en"',
          }),
        ]),
  ];
}
