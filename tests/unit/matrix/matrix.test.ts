import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkAtlas } from '../../../src/atlas/atlas.ts';
import { comparisonOf, sharing } from '../../../src/matrix/comparing.ts';
import { LIMITS_LAYER, limitsOf } from '../../../src/matrix/limits.ts';
import { cellFilters, forceTally, matrixOf } from '../../../src/matrix/model.ts';
import type { Agreement, AtlasData, Instrument, Layer, LayerFeature } from '../../../src/model/types.ts';
import { THEMES, type Theme } from '../../../src/model/vocabulary.ts';
import { NO_FILTERS } from '../../../src/state/actions.ts';
import { clausePasses } from '../../../src/state/selectors.ts';
import type { Filters } from '../../../src/state/state.ts';

const agreements = ['ca-dk', 'ca-eu'].map(
  (id) =>
    JSON.parse(
      readFileSync(join(import.meta.dirname, `../../../data/agreements/${id}.json`), 'utf8'),
    ) as Agreement,
);
const instruments = ['mou-2026', 'sdp-2025'].map(
  (id) =>
    JSON.parse(
      readFileSync(join(import.meta.dirname, `../../../data/instruments/${id}.json`), 'utf8'),
    ) as Instrument,
);
const atlas = linkAtlas({ agreements, instruments, layers: [] } as unknown as AtlasData);
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
      expect(clauses.filter((linked) => clausePasses(atlas, filters, linked))).toEqual(held);
    }
  });

  it('has the parties to an agreement before those that some clauses name', () => {
    expect(matrix.groups.map(({ parties }) => parties.slice(0, 2))).toEqual([
      ['CA', 'DK'],
      ['CA', 'EU'],
    ]);
  });

  it('tells the forces of a cell apart', () => {
    const held = matrix.cell('ca-dk', 'exercises', 'CA');
    const count = (force: string) => held.filter(({ clause }) => clause.force === force).length;
    expect(forceTally(held)).toEqual([
      ['binding', count('binding')],
      ['planned', count('planned')],
      ['statement', count('statement')],
    ]);
    expect(count('planned')).toBeGreaterThan(1);
  });
});

describe('the comparison', () => {
  const rowOf = (theme: Theme | null, filters: Partial<Filters> = {}) =>
    comparisonOf(atlas, { ...NO_FILTERS, ...filters }).find((row) => row.theme === theme);

  it('says which report alone has a theme', () => {
    for (const { agreement, themes } of sharing(atlas).alone)
      for (const theme of themes) {
        const sides = rowOf(theme)!.sides;
        expect(sides.map(({ why }) => why).sort()).toEqual(['says', 'silent']);
        expect(sides.find(({ why }) => why === 'says')?.agreement).toBe(agreement);
      }
    expect(sharing(atlas).shared).toContain('exercises');
  });

  it('tells silence from what the filters leave out', () => {
    expect(rowOf('cyber', { agreement: ['ca-eu'] })?.sides.map(({ why }) => why)).toEqual([
      'filtered',
      'says',
    ]);
  });

  it('shows the themes that are filtered by, and no others that their clauses have', () => {
    const shown = comparisonOf(atlas, { ...NO_FILTERS, theme: ['personnel'] }).map(({ theme }) => theme);
    expect(shown).toEqual(['personnel']);
  });

  it('has every clause and every area on record under each of its themes, and areas without one at the end', () => {
    const rows = comparisonOf(atlas, NO_FILTERS);
    const sides = rows.flatMap((row) => row.sides);
    const clauseRows = clauses.reduce((sum, { clause }) => sum + clause.themes.length, 0);
    expect(sides.flatMap((side) => side.clauses)).toHaveLength(clauseRows);
    const areas = [...atlas.areaById.values()].map(({ area }) => Math.max(1, area.themes.length));
    expect(sides.flatMap((side) => side.areas)).toHaveLength(areas.reduce((sum, n) => sum + n, 0));
    expect(rows.findIndex(({ theme }) => theme === null)).toBe(rows.length - 1);
  });

  it('sets what was signed beside the report of the same agreement, and nowhere else', () => {
    for (const { sides } of comparisonOf(atlas, NO_FILTERS))
      for (const { agreement, areas, instruments } of sides) {
        expect(instruments.every(({ counterpart }) => counterpart === agreement.id)).toBe(true);
        expect(areas.every(({ instrument }) => instruments.includes(instrument))).toBe(true);
      }
    expect(rowOf('surveillance')?.sides.map(({ areas }) => areas.length)).toEqual([1, 0]);
  });

  it('leaves areas in whatever force is asked for, and out by agreement and signatory', () => {
    const areas = (filters: Partial<Filters>) =>
      rowOf('maritime', filters)?.sides.flatMap((side) => side.areas.map(({ area }) => area.id)) ?? [];
    const all = areas({});
    expect(all.length).toBeGreaterThan(0);
    expect(areas({ force: ['planned'] })).toEqual(all);
    expect(areas({ agreement: ['ca-dk'] })).toEqual([]);
    expect(areas({ party: ['DK'] })).toEqual([]);
  });

  it('takes any number of agreements', () => {
    const third = { ...agreements[0]!, id: 'ca-no', articles: [] };
    const three = linkAtlas({ agreements: [...agreements, third], layers: [] } as unknown as AtlasData);
    const [first] = comparisonOf(three, NO_FILTERS);
    expect(first?.sides.map(({ why, instruments }) => [why, instruments.length])).toEqual([
      ['says', 0],
      ['says', 0],
      ['silent', 0],
    ]);
    expect(sharing(three).shared).toEqual([]);
  });
});

describe('the limits in law of a theme', () => {
  const limit = (id: string, properties: Partial<LayerFeature['properties']>) => ({
    id,
    properties: { clauses: [], ...properties },
  });
  const features = [
    limit('limit.line', { kind: 'boundary', status: 'in-force' }),
    limit('limit.old', { kind: 'boundary', status: 'superseded' }),
    limit('limit.contested', { kind: 'boundary', status: 'disputed' }),
    limit('limit.named', { kind: 'other', status: 'in-force', clauses: ['ca-eu.3.1'] }),
  ];
  const law = linkAtlas({ agreements, layers: [{ id: LIMITS_LAYER, features }] } as unknown as AtlasData);
  const ids = (theme: Theme) => limitsOf(law, theme).map(({ id }) => id);

  it('are those of its kinds that hold or are disputed, and those that its clauses name', () => {
    expect(ids('maritime')).toEqual(['limit.line', 'limit.contested']);
    expect(ids('cyber')).toEqual(['limit.named']);
    expect(ids('funding')).toEqual([]);
  });

  it('are of kinds that the layer has, and leave no kind out', () => {
    const path = join(import.meta.dirname, `../../../data/layers/${LIMITS_LAYER}.geojson`);
    const layer = JSON.parse(readFileSync(path, 'utf8')) as Layer;
    const whole = linkAtlas({ agreements, layers: [layer] } as unknown as AtlasData);
    const shown = new Set(THEMES.flatMap((theme) => limitsOf(whole, theme).map(({ id }) => id)));
    const holding = layer.features.filter(({ properties }) => properties.status !== 'superseded');
    expect(holding.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
    for (const theme of ['maritime', 'surveillance', 'search-and-rescue', 'exercises'] as const)
      expect(limitsOf(whole, theme).length, theme).toBeGreaterThan(0);
  });

  it('are none where the atlas has no such layer', () => {
    expect(limitsOf(atlas, 'maritime')).toEqual([]);
  });
});
