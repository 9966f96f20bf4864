import { describe, expect, it } from 'vitest';
import { sceneBuilder } from '../../../src/scene/build.ts';
import { legend } from '../../../src/scene/legend.ts';
import { dateStatusOf } from '../../../src/scene/scene.ts';
import { initialState } from '../../../src/state/actions.ts';
import type { Selection } from '../../../src/state/state.ts';
import { smallAtlas } from '../support/atlas.ts';

const atlas = smallAtlas();
const state = initialState(atlas);
const ids = (scene: { marks: readonly { id: string }[] }) => scene.marks.map((mark) => mark.id);

describe('the scene', () => {
  it('draws the visible layers, lowest first', () => {
    expect(ids(sceneBuilder(atlas, 'en')(state, 'light'))).toEqual([
      'exercise.west',
      'hq.ottawa',
      'hq.tallinn',
    ]);
  });

  it('keeps its marks while only the selection changes', () => {
    const build = sceneBuilder(atlas, 'en');
    const before = build(state, 'light');
    const after = build({ ...state, selection: { kind: 'clause', id: 'ca-eu.1.1' } }, 'light');
    expect(after.marks).toBe(before.marks);
    expect(after.names).toBe(before.names);
  });

  it('keeps what stands out while only the pointer moves, and what is hovered while only the choice changes', () => {
    const build = sceneBuilder(atlas, 'en');
    const chosen = { ...state, selection: { kind: 'clause', id: 'ca-eu.1.1' } } as const;
    const before = build(chosen, 'light');
    const hovered = build({ ...chosen, hover: { kind: 'feature', id: 'hq.ottawa' } }, 'light');
    expect(hovered.emphasis).toBe(before.emphasis);
    expect(hovered.tinted).toBe(before.tinted);
    expect(hovered.hovered).not.toBe(before.hovered);
    const other = build({ ...state, hover: { kind: 'feature', id: 'hq.ottawa' } }, 'light');
    expect(other.hovered).toBe(hovered.hovered);
    expect(other.emphasis).not.toBe(before.emphasis);
  });

  it('lights the places of a clause and lets the rest step back', () => {
    const scene = sceneBuilder(atlas, 'en')(
      { ...state, selection: { kind: 'clause', id: 'ca-eu.1.1' } },
      'light',
    );
    expect([...scene.emphasis]).toEqual([
      ['hq.ottawa', 'related'],
      ['hq.tallinn', 'related'],
    ]);
    expect(scene.otherwise).toBe('dimmed');
  });

  it('brings out what the search has found, from hidden layers too, and keeps its marks for the same finds', () => {
    const build = sceneBuilder(atlas, 'en');
    const scene = build({ ...state, found: ['base.nord', 'hq.tallinn'] }, 'light');
    expect(ids(scene)).toContain('base.nord');
    expect([...scene.emphasis.keys()]).toEqual(['base.nord', 'hq.tallinn']);
    expect(scene.otherwise).toBe('dimmed');
    const again = build({ ...state, found: ['hq.tallinn', 'base.nord'] }, 'light');
    expect(again.marks).toBe(scene.marks);
  });

  it('lets nothing step back for a clause without places', () => {
    const scene = sceneBuilder(atlas, 'en')(
      { ...state, selection: { kind: 'clause', id: 'ca-dk.9.9' } },
      'light',
    );
    expect(scene.otherwise).toBe('plain');
  });

  it('brings a selected place forward from a hidden layer', () => {
    const scene = sceneBuilder(atlas, 'en')(
      { ...state, selection: { kind: 'feature', id: 'base.nord' } },
      'light',
    );
    expect(ids(scene)).toContain('base.nord');
    expect(scene.emphasis.get('base.nord')).toBe('selected');
  });

  it('tints the members of the EU, and Greenland and the Faroe Islands with Denmark', () => {
    const build = sceneBuilder(atlas, 'en');
    const tinted = (id: string) =>
      build({ ...state, selection: { kind: 'agreement', id } }, 'light').tinted.map(
        ({ countries }) => countries,
      );
    expect(tinted('ca-eu')).toEqual([['CA'], expect.arrayContaining(['EE', 'FR'])]);
    expect(tinted('ca-dk')).toEqual([['CA'], ['DK', 'GL', 'FO']]);
  });

  it('leaves out in a small frame what a selected clause does not speak of, and nothing beside a place', () => {
    const whole = ids(sceneBuilder(atlas, 'en')(state, 'light'));
    const build = sceneBuilder(atlas, 'en', { others: 'hidden' });
    const drawn = (selection: Selection) => ids(build({ ...state, selection }, 'light'));
    expect(drawn({ kind: 'none' })).toEqual(whole);
    expect(drawn({ kind: 'feature', id: 'hq.tallinn' })).toEqual(whole);
    expect(drawn({ kind: 'clause', id: 'ca-dk.9.9' })).toEqual(whole);
    const places = atlas.placesByClause.get('ca-eu.1.1')!;
    expect(places.length).toBeLessThan(whole.length);
    expect(drawn({ kind: 'clause', id: 'ca-eu.1.1' })).toEqual(whole.filter((id) => places.includes(id)));
  });

  describe('on a date', () => {
    const atlasWith = (own: Record<string, [from: string | null, to: string | null]>) => {
      const dated = smallAtlas();
      for (const [id, [from, to]] of Object.entries(own))
        dated.featureById.get(id)!.feature.properties.period = { from, to, basis: { en: 'Given.' } };
      return dated;
    };
    const dated = atlasWith({
      'base.nord': ['2020', '2021'],
      'hq.ottawa': ['2020', null],
      'hq.tallinn': ['2028', null],
    });
    const on = { ...state, layers: ['bases', 'exercise-areas', 'headquarters'], on: '2026' };

    it('says of each mark how it stands, and leaves out nothing for being past or planned', () => {
      const scene = sceneBuilder(dated, 'en')(on, 'light');
      expect(Object.fromEntries(ids(scene).map((id) => [id, dateStatusOf(scene, id)]))).toEqual({
        'base.nord': 'past',
        'exercise.west': 'unknown',
        'hq.tallinn': 'planned',
        'hq.ottawa': 'in-force',
      });
    });

    it('lays what is in force over what is not, whatever its layer', () => {
      expect(ids(sceneBuilder(dated, 'en')(on, 'light'))).toEqual([
        'base.nord',
        'hq.tallinn',
        'exercise.west',
        'hq.ottawa',
      ]);
    });

    it('keeps marks and date statuses while the date stays, and has no date statuses without one', () => {
      const build = sceneBuilder(dated, 'en');
      const first = build(on, 'light');
      const again = build({ ...on, selection: { kind: 'agreement', id: 'ca-eu' } }, 'light');
      expect(again.dateStatuses).toBe(first.dateStatuses);
      expect(again.marks).toBe(first.marks);
      expect(build({ ...on, on: null }, 'light').dateStatuses.size).toBe(0);
    });
  });

  it('marks what is hovered in the panel', () => {
    const scene = sceneBuilder(atlas, 'en')({ ...state, hover: { kind: 'clause', id: 'ca-dk.1.2' } }, 'dark');
    expect([...scene.hovered]).toEqual(['exercise.west']);
    expect(scene.scheme).toBe('dark');
  });
});

describe('the legend', () => {
  it('names the layers on the map, topmost first, with what their outlines rest on', () => {
    expect(legend(atlas, state, 'en').map(({ layerId, count, bases }) => [layerId, count, bases])).toEqual([
      ['headquarters', 2, ['reported']],
      ['exercise-areas', 1, ['reported']],
    ]);
  });
});
