import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { t } from '../../../src/i18n/index.ts';
import { choicesOf } from '../../../src/panel/search/choices.ts';
import { ASLEEP } from '../../../src/panel/search/finding.ts';
import { ResultList } from '../../../src/panel/search/result-list.tsx';
import { ResultsPart } from '../../../src/panel/search/results-part.tsx';
import type { Search } from '../../../src/panel/search/use-search.ts';
import type { View } from '../../../src/panel/view.ts';
import { Finder } from '../../../src/search/finder.ts';
import { loreOf } from '../../../src/search/lore.ts';
import { resultsOf } from '../../../src/search/results.ts';
import { atlas, hostile, stateWith } from './fixture.ts';

const finder = await Finder.make({ atlas, language: 'en', words: t('en'), lore: loreOf(atlas) });
const nothing = () => undefined;

/** The results of a question as the panel shows them. */
function shown(query: string, filters = {}): string {
  const state = stateWith({ query, ...filters });
  const view: View = { atlas, state, dispatch: nothing, language: 'en', words: t('en'), now: '2026-11-22' };
  const results = resultsOf(finder, query, () => true);
  const search: Search = {
    query,
    showing: true,
    groups: choicesOf(results, new Set()),
    active: null,
    shown: null,
    type: nothing,
    keys: nothing,
    choose: nothing,
    light: nothing,
    reopen: nothing,
  };
  const finding = {
    ...ASLEEP,
    state: 'ready',
    results,
    analyser: finder.analyser,
    List: ResultList,
  } as const;
  return renderToString(<ResultsPart view={view} finding={finding} search={search} />);
}

describe('the results of a search', () => {
  it('are options of a list box in named groups, the words found marked', () => {
    const html = shown('officers');
    expect(html).toContain('role="listbox"');
    expect(html).toMatch(/role="group" aria-labelledby="group-clause"/);
    expect(html).toContain('id="found-aa-bb.3.2"');
    expect(html).toContain('<mark>Officers</mark>');
  });

  it('hold the words of the data as text, whatever they are', () => {
    const html = shown('alert');
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<img');
    expect(hostile).toContain('<script>');
    expect(html).toContain('<mark>alert</mark>');
  });

  it('tell the language of a name that is not of the page', () => {
    expect(shown('ᖃᐅᓱᐃᑦᑐᖅ')).toContain('<span lang="iu"><mark>ᖃᐅᓱᐃᑦᑐᖅ</mark></span>');
  });

  it('are said to be none, with what one could do', () => {
    const html = shown('zzzz');
    expect(html).toContain('Nothing was found for “zzzz”');
    expect(html).toContain('Try fewer words');
  });
});
