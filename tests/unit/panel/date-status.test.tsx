import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { stripText } from '../../../src/embed/strip-text.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { announcement } from '../../../src/panel/announcement.ts';
import { placeDateStatus } from '../../../src/panel/date-status.tsx';
import { DateStatusKey } from '../../../src/panel/date-status-key.tsx';
import type { PanelContext } from '../../../src/panel/panel-context.ts';
import { initialState } from '../../../src/state/actions.ts';
import { selectionOf } from '../../../src/state/selectors.ts';
import { smallAtlas } from '../support/atlas.ts';

const atlas = smallAtlas();
const basis = { en: 'Given.' };
atlas.clauseById.get('ca-dk.1.2')!.clause.period = { from: '2025', to: '2027', basis };
atlas.clauseById.get('ca-eu.1.1')!.clause.period = { from: '2026', to: null, basis };
atlas.featureById.get('hq.tallinn')!.feature.properties.period = { from: '2020', to: '2021', basis };

const view = (on: string | null, id = ''): PanelContext => ({
  atlas,
  language: 'en',
  words: en,
  state: { ...initialState(atlas), on, selection: selectionOf(atlas, id) },
  dispatch: () => undefined,
  now: '2026-11-28',
});
const said = (on: string | null, id: string) => placeDateStatus(view(on), atlas.featureById.get(id)!.feature);

describe('the date status of a place in words', () => {
  it('is that of its clauses, or of an event where it has dates of its own', () => {
    expect(said('2024', 'exercise.west')).toBe('planned');
    expect(said('2026', 'exercise.west')).toBe('in force');
    expect(said('2028', 'exercise.west')).toBe('past');
    expect(said('2019', 'hq.tallinn')).toBe('still to come');
  });

  it('is no more than begun where no end is given', () => {
    expect(said('2027', 'hq.ottawa')).toBe('begun');
  });

  it('is not said where nothing is certain, or no date is asked about', () => {
    expect([said('2026', 'base.nord'), said(null, 'exercise.west')]).toEqual(['', '']);
  });

  it('is told with the date when the place or the clause is chosen, and stands in the line of a frame', () => {
    expect(announcement(view('2028', 'exercise.west'))).toBe('Name of exercise.west. 2028: past.');
    expect(announcement(view('2028', 'ca-dk.1.2'))).toBe('Clause 1.2: Title of ca-dk.1.2. 2028: past');
    expect(announcement(view(null, 'exercise.west'))).toBe('Name of exercise.west.');
    expect(stripText(view('2028', 'exercise.west')).note).toBe('2028: past · Layer exercise-areas');
    expect(stripText(view('2028', 'ca-dk.1.2')).note).toMatch(/^2028: past · ca-dk · /);
    expect(stripText(view('2028')).note).toBe('Status: 2028');
    expect(stripText(view(null)).note).toBe('ca-dk and ca-eu, clause by clause, on the map of the Arctic');
  });
});

describe('the key of date statuses', () => {
  it('has a sign for each that occurs on the map, and is absent while no date is asked about', () => {
    const html = render(<DateStatusKey view={view('2028')} />);
    expect(html).toContain('Status: 2028');
    expect([...html.matchAll(/<span>([^<]*)/g)].map(([, words]) => words)).toEqual([
      'in force, taking place or begun',
      'past',
    ]);
    expect(html.match(/<svg/g)).toHaveLength(2);
    expect(render(<DateStatusKey view={view(null)} />)).toBe('');
  });
});
