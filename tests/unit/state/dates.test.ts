import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateAt,
  dateNear,
  isDate,
  monthsOn,
  type Precision,
  precisionOf,
  spanOf,
  yearsOn,
} from '../../../src/state/dates.ts';

const date = fc
  .tuple(
    fc.date({ min: new Date('0100-01-01'), max: new Date('9900-12-31'), noInvalidDate: true }),
    fc.constantFrom<Precision>('year', 'month', 'day'),
  )
  .map(([at, precision]) => dateAt(at.getTime(), precision));

describe('a date of any precision', () => {
  it('is one that the calendar has', () => {
    expect(['2026', '2026-02', '2024-02-29', '0099'].map(isDate)).toEqual([true, true, true, true]);
    expect(['2026-02-29', '2026-13', '26', '2026-2-1', '', '2026-02-'].map(isDate)).toEqual(
      Array(6).fill(false),
    );
  });

  it('is the nearest date to its own days', () => {
    fc.assert(
      fc.property(date, (on) => {
        expect(dateNear(spanOf(on))).toBe(on);
      }),
    );
  });

  it('steps by months and years, and back', () => {
    expect(monthsOn('2026-01-31', 1)).toBe('2026-02-28');
    expect(monthsOn('2026-12', 1)).toBe('2027-01');
    expect([monthsOn('2026', 1), monthsOn('2026', -1)]).toEqual(['2027-01', '2025-12']);
    expect([yearsOn('2026', -1), yearsOn('2026-05', 1), yearsOn('2024-02-29', 1)]).toEqual([
      '2025',
      '2027-05',
      '2025-02-28',
    ]);
  });

  it('keeps its precision over a step of a year', () => {
    fc.assert(
      fc.property(date, (on) => {
        expect(precisionOf(yearsOn(on, 1))).toBe(precisionOf(on));
      }),
    );
  });
});
