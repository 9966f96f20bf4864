import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { linkAtlas } from '../../../src/atlas/atlas.ts';
import { t } from '../../../src/i18n/index.ts';
import type { Agreement, AtlasData, Instrument, Layer, Period } from '../../../src/model/types.ts';
import { RELATIVE_TIMES, type RelativeTime } from '../../../src/model/vocabulary.ts';
import { initialState, NO_FILTERS } from '../../../src/state/actions.ts';
import { DAY, spanOf } from '../../../src/state/dates.ts';
import type { ViewState } from '../../../src/state/state.ts';
import { type Bar, barOf } from '../../../src/timeline/bar.ts';
import { calendarOf, relativeOrders, timelessCount } from '../../../src/timeline/model.ts';
import { calendarScale, ticksOf } from '../../../src/timeline/scale.ts';
import { dateByKey } from '../../../src/timeline/slider.tsx';
import { Timeline } from '../../../src/timeline/timeline.tsx';

const DATA = join(import.meta.dirname, '../../../data');
const read = <T,>(folder: string): T[] =>
  readdirSync(join(DATA, folder))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(DATA, folder, file), 'utf8')) as T);

const atlas = linkAtlas({
  config: JSON.parse(readFileSync(join(DATA, 'atlas.json'), 'utf8')),
  agreements: read<Agreement>('agreements'),
  instruments: read<Instrument>('instruments'),
  layers: read<Layer>('layers'),
  gazetteer: { type: 'FeatureCollection', description: { en: 'None.' }, features: [] },
} as AtlasData);

const NOW = '2026-11-24';
const all = { filters: NO_FILTERS };
const calendar = calendarOf(atlas, all, NOW);
const dated = ({ from, to }: Period): boolean => from !== null || to !== null;

describe('the calendar of the real data', () => {
  const clauses = [...atlas.clauseById.values()].map(({ clause }) => ({
    id: clause.id,
    period: clause.period,
  }));
  const features = [...atlas.featureById.values()].flatMap(({ feature: { id, properties } }) =>
    properties.period ? [{ id, period: properties.period }] : [],
  );

  it('holds each thing that has a date once, and nothing else', () => {
    const signings = new Set(atlas.instruments.map(({ signed }) => signed.feature));
    const expected = [...clauses, ...features]
      .filter(({ id, period }) => dated(period) && !signings.has(id))
      .map(({ id }) => id);
    const shown = calendar.entries.map(({ selection }) => selection.id);
    expect(shown.toSorted()).toEqual([...expected, ...atlas.instrumentById.keys()].toSorted());
  });

  it('has a signing as the document that was signed, with its day and place', () => {
    const entry = calendar.entries.find(({ selection }) => selection.id === 'mou-2026');
    expect(entry?.selection.kind).toBe('instrument');
    expect(entry?.period).toMatchObject({ from: '2026-02-13', to: '2026-02-13' });
    expect(entry?.period.basis.en).toContain('Munich');
    const other = calendarOf(atlas, { filters: { ...NO_FILTERS, agreement: ['ca-eu'] } }, NOW);
    expect(other.entries.map(({ selection }) => selection.id)).not.toContain('mou-2026');
    expect(other.entries.map(({ selection }) => selection.id)).toContain('sdp-2025');
  });

  it('keeps what a report reckons for itself off the calendar', () => {
    const shown = new Set(calendar.entries.map(({ selection }) => selection.id));
    const relative = clauses.filter(({ period }) => period.relative);
    expect(relative.length).toBeGreaterThan(0);
    expect(relative.filter(({ id }) => shown.has(id))).toEqual([]);
  });

  it('is in the order of the first known days', () => {
    const first = calendar.entries.map(({ period }) => spanOf(period.from ?? period.to!).start);
    expect(first).toEqual(first.toSorted((a, b) => a - b));
  });

  it('draws a signing as a point and an exercise of some days with both its days', () => {
    const barOfEntry = (id: string) => calendar.entries.find(({ selection }) => selection.id === id)?.bar;
    expect(barOfEntry('sdp-2025')?.kind).toBe('point');
    expect(barOfEntry('record.cold-response-2026')).toMatchObject({ ends: ['day', 'day'] });
    expect(barOfEntry('record.joint-viking-2025')).toMatchObject({ ends: ['day', 'day'] });
    expect(barOfEntry('ca-eu.1.3')).toMatchObject({ ends: ['open', 'within'] });
  });

  it('leaves out what the filters leave out, and counts it', () => {
    const filtered = calendarOf(atlas, { filters: { ...NO_FILTERS, theme: ['funding'] } }, NOW);
    expect(filtered.entries.map(({ selection }) => selection.id)).toEqual(['ca-eu.1.3']);
    expect(filtered.left).toBe(calendar.entries.length - 1);
  });
});

