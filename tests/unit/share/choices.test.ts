import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../src/share/address.ts';
import {
  type Choices,
  firstChoices,
  offered,
  pictureSizeOf,
  sharedFragment,
} from '../../../src/share/choices.ts';
import { initialState, NO_FILTERS } from '../../../src/state/actions.ts';
import type { ViewState } from '../../../src/state/state.ts';
import { atlas } from '../search/finders.ts';

const state: ViewState = {
  ...initialState(atlas),
  selection: { kind: 'clause', id: 'ca-dk.3.3' },
  filters: { ...NO_FILTERS, agreement: ['ca-dk'] },
  on: '2027',
  query: 'words',
  panel: 'reading',
  renderer: 'flat',
};
const first = firstChoices(atlas, state, 'en', 'frame');
const fragmentFor = (some: Partial<Choices>): string => sharedFragment(atlas, state, { ...first, ...some });
const keys = (fragment: string): string[] => [...new URLSearchParams(fragment.slice(1)).keys()];

describe('what is shared', () => {
  it('is the map as it is now, without what belongs to the one who shares it', () => {
    expect(keys(fragmentFor({}))).toEqual(['at', 'sel', 'agreement', 'on']);
    expect(keys(fragmentFor({ form: 'link' }))).toEqual(['at', 'sel', 'agreement', 'on', 'panel']);
  });

  it('leaves behind what someone leaves behind', () => {
    const none = { view: false, selection: false, filters: false };
    expect(fragmentFor({ shown: none })).toBe('#');
    expect(keys(fragmentFor({ shown: { ...none, filters: true } }))).toEqual(['agreement', 'on']);
    expect(keys(fragmentFor({ shown: { ...none, view: true } }))).toEqual(['at']);
  });

  it('has layers in the order of drawing, in whichever order they were ticked', () => {
    const layers = ['headquarters', 'sea-routes', 'search-and-rescue'];
    const fragment = fragmentFor({ layers });
    expect(new URLSearchParams(fragment.slice(1)).get('layers')).toBe(
      'search-and-rescue,sea-routes,headquarters',
    );
  });

  it('offers only what there is', () => {
    expect(offered(state)).toEqual(['view', 'selection', 'filters']);
    expect(offered(initialState(atlas))).toEqual(['view']);
  });

  it('keeps a size of one’s own within what a browser can draw', () => {
    const own = { width: 9000, height: Number.NaN };
    expect(pictureSizeOf({ ...first, pictureSize: 'own', own })).toEqual({ width: 4096, height: 200 });
  });
});

describe('the site that a page belongs to', () => {
  it('is the folder of the English pages, whatever the page and its language', () => {
    expect(siteOf('https://a.example/x/#sel=1', 'en')).toEqual({ root: 'https://a.example/x/', index: '' });
    expect(siteOf('https://a.example/x/et/index.html?y', 'et')).toEqual({
      root: 'https://a.example/x/',
      index: 'index.html',
    });
  });

  it('is none for a page that was opened from a disk', () => {
    expect(siteOf('file:///tmp/arctic-accords.html', 'en')).toBeNull();
  });
});
