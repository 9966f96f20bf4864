import { describe, expect, it } from 'vitest';
import { coverOf } from '../../../src/panel/cover.ts';
import { optionsOf, toggled } from '../../../src/panel/filtering.ts';
import { heightByKey, heightByTap, restingHeight } from '../../../src/panel/sheet.ts';
import { NO_FILTERS } from '../../../src/state/actions.ts';
import { atlas } from './fixture.ts';

const box = (left: number, top: number, right: number, bottom: number): DOMRectReadOnly =>
  ({ left, top, right, bottom, width: right - left, height: bottom - top }) as DOMRectReadOnly;

describe('filter options', () => {
  it('count the clauses that each choice would leave', () => {
    const themes = optionsOf(atlas, NO_FILTERS, 'theme').map(({ value, count }) => [value, count]);
    expect(themes).toEqual([
      ['cyber', 1],
      ['exercises', 2],
      ['personnel', 1],
    ]);
  });

  it('count within the other facets but not within their own', () => {
    const filters = { ...NO_FILTERS, agreement: ['aa-bb'], theme: ['cyber'] };
    const counts = Object.fromEntries(
      optionsOf(atlas, filters, 'theme').map(({ value, count }) => [value, count]),
    );
    expect(counts).toEqual({ cyber: 0, exercises: 2, personnel: 1 });
  });

  it('are there for agreements, themes, parties and force, those alone that occur', () => {
    expect(optionsOf(atlas, NO_FILTERS, 'force').map(({ value, count }) => [value, count])).toEqual([
      ['binding', 1],
      ['planned', 3],
    ]);
  });

  it('count the clauses with a place that is known as chosen, and leave out what no place of a clause is', () => {
    const options = optionsOf(atlas, NO_FILTERS, 'basis');
    const placed = [...atlas.clauseById.keys()].filter((id) => atlas.placesByClause.has(id));
    expect(options).toEqual([{ value: 'illustrative', chosen: false, count: placed.length }]);
  });

  it('are put in and taken out again', () => {
    expect(toggled(NO_FILTERS, 'party', 'GL')).toEqual({ party: ['GL'] });
    expect(toggled({ ...NO_FILTERS, party: ['GL', 'CA'] }, 'party', 'GL')).toEqual({ party: ['CA'] });
  });
});

describe('the sheet', () => {
  it('rests at the nearest height, and one further after a flick', () => {
    expect(restingHeight(0.3, 0)).toBe('peek');
    expect(restingHeight(0.5, 0)).toBe('half');
    expect(restingHeight(0.3, 0.8)).toBe('half');
    expect(restingHeight(0.9, -0.8)).toBe('half');
    expect(restingHeight(0.99, 0.8)).toBe('full');
    expect(restingHeight(0.1, -0.8)).toBe('peek');
  });

  it('follows arrow keys, Home and End, and no other key', () => {
    expect(heightByKey('peek', 'ArrowUp')).toBe('half');
    expect(heightByKey('full', 'ArrowUp')).toBe('full');
    expect(heightByKey('half', 'ArrowDown')).toBe('peek');
    expect(heightByKey('full', 'Home')).toBe('peek');
    expect(heightByKey('peek', 'End')).toBe('full');
    expect(heightByKey('peek', 'Tab')).toBeNull();
  });

  it('rises with each tap and falls from the top', () => {
    expect(heightByTap('peek')).toBe('half');
    expect(heightByTap('half')).toBe('full');
    expect(heightByTap('full')).toBe('peek');
  });
});

describe('the cover of the map', () => {
  it('is at the bottom under a sheet, at the right under a column, and nothing beside it', () => {
    const map = box(0, 40, 390, 840);
    expect(coverOf(map, box(0, 640, 390, 840))).toEqual({ top: 0, right: 0, bottom: 200, left: 0 });
    expect(coverOf(box(0, 0, 1440, 900), box(1020, 0, 1440, 900)).right).toBe(420);
    expect(coverOf(box(0, 0, 1020, 900), box(1020, 0, 1440, 900))).toEqual({
      top: 0,
      right: 0,
      bottom: 0,
      left: 0,
    });
  });
});
