import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { linkAtlas } from '../../../src/atlas/atlas.ts';
import { checkFiles } from '../../../src/atlas/check.ts';
import { RichText } from '../../../src/briefing/rich-text.tsx';
import { valuesOf } from '../../../src/briefing/view.ts';
import { checkPaths } from '../../../src/build/check.ts';
import { shippedData } from '../../../src/build/data/shipped.ts';
import { readFiles } from '../../../src/build/files.ts';
import { AgreementSwitch } from '../../../src/controls/agreement-switch.tsx';
import { t } from '../../../src/i18n/index.ts';
import { Comparison } from '../../../src/matrix/comparison.tsx';
import { Parties } from '../../../src/matrix/parties.tsx';
import type { Language } from '../../../src/model/text.ts';
import { COMMITMENTS, RECORD_STATUSES, RELATIVE_TIMES } from '../../../src/model/vocabulary.ts';
import { Contents } from '../../../src/panel/contents.tsx';
import { optionsOf } from '../../../src/panel/filtering.ts';
import { Panel } from '../../../src/panel/index.tsx';
import { Layers } from '../../../src/panel/layers.tsx';
import type { PanelContext } from '../../../src/panel/panel-context.ts';
import { svgMap } from '../../../src/render/flat/poster.ts';
import { markCollection } from '../../../src/render/gl/mark-features.ts';
import { ACCENTS } from '../../../src/scene/accents.ts';
import { sceneBuilder } from '../../../src/scene/build.ts';
import { accented, keyOf } from '../../../src/scene/key.ts';
import { aliasesOf } from '../../../src/search/aliases.ts';
import { Finder } from '../../../src/search/finder.ts';
import { resultsOf } from '../../../src/search/results.ts';
import { composed } from '../../../src/share/image/compose.ts';
import { initialState, NO_FILTERS, reduce } from '../../../src/state/actions.ts';
import type { ViewState } from '../../../src/state/state.ts';
import { basemap } from '../render/flat/support.ts';
import {
  ARC,
  AREA,
  BRIEFING,
  before,
  CLAUSE,
  folder,
  geometry,
  HEADQUARTERS,
  host,
  LIMIT,
  LISTED,
  text,
} from './followed.ts';

afterAll(() => rmSync(folder, { recursive: true }));

/** README's section on changing the content, followed on a copy of `data/`. */
const README = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
const SECTION = README.split('## Change what it says')[1]!.split('\n## ')[0]!;

// The one step that is code: an entry of CATEGORY under the id of the layer.
vi.mock('../../../src/scene/tokens.ts', async (original) => {
  const tokens = await original<typeof import('../../../src/scene/tokens.ts')>();
  const hue = { light: '#0a7a5c', dark: '#7ae0c0' };
  const own = { hue, pattern: 'none', dash: [], width: 1.2, fillOpacity: 1, symbol: 'diamond' };
  return {
    ...tokens,
    CATEGORY: { ...tokens.CATEGORY, 'ice-stations': own },
    CATEGORIES: [...tokens.CATEGORIES, 'ice-stations'],
  };
});

const { problems } = checkPaths([folder], folder);
const { data } = checkFiles(readFiles(folder) ?? []);
if (!data) throw new Error(problems.join('\n'));
const atlas = linkAtlas(shippedData(data));
const aliases = aliasesOf(data);
const state = initialState(atlas);
const visible = [...atlas.config.layers].map(({ id }) => id);
const withAll: ViewState = { ...state, layers: visible };
const scene = sceneBuilder(atlas, 'en')(withAll, 'light');
const markOf = (id: string) => scene.marks.find((mark) => mark.id === id);

const viewIn = (language: Language, more: Partial<ViewState> = {}): PanelContext => {
  const dispatch = () => undefined;
  return { atlas, state: { ...state, ...more }, dispatch, language, words: t(language), now: '2027-03-01' };
};
const finders = new Map<Language, Promise<Finder>>();
const found = async (question: string, language: Language = 'en') => {
  const finder = finders.get(language) ?? Finder.make({ atlas, aliases, language, words: t(language) });
  finders.set(language, finder);
  const { groups, silent } = resultsOf(await finder, question, () => true);
  const ids = groups.flatMap(({ hits }) => hits.map(({ entry }) => entry.id));
  return { ids, silent: silent.map(({ id }) => id) };
};

/** The paragraph of the section that begins with these bold words. */
const paragraph = (name: string): string =>
  SECTION.split('\n\n').find((each) => each.startsWith(`**${name}.**`)) ?? '';

it('finds no problem in the whole of it', () => {
  expect(problems).toEqual([]);
});

it('follows every paragraph of the section', () => {
  const named = [...SECTION.matchAll(/^\*\*(.+?)\.\*\*/gm)].map(([, name]) => name);
  expect(named).toEqual(Object.values(FOLLOWED));
});

