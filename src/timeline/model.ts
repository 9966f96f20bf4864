import type { Atlas, LinkedClause } from '../atlas/atlas.ts';
import type { LocalizedText } from '../model/text.ts';
import type { Agreement, Period } from '../model/types.ts';
import { RELATIVE_TIMES, type RelativeTime } from '../model/vocabulary.ts';
import { passing } from '../panel/filtering.ts';
import { spanOf } from '../state/dates.ts';
import { clausePasses, featurePasses, instrumentPasses } from '../state/selectors.ts';
import type { Selection, ViewState } from '../state/state.ts';
import { type Bar, barOf } from './bar.ts';
import { type CalendarScale, calendarScale } from './scale.ts';

/** A clause, feature or instrument with a date, as it stands on the calendar. */
export interface CalendarEntry {
  readonly selection: Exclude<Selection, { kind: 'none' }>;
  readonly title: LocalizedText;
  /** The clause, where it is one. */
  readonly linked: LinkedClause | null;
  readonly period: Period;
  readonly bar: Bar;
}

export interface Calendar {
  readonly scale: CalendarScale;
  /** By their first known day; each dated clause, feature and instrument that passes the filters once. */
  readonly entries: readonly CalendarEntry[];
  /** Number of entries that the filters leave out. */
  readonly left: number;
}

interface Dated extends Omit<CalendarEntry, 'bar'> {
  readonly passes: boolean;
}

/** The calendar of an atlas. `now` is today, `YYYY-MM-DD`. The scale does not depend on the filters. */
export function calendarOf(atlas: Atlas, state: Pick<ViewState, 'filters'>, now: string): Calendar {
  const all = datedOf(atlas, state).sort((a, b) => firstDay(a.period) - firstDay(b.period));
  const scale = calendarScale([...all.flatMap(({ period }) => datesOf(period)), now]);
  const today = spanOf(now).start;
  const entries = all
    .filter(({ passes }) => passes)
    .map(({ passes: _, ...entry }) => ({ ...entry, bar: barOf(entry.period, scale, today)! }));
  return { scale, entries, left: all.length - entries.length };
}

/** A signing stands there as the instrument that was signed, not once more as the place of it. */
function datedOf(atlas: Atlas, { filters }: Pick<ViewState, 'filters'>): Dated[] {
  const instruments = atlas.instruments.map((instrument): Dated => {
    const { date, place } = instrument.signed;
    return {
      selection: { kind: 'instrument', id: instrument.id },
      title: instrument.title,
      linked: null,
      period: { from: date, to: date, basis: place },
      passes: instrumentPasses(filters, instrument),
    };
  });
  const shown = new Set(atlas.instruments.map(({ signed }) => signed.feature));
  const clauses = [...atlas.clauseById.values()].map(
    (linked): Dated => ({
      selection: { kind: 'clause', id: linked.clause.id },
      title: linked.clause.title,
      linked,
      period: linked.clause.period,
      passes: clausePasses(atlas, filters, linked),
    }),
  );
  const features = [...atlas.featureById.values()].flatMap(({ feature }): Dated[] => {
    const { name, period } = feature.properties;
    if (!period || shown.has(feature.id)) return [];
    const passes = featurePasses(atlas, { filters }, feature);
    return [{ selection: { kind: 'feature', id: feature.id }, title: name, linked: null, period, passes }];
  });
  return [...instruments, ...clauses, ...features].filter(({ period }) => datesOf(period).length > 0);
}

const datesOf = ({ from, to }: Period): string[] => [from, to].filter((date) => date !== null);
const firstDay = ({ from, to }: Period): number => spanOf(from ?? to ?? '9999').start;

/** What a report puts at one of its own times. */
interface RelativeItem {
  readonly linked: LinkedClause;
  readonly what: LocalizedText;
}

/** What one undated report says of times, in its own order, and what it expects without a time. */
export interface RelativeOrder {
  readonly agreement: Agreement;
  readonly times: readonly { readonly time: RelativeTime; readonly items: readonly RelativeItem[] }[];
  readonly unsaid: readonly LinkedClause[];
}

/** The order of events by the reports' own reckoning, apart from the calendar. */
export function relativeOrders(
  atlas: Atlas,
  { filters }: Pick<ViewState, 'filters'>,
): readonly RelativeOrder[] {
  const clauses = passing(atlas, filters);
  return atlas.agreements
    .map((agreement) =>
      orderOf(
        agreement,
        clauses.filter((linked) => linked.agreement === agreement),
      ),
    )
    .filter(({ times, unsaid }) => times.length + unsaid.length > 0);
}

function orderOf(agreement: Agreement, clauses: readonly LinkedClause[]): RelativeOrder {
  const itemsAt = (time: RelativeTime): RelativeItem[] =>
    clauses.flatMap((linked) =>
      (linked.clause.period.relative ?? [])
        .filter((relative) => relative.time === time)
        .map(({ what }) => ({ linked, what })),
    );
  return {
    agreement,
    times: RELATIVE_TIMES.map((time) => ({ time, items: itemsAt(time) })).filter(
      ({ items }) => items.length > 0,
    ),
    unsaid: clauses.filter(({ clause }) => clause.force === 'planned' && !hasTime(clause.period)),
  };
}

const hasTime = (period: Period): boolean => datesOf(period).length > 0 || period.relative !== undefined;

/** Number of clauses, of those that pass the filters, for which a report gives no time of any kind. */
export const timelessCount = (atlas: Atlas, { filters }: Pick<ViewState, 'filters'>): number =>
  passing(atlas, filters).filter(({ clause }) => !hasTime(clause.period)).length;
