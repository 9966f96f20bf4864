import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkAtlas } from '../../../src/atlas/atlas.ts';
import { comparisonOf, sharing } from '../../../src/matrix/comparing.ts';
import { cellFilters, forceTally, matrixOf } from '../../../src/matrix/model.ts';
import type { Agreement, AtlasData } from '../../../src/model/types.ts';
import { NO_FILTERS } from '../../../src/state/actions.ts';
import { clausePasses } from '../../../src/state/selectors.ts';

const agreements = ['ca-dk', 'ca-eu'].map(
  (id) =>
    JSON.parse(
      readFileSync(join(import.meta.dirname, `../../../data/agreements/${id}.json`), 'utf8'),
    ) as Agreement,
);
const atlas = linkAtlas({ agreements, layers: [] } as unknown as AtlasData);
const clauses = [...atlas.clauseById.values()];
const matrix = matrixOf(atlas);
const cells = matrix.themes.flatMap((theme) =>
  matrix.groups.flatMap(({ agreement, parties }) =>
    parties.map((party) => ({
      agreement: agreement.id,
      theme,
      party,
      held: matrix.cell(agreement.id, theme, party),
    })),
  ),
);

describe('the matrix of parties and themes', () => {
  it('holds every clause once for each of its themes and parties', () => {
    const expected = clauses.reduce(
      (sum, { clause }) => sum + clause.themes.length * clause.parties.length,
      0,
    );
    expect(cells.reduce((sum, { held }) => sum + held.length, 0)).toBe(expected);
    expect(new Set(cells.flatMap(({ held }) => held)).size).toBe(clauses.length);
  });

  it('holds in a cell what the filters of the cell leave', () => {
    for (const { agreement, theme, party, held } of cells) {
      const filters = { ...NO_FILTERS, ...cellFilters(agreement, theme, party) };
      expect(clauses.filter((linked) => clausePasses(filters, linked))).toEqual(held);
    }
  });

  it('has the parties to an agreement before those that some clauses name', () => {
    expect(matrix.groups.map(({ parties }) => parties.slice(0, 2))).toEqual([
      ['CA', 'DK'],
      ['CA', 'EU'],
    ]);
  });

  it('tells the forces of a cell apart', () => {
    expect(forceTally(matrix.cell('ca-dk', 'exercises', 'CA'))).toEqual([
      ['binding', 2],
      ['planned', 4],
    ]);
  });
});

describe('the comparison', () => {
  it('says which agreement alone has a theme', () => {
    expect(sharing(atlas).alone.map(({ agreement, themes }) => [agreement.id, ...themes])).toEqual([
      ['ca-dk', 'search-and-rescue', 'infrastructure', 'research'],
      ['ca-eu', 'funding'],
    ]);
    const research = comparisonOf(atlas, NO_FILTERS).find(({ theme }) => theme === 'research');
    expect(research?.sides.map(({ why }) => why)).toEqual(['says', 'silent']);
  });

  it('tells silence from what the filters leave out', () => {
    const [cyber] = comparisonOf(atlas, { ...NO_FILTERS, theme: ['cyber'], agreement: ['ca-eu'] });
    expect(cyber?.sides.map(({ why }) => why)).toEqual(['filtered', 'says']);
  });

  it('shows the themes that are filtered by, and no others that their clauses have', () => {
    const shown = comparisonOf(atlas, { ...NO_FILTERS, theme: ['personnel'] }).map(({ theme }) => theme);
    expect(shown).toEqual(['personnel']);
  });

  it('has every clause under each of its themes', () => {
    const held = comparisonOf(atlas, NO_FILTERS).flatMap(({ sides }) =>
      sides.flatMap((side) => side.clauses),
    );
    expect(held).toHaveLength(clauses.reduce((sum, { clause }) => sum + clause.themes.length, 0));
  });
});
