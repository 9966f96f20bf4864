import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import type { LayerFeature, Period } from '../../../src/model/types.ts';
import { dateStatusOn, featureDateStatus, mayHoldOn } from '../../../src/state/date-status.ts';
import { type Precision, spanOf } from '../../../src/state/dates.ts';
import { smallAtlas } from '../support/atlas.ts';

const period = (from: string | null, to: string | null) => ({ from, to, basis: { en: 'Given.' } });

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc
  .tuple(day, fc.constantFrom<Precision>('year', 'month', 'day'))
  .map(([date, precision]) => date.slice(0, { year: 4, month: 7, day: 10 }[precision]));
const end = fc.option(partial);
const periods = fc
  .tuple(end, end)
  .filter(([from, to]) => !from || !to || spanOf(from).start < spanOf(to).end)
  .map(([from, to]) => period(from, to));

describe('how a period stands on a date', () => {
  it.each([
    ['2026-01', '2026', '2026-05-03', 'in-force', 'through the year'],
    ['2026-01', '2026', '2026-01-09', 'unknown', 'begun at some time in January'],
    ['2025-03', '2025-03', '2025-03', 'in-force', 'held at some time in that month'],
    ['2025-03', '2025-03', '2025-03-31', 'unknown', 'held at some time in that month'],
    ['2025-09-09', '2025-09-19', '2025', 'in-force', 'on some of the days asked about'],
    ['2025-09-09', '2025-09-19', '2025-09-20', 'past', 'over the day before'],
    ['2022-06-14', null, '2026', 'in-force', 'an end that is not given closes nothing'],
    ['2022-06-14', null, '2022-05', 'planned', 'not yet begun'],
    [null, '2028', '2027', 'unknown', 'a start that is not given proves nothing'],
    [null, '2028', '2029-01-01', 'past', 'through 2028'],
    [null, null, '2026', 'unknown', 'no dates'],
  ])('from %s to %s: on %s %s (%s)', (from, to, on, dateStatus, _) => {
    expect(dateStatusOn(period(from, to), on)).toBe(dateStatus);
  });

  it('is unknown where there is no period', () => {
    expect(dateStatusOn(undefined, '2026')).toBe('unknown');
  });

  it('is planned or past exactly where no day can belong to it', () => {
    fc.assert(
      fc.property(periods, partial, (period, on) => {
        const out = ['planned', 'past'].includes(dateStatusOn(period, on));
        expect(out).toBe(!mayHoldOn(period, on));
      }),
    );
  });

  it('goes from planned to in force to past, and never back', () => {
    const order = ['planned', 'unknown', 'in-force', 'unknown', 'past'];
    fc.assert(
      fc.property(
        periods.filter(({ from, to }) => !!from && !!to),
        fc.array(day, { minLength: 2 }),
        (period, days) => {
          let at = 0;
          for (const on of days.sort()) {
            const next = order.indexOf(dateStatusOn(period, on), at);
            expect(next).toBeGreaterThanOrEqual(at);
            at = next;
          }
        },
      ),
    );
  });

  it('that is certain on a day is certain of the month and the year around it', () => {
    fc.assert(
      fc.property(periods, day, (period, on) => {
        if (dateStatusOn(period, on) === 'in-force')
          expect([dateStatusOn(period, on.slice(0, 7)), dateStatusOn(period, on.slice(0, 4))]).toEqual([
            'in-force',
            'in-force',
          ]);
      }),
    );
  });
});

describe('a date asked about', () => {
  it.each([
    ['2026-02', '2026', true],
    ['2026-02-13', '2026-02', true],
    ['2026-02-13', '2026-03', false],
    ['2026', '2026-07-01', true],
    ['2025', '2026', false],
  ])('%s overlaps a period that begins %s: %s', (on, from, expected) => {
    expect(mayHoldOn(period(from, null), on)).toBe(expected);
  });

  it('is ruled out by what is over, and by nothing that has no dates', () => {
    expect(mayHoldOn(period('2025-09-09', '2025-09-19'), '2025-10')).toBe(false);
    expect(mayHoldOn(period(null, '2028'), '2028-12-31')).toBe(true);
    expect(mayHoldOn(period(null, null), '1999')).toBe(true);
  });
});

describe('how a feature stands on a date', () => {
  const dated = (clauses: Record<string, Period>, own?: Period): [Atlas, LayerFeature] => {
    const small = smallAtlas();
    const clauseById = new Map(
      [...small.clauseById].map(([id, linked]) => [
        id,
        { ...linked, clause: { ...linked.clause, period: clauses[id] ?? none } },
      ]),
    );
    const atlas = { ...small, clauseById };
    const { feature } = atlas.featureById.get('hq.ottawa')!;
    return [atlas, { ...feature, properties: { ...feature.properties, ...(own && { period: own }) } }];
  };
  const held = period('2025-01-01', '2025-12-31');
  const begun = period('2026-01-01', null);
  const later = period('2028-01-01', null);
  const over = period(null, '2025');
  const none = period(null, null);

  it.each([
    ['in force where any clause is', begun, later, 'in-force'],
    ['planned where any clause is and none is in force', later, none, 'planned'],
    ['planned again after what is over', over, later, 'planned'],
    ['past where all clauses are', over, held, 'past'],
    ['not known where a clause without dates may go on', over, none, 'unknown'],
    ['not known where nothing has a date', none, none, 'unknown'],
  ])('is %s', (_, first, second, expected) => {
    expect(featureDateStatus(...dated({ 'ca-dk.1.1': first, 'ca-eu.1.1': second }), '2026-06')).toBe(
      expected,
    );
  });

  it('goes by its own dates before those of its clauses', () => {
    expect(featureDateStatus(...dated({ 'ca-dk.1.1': begun }, held), '2026-06')).toBe('past');
    expect(featureDateStatus(...dated({ 'ca-dk.1.1': begun }, none), '2026-06')).toBe('in-force');
  });

  it('is not known where no clause speaks of it', () => {
    const atlas = smallAtlas();
    expect(featureDateStatus(atlas, atlas.featureById.get('base.nord')!.feature, '2026')).toBe('unknown');
  });
});

describe('a limit in law', () => {
  const atlas = smallAtlas();
  const limit = (inForce: string | null, from: string, to: string | null) => {
    const [place] = atlas.layers[0]!.features;
    const basis = { en: 'By its instrument.' };
    return {
      ...place!,
      properties: { ...place!.properties, clauses: [], inForce, period: { from, to, basis } },
    };
  };

  it('is to come until it is in force, though it was agreed before, and past when another takes its place', () => {
    const agreed = limit('2011-07-07', '2010-09-15', null);
    expect(['2010-12', '2012'].map((on) => featureDateStatus(atlas, agreed, on))).toEqual([
      'planned',
      'in-force',
    ]);
    const replaced = limit('2010-07-01', '2010-07-01', '2026-03-30');
    expect(['2009', '2015', '2026-04'].map((on) => featureDateStatus(atlas, replaced, on))).toEqual([
      'planned',
      'in-force',
      'past',
    ]);
  });

  it('whose day of force was not established is not known to be in force', () => {
    const signed = limit(null, '2022-06-14', null);
    expect(['2021', '2023'].map((on) => featureDateStatus(atlas, signed, on))).toEqual([
      'planned',
      'unknown',
    ]);
  });
});