describe('the reports’ own reckoning', () => {
  it('stands in its order, agreement by agreement', () => {
    const orders = relativeOrders(atlas, all).map(({ agreement, times }) => [
      agreement.id,
      ...times.map(({ time, items }) => `${time}: ${items.map(({ linked }) => linked.clause.id)}`),
    ]);
    const told = atlas.agreements.map(({ id, articles }) => {
      const clauses = articles.flatMap((article) => article.clauses);
      const at = (time: RelativeTime) =>
        clauses
          .filter(({ period }) => period.relative?.some((each) => each.time === time))
          .map((one) => one.id);
      return [
        id,
        ...RELATIVE_TIMES.filter((time) => at(time).length > 0).map((time) => `${time}: ${at(time)}`),
      ];
    });
    expect(orders).toEqual(told.filter((order) => order.length > 1));
    for (const [id, time, clause] of [
      ['ca-dk', 'later-that-year', 'ca-dk.6.2'],
      ['ca-eu', 'next-month', 'ca-eu.3.2'],
    ])
      expect(orders.find(([agreement]) => agreement === id)?.join()).toMatch(
        new RegExp(`${time}: [^:]*${clause}`),
      );
  });

  it('counts no clause both with and without a time', () => {
    const withTime = new Set([
      ...calendar.entries.map(({ selection }) => selection.id).filter((id) => atlas.clauseById.has(id)),
      ...relativeOrders(atlas, all).flatMap(({ times }) =>
        times.flatMap(({ items }) => items.map(({ linked }) => linked.clause.id)),
      ),
    ]);
    expect(withTime.size + timelessCount(atlas, all)).toBe(atlas.clauseById.size);
  });
});

describe('a bar', () => {
  const scale = calendarScale(['2007', '2022', '2025', '2025', '2026', '2026', '2028']);
  const now = spanOf(NOW).start;
  const day = fc
    .integer({ min: spanOf('2008').start / DAY, max: spanOf('2028').start / DAY })
    .map((days) => new Date(days * DAY).toISOString().slice(0, 10));
  const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

  it('covers the days that may belong to the period, and is firm nowhere else', () => {
    fc.assert(
      fc.property(fc.option(partial), fc.option(partial), (from, to) => {
        fc.pre(!from || !to || spanOf(from).start < spanOf(to).end);
        const bar = barOf({ from, to, basis: { en: 'Given.' } }, scale, now);
        if (!from && !to) expect(bar).toBeNull();
        if (bar?.kind !== 'span') return;
        if (from) expect(bar.from).toBe(scale.x(spanOf(from).start));
        if (to) expect(bar.to).toBe(scale.x(spanOf(to).end));
        const steps = [bar.from, bar.firm.from, bar.firm.to, bar.to];
        expect(steps).toEqual(steps.toSorted((a, b) => a - b));
      }),
    );
  });

  it('fades where an end is a month, a year or not given, and only there', () => {
    const soft = (from: string | null, to: string | null) => {
      const bar = barOf({ from, to, basis: { en: 'Given.' } }, scale, now) as Extract<Bar, { kind: 'span' }>;
      return [bar.firm.from > bar.from, bar.firm.to < bar.to];
    };
    expect(soft('2025-09-09', '2025-09-19')).toEqual([false, false]);
    expect(soft('2026-01', '2026')).toEqual([true, true]);
    expect(soft('2022-06-14', null)).toEqual([false, true]);
    expect(soft(null, '2028-12-31')).toEqual([true, false]);
  });

  it('names years where there is room for their names, however early the first date is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1940, max: 2020 }), (first) => {
        const dates = [String(first), '2021', '2022', '2024', '2025', '2026', '2028'];
        const named = ticksOf(calendarScale(dates)).filter(({ year }) => year !== null);
        named.slice(1).forEach(({ labelAt, year }, i) => {
          expect(labelAt - named[i]!.labelAt, `${named[i]!.year} and ${year}`).toBeGreaterThan(7);
        });
      }),
    );
  });

  it('stands where its times stand: the scale reads back what it wrote', () => {
    fc.assert(
      fc.property(day, (date) => {
        const { start } = spanOf(date);
        expect(Math.abs(scale.timeAt(scale.x(start)) - start)).toBeLessThan(1000);
      }),
    );
  });
});

describe('keys on the calendar', () => {
  const { span } = calendar.scale;
  it.each([
    ['ArrowRight', null, '2026-11'],
    ['ArrowRight', '2026-12', '2027-01'],
    ['ArrowLeft', '2026', '2025-12'],
    ['PageDown', '2026-02-13', '2025-02-13'],
    ['Home', '2026', '1973-01'],
    ['PageUp', '2028-03', '2028-03'],
    ['Delete', '2026', null],
    ['Delete', null, undefined],
    ['x', '2026', undefined],
  ])('%s leads from %s to %s', (key, on, expected) => {
    expect(dateByKey(key, on, NOW, span)).toBe(expected);
  });
});

describe('the timeline as it is read', () => {
  const html = (state: Partial<ViewState> = {}) =>
    renderToString(
      <Timeline
        view={{
          atlas,
          state: { ...initialState(atlas), ...state },
          dispatch: () => undefined,
          language: 'en',
          words: t('en'),
          now: NOW,
        }}
      />,
    );
  const words = (markup: string) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

  it('says of each entry in words what its mark shows', () => {
    const read = words(html({ on: '2026-03-12' }));
    expect(read).toContain('Cold Response 2026');
    expect(read).toMatch(/9\s?–\s?19 March 2026/);
    expect(read.match(/taking place/g)).toHaveLength(2);
    expect(read).toContain('Until 2028, no start given');
    expect(read).toContain('not known');
  });

  it('tells a slider’s value in words', () => {
    expect(html({ on: '2026-02' })).toContain('aria-valuetext="February 2026"');
    expect(html()).toContain('aria-valuetext="no date chosen"');
  });

  it('links every entry to its clause or feature', () => {
    const markup = html();
    for (const { selection } of calendar.entries) expect(markup).toContain(`href="#sel=${selection.id}"`);
  });

  it('sets no style by attribute', () => {
    expect(html({ on: '2026' })).not.toMatch(/ style=/);
  });
});