const FOLLOWED = {
  clause: 'A clause',
  agreement: 'An agreement',
  signed: 'What was signed',
  feature: 'A feature',
  words: 'Another name of a place, or a word of the field',
  limit: 'A limit in law',
  layer: 'A layer',
  briefing: 'A briefing',
} as const;

describe(FOLLOWED.clause, () => {
  it('is linked, listed and found', async () => {
    expect(atlas.placesByClause.get(CLAUSE)).toEqual([AREA]);
    expect(renderToString(<Contents view={viewIn('en')} />)).toContain(`href="#sel=${CLAUSE}"`);
    expect((await found(`Walrus patrol ${CLAUSE}`)).ids).toContain(CLAUSE);
  });

  it('is refused without one of the languages, which the problem names', () => {
    for (const language of LISTED.filter((each) => each !== 'en')) {
      const files = readFiles(folder)!.map(({ path, text: whole }) => {
        if (!path.endsWith(`${host}.json`)) return { path, text: whole };
        const file = JSON.parse(whole);
        delete file.articles[0].clauses.at(-1).title[language];
        return { path, text: JSON.stringify(file) };
      });
      const [problem, ...more] = checkFiles(files).problems;
      expect(more).toEqual([]);
      expect(problem!.found).toContain(`a text without "${language}"`);
    }
  });

  it('takes the words that README lists, which are all there are', () => {
    for (const word of [...COMMITMENTS, ...RECORD_STATUSES, ...RELATIVE_TIMES])
      expect(paragraph(FOLLOWED.clause)).toContain(`\`${word}\``);
  });
});

describe(FOLLOWED.agreement, () => {
  const ids = [...before, 'ca-no'];

  it('comes in the order of the atlas, with a line of its own as long as there are some', () => {
    expect(atlas.agreements.map(({ id }) => id)).toEqual(ids);
    const accents = accented(atlas, 'en').map(({ accent }) => accent);
    expect(accents).toEqual(ids.map((_, index) => ACCENTS[index % ACCENTS.length]));
    for (const accent of ACCENTS) expect(paragraph(FOLLOWED.agreement)).toContain(accent);
  });

  it.each(LISTED)('has a choice of the switch, a card and a column in %s', (language) => {
    const view = viewIn(language);
    const shown = renderToString(
      <>
        <AgreementSwitch {...{ atlas, language, filters: NO_FILTERS, dispatch: view.dispatch }} />
        <Contents view={view} />
        <Comparison view={view} />
        <Parties view={view} />
      </>,
    );
    const count = (pattern: RegExp) => shown.match(pattern)?.length;
    expect(count(/type="radio"/g)).toBe(ids.length + 1);
    expect(count(/class="agreement-card"/g)).toBe(ids.length);
    expect(count(/class="compared-head"/g)).toBe(ids.length);
    const title = text('Canada–Norway')[language]!;
    expect(shown.split(title).length).toBeGreaterThan(4);
    expect(shown).toContain(t(language).first.all(ids.length));
  });

  it('is a filter, and a party of its own one too', () => {
    const values = (facet: 'agreement' | 'party') =>
      optionsOf(atlas, NO_FILTERS, facet).map(({ value }) => value);
    expect(values('agreement')).toEqual(ids);
    expect(values('party')).toContain('NO');
    const only = reduce(atlas, withAll, { type: 'filter', filters: { agreement: ['ca-no'] } });
    const marks = sceneBuilder(atlas, 'en')(only, 'light').marks.map(({ id }) => id);
    expect(marks).toEqual(expect.arrayContaining([ARC, HEADQUARTERS, 'station.floe']));
    expect(marks).not.toContain(AREA);
  });

  it('has arcs, tags and a line of the key in its own accent, in both renderers', () => {
    const accent = accented(atlas, 'en').find(({ id }) => id === 'ca-no')!.accent;
    expect(markOf(ARC)!.accents).toEqual([accent]);
    expect(markOf(HEADQUARTERS)!.accents).toContain(accent);
    const svg = svgMap(scene, basemap, atlas.config.defaultView, 1440, 900);
    expect(svg).toMatch(new RegExp(`data-id="${ARC}"[^>]*k-${accent}`));
    const arc = markCollection(scene).features.find(({ properties }) => properties?.id === ARC);
    expect(arc?.properties).toMatchObject({ part: 'arc', ink: accent });
    const arcs = keyOf(atlas, withAll, 'en').kinds.flatMap((kind) => kind.arcs.map(({ id }) => id));
    expect(arcs).toContain('ca-no');
  });

  it.each(LISTED)('is told by its line in the key of pictures in %s', (language) => {
    const { defaultView: camera } = atlas.config;
    const padding = { top: 0, right: 0, bottom: 0, left: 0 };
    const seen = { camera, size: { width: 1440, height: 900 }, padding };
    const view = { ...viewIn(language), state: withAll, scheme: 'light' as const, seen };
    const picture = composed(view, basemap, { width: 1440, height: 900 });
    const { accent } = accented(atlas, language).find(({ id }) => id === 'ca-no')!;
    const told = text('Canada–Norway')[language]!;
    const { colon } = t(language).list;
    expect(picture).toContain(colon + told);
    expect(picture).toContain(`class="k-${accent}"`);
  });

  it('is found by its name and read like the others', async () => {
    expect((await found('Canada Norway on ice')).ids).toContain('ca-no');
    const selection = { kind: 'agreement', id: 'ca-no' } as const;
    const panel = (language: Language) =>
      renderToString(
        <Panel
          {...{ atlas, language, now: '2027-03-01', dispatch: () => undefined }}
          state={{ ...state, selection }}
        />,
      );
    for (const language of LISTED)
      expect(panel(language)).toContain(text('Canada and Norway on ice')[language]);
  });
});

