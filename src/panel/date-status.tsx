import { formatDate } from '../i18n/format.ts';
import type { Catalogue } from '../i18n/index.ts';
import type { LayerFeature, Period } from '../model/types.ts';
import { type DateStatus, dateStatusOn, featureDateStatus, isDated } from '../state/date-status.ts';
import type { ViewState } from '../state/state.ts';
import type { PanelContext } from './panel-context.ts';

/** What a period belongs to: a provision is in force, an event takes place. */
export type PeriodOf = 'provision' | 'event';

/** A limit in law is in force as a provision is; all else that has dates of its own takes place. */
export const periodOf = ({ properties }: LayerFeature): PeriodOf =>
  properties.inForce === undefined ? 'event' : 'provision';

/** A date status in words, for a provision of an agreement or an event on record. */
export function dateStatusWords(
  words: Catalogue,
  dateStatus: DateStatus,
  period: Period | undefined,
  of: PeriodOf,
): string {
  const { dateStatus: said } = words.time;
  return dateStatus === 'in-force' && !period?.to ? said.begun : said[of][dateStatus];
}

type Asked = Pick<PanelContext, 'atlas' | 'words'> & { readonly state: Pick<ViewState, 'on'> };

/** How a place stands on the date asked about, as the map draws it: in a word or two where something is certain. */
export function placeDateStatus({ atlas, words, state: { on } }: Asked, feature: LayerFeature): string {
  const dateStatus = on ? featureDateStatus(atlas, feature, on) : 'unknown';
  if (!on || dateStatus === 'unknown') return '';
  const { clauses, period: own } = feature.properties;
  if (isDated(own)) return dateStatusWords(words, dateStatus, own, periodOf(feature));
  const periods = clauses.flatMap((id) => atlas.clauseById.get(id)?.clause.period ?? []);
  const ended = periods.find((period) => period.to && dateStatusOn(period, on) === dateStatus);
  return dateStatusWords(words, dateStatus, ended, 'provision');
}

/** What is certain on the date asked about, said with the date: `2029: past`; else nothing. */
export const onDate = ({ state, words }: PanelContext, said: string): string =>
  state.on && said ? words.time.on(formatDate(state.on, words), said) : '';

/** How a period stands on the date asked about, in words; nothing while none is asked about. */
export function DateStatusPhrase({
  view,
  period,
  of,
}: {
  view: PanelContext;
  period: Period | undefined;
  of: PeriodOf;
}) {
  const { state, words } = view;
  if (!state.on) return null;
  const dateStatus = dateStatusOn(period, state.on);
  return <Phrase view={view} dateStatus={dateStatus} said={dateStatusWords(words, dateStatus, period, of)} />;
}

/** How a place stands by the clauses that speak of it; what its own dates say stands beside these. */
export function PlaceDateStatus({ view, feature }: { view: PanelContext; feature: LayerFeature }) {
  const { atlas, state } = view;
  const said = isDated(feature.properties.period) ? '' : placeDateStatus(view, feature);
  return state.on && said ? (
    <Phrase view={view} dateStatus={featureDateStatus(atlas, feature, state.on)} said={said} />
  ) : null;
}

const Phrase = ({ view, dateStatus, said }: { view: PanelContext; dateStatus: DateStatus; said: string }) => (
  <p class="date-status" data-date-status={dateStatus}>
    <DateStatusSign dateStatus={dateStatus} />
    <span>{onDate(view, said)}</span>
  </p>
);

/** For lists: what is certain of a period on the date asked about, in a word or two; else nothing. */
export function certainDateStatus({ state, words }: PanelContext, period: Period, of: PeriodOf): string {
  const dateStatus = state.on ? dateStatusOn(period, state.on) : 'unknown';
  return dateStatus === 'unknown' ? '' : dateStatusWords(words, dateStatus, period, of);
}

const SIGNS: Readonly<Record<DateStatus, string>> = {
  planned: 'M8 3.5a4.5 4.5 0 1 0 .01 0',
  'in-force': 'M8 3.5a4.5 4.5 0 1 0 .01 0Z',
  past: 'M3.5 8h9',
  unknown: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.3C8.2 8.8 8 9.3 8 10.2M8 12.6v.1',
};

/** A shape for each date status; the words stand beside it. */
export const DateStatusSign = ({ dateStatus }: { dateStatus: DateStatus }) => (
  <svg class="date-status-sign" data-date-status={dateStatus} viewBox="0 0 16 16" aria-hidden="true">
    <path d={SIGNS[dateStatus]} />
  </svg>
);
