import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { FullText } from '../../../src/panel/full-text/full-text.tsx';
import { Panel } from '../../../src/panel/index.tsx';
import { NO_FILTERS } from '../../../src/state/actions.ts';
import type { ViewState } from '../../../src/state/state.ts';
import { atlas, hostile, selecting, stateWith } from './fixture.ts';

const html = (state: ViewState, missed = false): string =>
  renderToString(
    <Panel
      atlas={atlas}
      state={state}
      dispatch={() => undefined}
      language="en"
      now="2026-11-22"
      missed={missed}
    />,
  );

/** The markup of one part of the panel: from its opening tag to that of the next. */
const part = (name: string, state: ViewState, missed = false): string =>
  html(state, missed)
    .split('<div class="part" id="part-')
    .find((piece) => piece.startsWith(name))!;

const words = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:)])/g, '$1');

describe('with nothing selected', () => {
  it('says how to begin and lists every clause as a link that works without a script', () => {
    const reading = part('clauses', stateWith());
    expect(words(reading)).toContain('Choose a clause below, or a place on the map');
    for (const id of atlas.clauseById.keys()) expect(reading).toContain(`href="#sel=${id}"`);
    for (const id of atlas.agreementById.keys()) expect(reading).toContain(`href="#sel=${id}"`);
  });

  it('marks in the list how a clause stands on record, with a text', () => {
    const reading = part('clauses', stateWith());
    expect(reading).toContain('data-status="differs"');
    expect(reading).toContain('aria-label="other sources differ"');
    expect(reading).toContain('aria-label="no other source found"');
    expect(reading).toContain('aria-label="partly confirmed"');
  });

  it('lights the clauses that speak of a place under the pointer', () => {
    const reading = part('clauses', stateWith({ hover: { kind: 'feature', id: 'exercise.over' } }));
    expect(reading.match(/data-lit/g)).toHaveLength(2);
  });
});

describe('with a clause selected', () => {
  const reading = part('clauses', selecting('clause', 'aa-bb.3.1'));
  const read = words(reading);

  it('shows number, title, text, force with its meaning, and the article', () => {
    expect(reading).toMatch(/<h2[^>]*>.*3\.1.*Joint exercises.*<\/h2>/);
    expect(read).toContain('Article 3. Exercises');
    expect(read).toContain('Joint exercises, in full.');
    expect(read).toContain('Planned. To follow; not yet in place.');
  });

  it('names the report and its paragraphs, also for ears', () => {
    expect(read).toContain('As reported in The report, ¶¶ 10, 11');
    expect(read).toContain('paragraphs 10, 11');
    expect(words(part('clauses', selecting('clause', 'aa-bb.3.3')))).toContain('¶ 12');
  });

  it('says how it stands on record in one phrase, with the sources of that phrase alone', () => {
    expect(read).toContain('Other sources differ: The press has it otherwise.');
    expect(reading).toContain('href="https://example.org/a?b=1"');
    expect(read).toContain('The Press');
    expect(reading).not.toContain('example.org/other');
  });

  it('tells what is known around a clause apart from what confirms it', () => {
    const read = words(part('clauses', selecting('clause', 'aa-bb.3.2')));
    expect(read).toMatch(
      /Partly confirmed: Persons, not officers\..*The Press.*Background: Such things happened before\..*Another/,
    );
  });

  it('gives the period in words, what it rests on, and that it is yet to come', () => {
    expect(read).toContain('from January 2027 (not yet begun). The report says early next year.');
  });

  it('names the parties and offers the places as links', () => {
    expect(read).toContain('Canada, Denmark');
    for (const id of ['exercise.west', 'exercise.over']) expect(reading).toContain(`href="#sel=${id}"`);
    expect(reading).not.toContain('href="#sel=exercise.far"');
  });

  it('leads to the next clause of the agreement and not beyond its ends', () => {
    expect(reading).toContain('rel="next"');
    expect(reading).not.toContain('rel="prev"');
    expect(part('clauses', selecting('clause', 'aa-bb.3.3'))).not.toContain('rel="next"');
  });

  it('says so when it names no place', () => {
    expect(words(part('clauses', selecting('clause', 'aa-bb.3.3')))).toContain('This clause names no place.');
  });

  it('says so when the filters leave it out of the list', () => {
    const filters = { ...NO_FILTERS, theme: ['cyber'] };
    const state = { ...selecting('clause', 'aa-bb.3.1'), filters };
    expect(words(part('clauses', state))).toContain('The filters leave this clause out');
  });
});