describe(FOLLOWED.signed, () => {
  it('stands with its agreement and the clauses within its areas, and is found', async () => {
    expect(atlas.instrumentById.get('letter-2027')?.counterpart).toBe('ca-no');
    expect(atlas.clausesByArea.get('letter-2027.1')).toEqual(['ca-no.1.1']);
    expect(renderToString(<Comparison view={viewIn('en')} />)).toContain('Drifting laboratories');
    expect((await found('drifting laboratories')).ids).toContain('letter-2027.1');
  });
});

describe(FOLLOWED.feature, () => {
  it('is drawn where it is, linked to its clauses, and found', async () => {
    expect(markOf(AREA)?.category).toBe('exercise-areas');
    const svg = svgMap(scene, basemap, atlas.config.defaultView, 1440, 900);
    expect(svg).toContain(`data-id="${AREA}"`);
    expect((await found(`Place of ${AREA}`)).ids).toContain(AREA);
  });
});

describe(FOLLOWED.words, () => {
  it('finds the place by its other name, in every language', async () => {
    for (const language of LISTED) expect((await found('Blubber Bank', language)).ids).toContain(AREA);
  });

  it('takes the words of a term for each other', async () => {
    expect((await found('odobenid')).ids).toContain(CLAUSE);
    expect((await found('odobenidet')).ids).toContain(CLAUSE);
  });

  it('says of what no clause speaks of that none does', async () => {
    expect((await found('zeppelin')).silent).toEqual(['zeppelins']);
  });
});

describe(FOLLOWED.limit, () => {
  it('is a line of the map, on whose points the table and the file agree', async () => {
    expect(markOf(LIMIT)).toMatchObject({ category: 'limits-in-law', status: 'in-force' });
    expect(geometry.coordinates).toEqual([
      [-10, 85],
      [-20, 85.5],
    ]);
    expect((await found(`Place of ${LIMIT}`)).ids).toContain(LIMIT);
  });
});

describe(FOLLOWED.layer, () => {
  it('has a switch and a line of the key, with its own symbol', async () => {
    expect(markOf('station.floe')).toMatchObject({ layerId: 'ice-stations', category: 'ice-stations' });
    const key = renderToString(<Layers view={viewIn('en', { layers: visible })} />);
    expect(key.match(/type="checkbox"/g)).toHaveLength(visible.length);
    expect(key).toContain('k-ice-stations');
    expect((await found('Ice stations')).ids).toContain('station.floe');
  });

  it('is mere context without an entry, but there', () => {
    expect(markOf('buoy.floe')).toMatchObject({ layerId: 'buoys', category: 'on-record' });
  });

  it('is drawn by both renderers in its hue', () => {
    const svg = svgMap(scene, basemap, atlas.config.defaultView, 1440, 900);
    expect(svg).toMatch(/data-id="station.floe"[^>]*class="k-ice-stations"/);
    const own = markCollection(scene).features.find(({ properties }) => properties?.id === 'station.floe');
    expect(own?.properties).toMatchObject({ ink: 'ice-stations', part: 'point' });
  });
});

describe(FOLLOWED.briefing, () => {
  it('is listed, and goes to what its step selects where no camera is named', () => {
    expect(renderToString(<Contents view={viewIn('fr')} />)).toContain(`href="#briefing=${BRIEFING}"`);
    const { steps } = data.briefings!.find(({ id }) => id === BRIEFING)!;
    const { values, notices } = valuesOf(atlas, steps[0]!.view);
    expect(notices).toEqual([]);
    expect(values).toEqual({ selection: { kind: 'feature', id: 'station.floe' }, layers: ['ice-stations'] });
  });

  it('has paragraphs, lists, emphasis and links, and shows all else as it stands', () => {
    const { text: words } = data.briefings!.find(({ id }) => id === BRIEFING)!.steps[0]!;
    const html = renderToString(<RichText text={words.en} linkTo={(id) => ({ href: `#sel=${id}` })} />);
    expect(html).toContain('<em>drifts</em>');
    expect(html).toContain('<a href="#sel=station.floe">The station</a>');
    expect(html).toContain('&lt;b>and no more&lt;/b>');
  });
});
