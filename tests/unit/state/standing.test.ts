import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Precision, spanOf } from '../../../src/state/dates.ts';
import { mayHoldOn } from '../../../src/state/selectors.ts';
import { standingOn } from '../../../src/state/standing.ts';

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
  ])('from %s to %s: on %s %s (%s)', (from, to, on, standing, _) => {
    expect(standingOn(period(from, to), on)).toBe(standing);
  });

  it('is unknown where there is no period', () => {
    expect(standingOn(undefined, '2026')).toBe('unknown');
  });

  it('is planned or past exactly where the map leaves a feature out', () => {
    fc.assert(
      fc.property(periods, partial, (period, on) => {
        const out = ['planned', 'past'].includes(standingOn(period, on));
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
            const next = order.indexOf(standingOn(period, on), at);
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
        if (standingOn(period, on) === 'in-force')
          expect([standingOn(period, on.slice(0, 7)), standingOn(period, on.slice(0, 4))]).toEqual([
            'in-force',
            'in-force',
          ]);
      }),
    );
  });
});
