import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatExpected } from '../../../src/i18n/format.ts';
import { t } from '../../../src/i18n/index.ts';
import { PANEL_PARTS } from '../../../src/model/vocabulary.ts';
import { initialState, reduce } from '../../../src/state/actions.ts';
import { formatFragment, parseFragment } from '../../../src/state/fragment.ts';
import type { ViewState } from '../../../src/state/state.ts';
import { smallAtlas } from '../support/atlas.ts';

const atlas = smallAtlas();
const restored = (fragment: string): ViewState =>
  reduce(atlas, initialState(atlas), { type: 'restore', values: parseFragment(atlas, fragment).values });

describe('the fragment', () => {
  it('reads a camera, longitude first, with or without bearing and pitch', () => {
    expect(restored('#at=24.75,59.44,5').camera).toEqual({
      lng: 24.75,
      lat: 59.44,
      zoom: 5,
      bearing: 0,
      pitch: 0,
    });
    expect(restored('#at=24.75,59.44,5,-90,30').camera).toMatchObject({ bearing: -90, pitch: 30 });
  });

  it('reads a selection of a clause, a place and an agreement alike', () => {
    expect(restored('#sel=ca-dk.1.2').selection).toEqual({ kind: 'clause', id: 'ca-dk.1.2' });
    expect(restored('#sel=hq.tallinn').selection).toEqual({ kind: 'feature', id: 'hq.tallinn' });
    expect(restored('#sel=ca-eu').selection).toEqual({ kind: 'agreement', id: 'ca-eu' });
  });

  it.each([
    ['#at=59.44,124.75,5', 'at', 'latitude'],
    ['#at=1,2', 'at', 'lng,lat,zoom'],
    ['#at=1e1,60,3', 'at', 'degrees'],
    ['#sel=ca-dk.9.9', 'sel', 'clause'],
    ['#on=2026-13', 'on', 'YYYY'],
    ['#scheme=sepia', 'scheme', 'light'],
    ['#renderer=webgpu', 'renderer', 'flat'],
    ['#layers=nowhere', 'layers', 'layer id'],
    ['#party=XX', 'party', 'party'],
    ['#q=a&q=b', 'q', 'once'],
  ])('ignores %s and says what was expected', (fragment, key, words) => {
    const { notices } = parseFragment(atlas, fragment);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ key });
    expect(formatExpected(notices[0]!.expected, t('en'))).toContain(words);
  });

  it('uses the good values of an address that has bad ones too', () => {
    const { values, notices } = parseFragment(atlas, '#at=bad&sel=hq.ottawa&layers=bases,wrong');
    expect(values).toEqual({ selection: { kind: 'feature', id: 'hq.ottawa' }, layers: ['bases'] });
    expect(notices.map((notice) => notice.found)).toEqual(['bad', 'wrong']);
  });

  it('keeps pairs that are not its own as they stood', () => {
    const fragment = '#campaign=nato&sel=hq.ottawa&utm%20x=%zz&flag';
    const { foreign } = parseFragment(atlas, fragment);
    expect(foreign).toEqual(['campaign=nato', 'utm%20x=%zz', 'flag']);
    expect(formatFragment(atlas, restored(fragment), foreign)).toMatch(/&campaign=nato&utm%20x=%zz&flag$/);
  });

  it('leaves out what is default', () => {
    expect(formatFragment(atlas, initialState(atlas))).toBe('#at=-30,75,2');
    const explicit = reduce(atlas, initialState(atlas), {
      type: 'layers',
      ids: ['headquarters', 'exercise-areas'],
    });
    expect(formatFragment(atlas, explicit)).toBe('#at=-30,75,2');
  });

  it('gives layers back in the order in which they were asked for, each once', () => {
    const state = restored('#layers=headquarters,bases,headquarters');
    expect(state.layers).toEqual(['headquarters', 'bases']);
    expect(formatFragment(atlas, state)).toContain('&layers=headquarters,bases');
  });

  it('distinguishes no layers from the default layers', () => {
    expect(restored('#layers=').layers).toEqual([]);
    expect(restored('#').layers).toBeNull();
  });

  it('survives any text, reads it the same twice and loses no foreign pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (noise) => {
        const once = parseFragment(atlas, noise);
        const again = parseFragment(atlas, formatFragment(atlas, restored(noise), once.foreign));
        expect(again.foreign).toEqual(once.foreign);
        expect(again.notices).toEqual([]);
      }),
    );
  });

  it('survives a megabyte', () => {
    const { notices } = parseFragment(atlas, `#q=${'x'.repeat(1_000_000)}`);
    expect(notices[0]?.expected).toMatchObject({ what: 'length' });
  });

  it('takes no search words that nobody would type, and repeats no long value whole', () => {
    const { values, notices } = parseFragment(atlas, `#q=${'x'.repeat(5000)}`);
    expect(values).toEqual({});
    expect(notices).toEqual([
      { key: 'q', found: `${'x'.repeat(80)}…`, expected: { what: 'length', most: 200 } },
    ]);
  });

  it('brings any state back', () => {
    const ids = ['none', 'ca-dk', 'ca-dk.1.2', 'hq.ottawa'];
    const subset = (values: string[]) => fc.subarray(values);
    fc.assert(
      fc.property(
        fc.record({
          lng: fc.integer({ min: -18_000_000, max: 18_000_000 }).map((n) => n / 1e5),
          lat: fc.integer({ min: 0, max: 9_000_000 }).map((n) => n / 1e5),
          zoom: fc.integer({ min: 0, max: 900 }).map((n) => n / 100),
          bearing: fc.integer({ min: -1800, max: 1800 }).map((n) => n / 10),
          pitch: fc.integer({ min: 0, max: 600 }).map((n) => n / 10),
        }),
        fc.constantFrom(...ids),
        subset(['ca-dk', 'ca-eu']),
        subset(['governance', 'cyber']),
        fc.shuffledSubarray(['bases', 'exercise-areas', 'headquarters']),
        fc.option(fc.constantFrom('2026', '2026-02', '2026-02-13')),
        fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.toWellFormed()),
        fc.constantFrom('light' as const, 'dark' as const, 'auto' as const),
        subset(['binding', 'optional']),
        subset(['differs', 'not-found']),
        subset(['surveyed', 'illustrative']),
        fc.constantFrom(...PANEL_PARTS),
        (camera, id, agreement, theme, layers, on, query, scheme, force, record, basis, panel) => {
          const state: ViewState = {
            ...initialState(atlas),
            camera,
            selection: parseFragment(atlas, `#sel=${id}`).values.selection ?? { kind: 'none' },
            filters: { agreement, theme, party: [], force, record, basis },
            layers,
            panel,
            on,
            query,
            scheme,
          };
          const back = restored(formatFragment(atlas, state));
          const defaults = layers.toSorted().join() === 'exercise-areas,headquarters';
          expect(back).toEqual({ ...state, layers: defaults ? null : layers });
        },
      ),
    );
  });
});
