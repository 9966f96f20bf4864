import { clausesOf } from './agreements.ts';
import { at, type Document, items, type Place, problemAt, rootOf, textAt } from './document.ts';
import { stemsOf } from './documents.ts';
import { checkKnown, checkTwice, idsOf, type Named, namedAt } from './names.ts';
import type { Problem } from './problem.ts';
import { quote } from './words.ts';

export const areasOf = (instrument: Document): Place[] => items(rootOf(instrument), 'areas');

/** Areas are numbered 1, 2, 3 … after their instrument: an address once given stays. */
function checkAreaIds(instrument: Document): Problem[] {
  const id = textAt(rootOf(instrument), 'id') ?? instrument.stem;
  return areasOf(instrument).flatMap((area, index) => {
    const [found, expected] = [textAt(area, 'id'), `${id}.${index + 1}`];
    if (found === null || found === expected) return [];
    return [
      problemAt(at(area, 'id'), {
        found: `${quote(found)} as area ${index + 1} of ${quote(id)}`,
        expected: quote(expected),
        mend: 'number the areas one after the other from 1',
      }),
    ];
  });
}

/** What an instrument says of itself and cannot be. */
export function checkInstrument(instrument: Document): Problem[] {
  const sources = namedAt(items(rootOf(instrument), 'sources'), 'id');
  const cited = areasOf(instrument).flatMap((area) => namedAt(items(area, 'sources')));
  return [
    ...checkAreaIds(instrument),
    ...checkTwice(sources, 'source id'),
    ...checkKnown(cited, idsOf(sources), 'source of this instrument'),
  ];
}

/** The areas that clauses name: each exists, and is of an instrument held against the clause's own agreement. */
export function checkAreasOfClauses(
  agreements: readonly Document[],
  instruments: readonly Document[],
  answerable: (named: readonly Named[]) => Named[],
): Problem[] {
  const counterparts = new Map(
    instruments.map((instrument) => [instrument.stem, textAt(rootOf(instrument), 'counterpart')]),
  );
  const areas = idsOf(namedAt(instruments.flatMap(areasOf), 'id'));
  const agreementIds = stemsOf(agreements);
  return agreements.flatMap((agreement) => {
    const clauses = clausesOf(agreement).map((clause) => namedAt(items(clause, 'record', 'areas')));
    const named = clauses.flat();
    const foreign = named.filter(({ id }) => {
      const counterpart = areas.has(id) ? counterparts.get(id.slice(0, id.lastIndexOf('.'))) : null;
      return counterpart && counterpart !== agreement.stem && agreementIds.has(counterpart);
    });
    return [
      ...checkKnown(answerable(named), areas, 'area of an instrument'),
      ...clauses.flatMap((areasOfOne) => checkTwice(areasOfOne, 'area')),
      ...foreign.map(({ id, place }) =>
        problemAt(place, {
          found: `${quote(id)}, an area of an instrument that is held against another agreement`,
          expected: `an area of an instrument whose counterpart is ${quote(agreement.stem)}`,
          mend: 'name an area of that instrument, or remove the reference',
        }),
      ),
    ];
  });
}
