import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { t } from '../../../src/i18n/index.ts';
import type { Language } from '../../../src/model/text.ts';
import type { SilentTerm } from '../../../src/model/types.ts';
import type { PanelContext } from '../../../src/panel/panel-context.ts';
import { choicesOf } from '../../../src/panel/search/choices.ts';
import { ResultList } from '../../../src/panel/search/result-list.tsx';
import { ResultsPart } from '../../../src/panel/search/results-part.tsx';
import { ASLEEP_SEARCH } from '../../../src/panel/search/status.ts';
import type { Search } from '../../../src/panel/search/use-search.ts';
import { aliasesOf } from '../../../src/search/aliases.ts';
import { Finder } from '../../../src/search/finder.ts';
import { resultsOf } from '../../../src/search/results.ts';
import { atlas, hostile, stateWith } from './fixture.ts';

const text = (en: string) => ({ en, fr: `fr ${en}` });
const icebreakers: SilentTerm = {
  id: 'icebreakers',
  name: text('icebreakers'),
  words: { en: ['icebreakers'], fr: ['brise-glace'], da: ['isbryder'], et: ['jäämurdja'] },
  near: ['aa-bb.3.2'],
  note: text('They are another thing.'),
};
const aliases = { ...aliasesOf(atlas), silent: [icebreakers] };
const finder = await Finder.make({ atlas, language: 'en', words: t('en'), aliases });
const nothing = () => undefined;

/** The results of a question as the panel shows them. */
function shown(query: string, language: Language = 'en'): string {
  const state = stateWith({ query });
  const view: PanelContext = {
    atlas,
    state,
    dispatch: nothing,
    language,
    words: t(language),
    now: '2026-11-22',
  };
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
  const searchStatus = {
    ...ASLEEP_SEARCH,
    state: 'ready',
    results,
    analyser: finder.analyser,
    List: ResultList,
  } as const;
  return renderToString(<ResultsPart view={view} searchStatus={searchStatus} search={search} />);
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

  it('say what no agreement speaks of, with what comes nearest', () => {
    const html = shown('icebreakers');
    expect(html).toContain('No reported agreement speaks of icebreakers. They are another thing.');
    expect(html).toContain('What comes nearest:');
    expect(html).toContain('id="found-aa-bb.3.2"');
    expect(html).not.toContain('Nothing was found');
  });

  it('tell the language of the titles of sources', () => {
    expect(shown('report', 'fr')).toMatch(/<span lang="en">[^<]*<mark>/);
    expect(shown('report')).not.toContain('lang="en"');
  });
});