describe('with a place selected', () => {
  const reading = part('clauses', selecting('feature', 'exercise.over'));
  const read = words(reading);

  it('says what it is, how it is known, how precisely, and why it is drawn so', () => {
    expect(read).toContain('Over and what it is.');
    expect(read).toContain('Illustrative. No source says where it is.');
    expect(read).toContain('accurate to about 150 km');
    expect(read).toContain('Because the report says no more.');
  });

  it('groups its clauses by agreement', () => {
    const groups = [...reading.matchAll(/<h4>(.*?)<\/h4>(.*?)<\/section>/g)];
    expect(
      groups.map(([, title, list]) => [title, [...list!.matchAll(/#sel=([^"]*)/g)].map(([, id]) => id)]),
    ).toEqual([
      ['First', ['aa-bb.3.1']],
      ['Second', ['aa-cc.3.1']],
    ]);
  });

  it('names the areas that overlap it and no others', () => {
    const after = reading.slice(reading.indexOf('Overlaps on the map'));
    expect(after).toContain('#sel=exercise.west');
    expect(after).not.toContain('#sel=exercise.far');
  });

  it('marks sources that nobody has verified', () => {
    expect(read).toContain('By hand, for its shape unverified');
  });

  it('names Greenland and the Faroe Islands', () => {
    expect(read).toContain('Canada, Greenland, Faroe Islands');
  });

  it('gives the own name in its own language, the position and a period that is over', () => {
    const place = part('clauses', selecting('feature', 'exercise.point'));
    expect(place).toContain('lang="iu"');
    expect(words(place)).toContain('ᖃᐅᓱᐃᑦᑐᖅ');
    expect(words(place)).toContain('74°42.9′ N 94°58.2′ W');
    expect(words(place)).toContain('14 June 2022 to 2023 (over)');
  });

  it('says so when no clause speaks of it', () => {
    expect(words(part('clauses', selecting('feature', 'exercise.far')))).toContain(
      'No clause speaks of this place',
    );
  });
});

describe('with an agreement selected', () => {
  it('gives summary, what is reported of its making, sources, and whose the numbers are', () => {
    const read = words(part('clauses', selecting('agreement', 'aa-bb')));
    expect(read).toContain('What it is about.');
    expect(read).toContain('Copenhagen. No date is given. Nothing more is said.');
    expect(read).toContain('Weight of the source: It is hearsay.');
    expect(read).toContain('the atlas’s own');
    expect(read).toContain('A paper');
  });

  it('says that its places are too many to take in at once', () => {
    expect(words(part('clauses', selecting('agreement', 'aa-bb')))).toContain('speaks of 15 places at once');
  });

  it('lists the places when they are few', () => {
    const reading = part('clauses', selecting('agreement', 'aa-cc'));
    expect(reading).toContain('class="chip" href="#sel=exercise.over"');
    expect(words(reading)).not.toContain('at once');
  });
});

describe('when there is nothing plain to show', () => {
  it('offers the places under one click to choose from', () => {
    const reading = part(
      'clauses',
      stateWith({ candidates: ['exercise.west', 'exercise.over', 'exercise.far'] }),
    );
    expect(words(reading)).toContain('3 places here: choose one');
    expect(reading).toContain('href="#sel=exercise.far"');
  });

  it('says that nothing lies under the click', () => {
    expect(words(part('clauses', stateWith(), true))).toContain('Nothing is marked there.');
    expect(words(part('clauses', stateWith()))).not.toContain('Nothing is marked there.');
  });

  it('says that no clause matches, names the filters, and offers to clear them', () => {
    const filters = { ...NO_FILTERS, agreement: ['aa-bb'], theme: ['cyber'] };
    const state = stateWith({ filters, on: '2026-02' });
    const [reading, whole] = [part('clauses', state), html(state)];
    expect(words(reading)).toContain('No clause matches these filters. Clear filters');
    expect(whole).toContain('aria-label="Remove the filter First"');
    expect(whole).toContain('aria-label="Remove the filter Cyber defence"');
    expect(whole).toContain('aria-label="Remove the filter In February 2026"');
  });

  it('names how places are known, in the choice and in what is active', () => {
    const whole = html(stateWith({ filters: { ...NO_FILTERS, basis: ['illustrative'] } }));
    expect(words(whole)).toContain('How its places are known Illustrative');
    expect(whole).toContain('aria-label="Remove the filter Illustrative"');
  });

  it('lets a choice that would leave no clause be reached, and says why it cannot be made', () => {
    const state = stateWith({
      filters: { ...NO_FILTERS, agreement: ['aa-bb'] },
    });
    const filters = part('filters', state);
    expect(filters).toMatch(/aria-disabled="true"[^>]*><span>Cyber defence/);
    expect(words(filters)).toContain('leaves no clause with the other active filters');
    expect(words(filters)).toContain('A dashed choice would leave no clause');
  });

  it('says that an id is unknown and goes on with the contents', () => {
    const read = words(part('clauses', selecting('clause', 'aa-bb.9.9')));
    expect(read).toContain('something that was not found in this atlas');
    expect(read).toContain('Joint exercises');
  });
});

describe('the map key', () => {
  it('has a switch for each layer, on where the layer is shown', () => {
    const layers = part('layers', stateWith());
    expect(layers.match(/type="checkbox"/g)).toHaveLength(2);
    expect(layers.match(/ checked/g)).toHaveLength(1);
    expect(part('layers', stateWith({ layers: [] }))).not.toContain(' checked');
    expect(words(part('layers', stateWith({ layers: [] })))).toContain('No layer is switched on');
  });

  it('explains every manner of line and every mark in words', () => {
    const read = words(part('layers', stateWith()));
    for (const word of ['Surveyed, crisp line', 'Reported, plain line', 'Illustrative, sketched, soft line'])
      expect(read).toContain(word);
    expect(read).toContain('Other sources say something else.');
  });
});

describe('what was signed', () => {
  const of = (kind: 'instrument' | 'area' | 'agreement' | 'clause' | 'feature', id: string) =>
    words(part('clauses', selecting(kind, id)));

  it('is a document of its own: who signed it where and when, its areas, its sources', () => {
    const read = of('instrument', 'memo-2026');
    expect(read).toContain('Signed memorandum Memorandum of the two What was agreed.');
    expect(read).toContain('13 February 2026, Munich');
    expect(read).toContain('Canada, A. Minister (minister)');
    expect(read).toContain('1 Training · 1 clause 2 Building up · 0 clauses');
    expect(read).toContain('The release');
  });

  it('shows of an area who names it and which clauses of the report fall within it', () => {
    expect(of('area', 'memo-2026.1')).toMatch(/Both name it\. .* within this area 3\.1 Joint exercises/);
    expect(of('area', 'memo-2026.2')).toContain('No clause of the report falls within this area.');
  });

  it('is named by each clause: its area, or that none names it', () => {
    expect(of('clause', 'aa-bb.3.1')).toContain('Signed: within Training · Memo, 13 February 2026');
    expect(of('clause', 'aa-bb.3.2')).toContain('Signed: no area on record names this · Memo, 13 February');
    expect(of('clause', 'aa-cc.3.1')).not.toContain('Signed:');
  });

  it('is reached from its agreement, from the contents and from the place of the signing', () => {
    const link = 'href="#sel=memo-2026"';
    expect(part('clauses', selecting('agreement', 'aa-bb'))).toContain(link);
    expect(part('clauses', selecting('agreement', 'aa-cc'))).not.toContain(link);
    expect(part('clauses', stateWith())).toContain(link);
    expect(part('clauses', selecting('feature', 'exercise.point'))).toContain(link);
  });

  it('lights its areas with their clauses, and these with them', () => {
    const lit = (state: ViewState) => part('clauses', state).match(/<a [^>]*data-lit[^>]*>/g) ?? [];
    const clause = { kind: 'clause', id: 'aa-bb.3.1' } as const;
    const area = { kind: 'area', id: 'memo-2026.1' } as const;
    expect(lit({ ...selecting('instrument', 'memo-2026'), hover: clause }).join()).toContain(area.id);
    expect(lit({ ...selecting('agreement', 'aa-bb'), hover: area }).join()).toContain(clause.id);
  });
});

describe('content', () => {
  const everything = [
    stateWith(),
    ...[...atlas.clauseById.keys()].map((id) => selecting('clause', id)),
    ...[...atlas.featureById.keys()].map((id) => selecting('feature', id)),
    ...[...atlas.agreementById.keys()].map((id) => selecting('agreement', id)),
    ...[...atlas.instrumentById.keys()].map((id) => selecting('instrument', id)),
    ...[...atlas.areaById.keys()].map((id) => selecting('area', id)),
  ].map((state) => html(state));

  it('is text, never markup', () => {
    const all = `${everything.join('')}${renderToString(<FullText atlas={atlas} language="en" deferred={{ layers: [], limitsNear: {}, surroundings: {} }} />)}`;
    expect(all).toContain('&lt;img');
    expect(all).not.toContain(hostile);
    expect(all).not.toMatch(/<(img|script)/);
  });

  it('links outside only to the web, without handing over the opener or the referrer', () => {
    const links = everything.flatMap((markup) => markup.match(/<a [^>]*>/g) ?? []);
    const outside = links.filter((link) => !link.includes('href="#'));
    expect(outside.length).toBeGreaterThan(0);
    for (const link of outside) {
      expect(link).toMatch(/href="https?:/);
      expect(link).toContain('rel="noopener noreferrer"');
    }
  });

  it('has one heading of the second level in view and skips no level below it', () => {
    for (const markup of everything) {
      const levels = [...markup.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      expect(levels[0]).toBe(2);
      for (let at = 1; at < levels.length; at++) expect(levels[at]! - levels[at - 1]!).toBeLessThanOrEqual(1);
    }
  });
});

describe('the full text without a script', () => {
  it('holds a target for every link to a clause, an agreement, an instrument or an area', () => {
    const markup = renderToString(
      <FullText atlas={atlas} language="en" deferred={{ layers: [], limitsNear: {}, surroundings: {} }} />,
    );
    const { clauseById, agreementById, instrumentById, areaById } = atlas;
    for (const id of [clauseById, agreementById, instrumentById, areaById].flatMap((map) => [...map.keys()]))
      expect(markup).toContain(`id="sel=${id}"`);
  });
});
