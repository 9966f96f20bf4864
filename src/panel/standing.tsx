import { formatDate } from '../i18n/format.ts';
import type { Catalogue } from '../i18n/index.ts';
import type { LayerFeature, Period } from '../model/types.ts';
import { featureStanding, isDated, type Standing, standingOn } from '../state/standing.ts';
import type { ViewState } from '../state/state.ts';
import type { View } from './view.ts';

/** What a period belongs to: a provision is in force, an event takes place. */
export type PeriodOf = 'provision' | 'event';

/** A limit in law is in force as a provision is; all else that has dates of its own takes place. */
export const periodOf = ({ properties }: LayerFeature): PeriodOf =>
  properties.inForce === undefined ? 'event' : 'provision';

/** A standing in words, for a provision of an agreement or an event on record. */
export function standingWords(
  words: Catalogue,
  standing: Standing,
  period: Period | undefined,
  of: PeriodOf,
): string {
  const { standing: said } = words.time;
  return standing === 'in-force' && !period?.to ? said.begun : said[of][standing];
}

type Asked = Pick<View, 'atlas' | 'words'> & { readonly state: Pick<ViewState, 'on'> };

/** How a place stands on the date asked about, as the map draws it: in a word or two where something is certain. */
export function placeStanding({ atlas, words, state: { on } }: Asked, feature: LayerFeature): string {
  const standing = on ? featureStanding(atlas, feature, on) : 'unknown';
  if (!on || standing === 'unknown') return '';
  const { clauses, period: own } = feature.properties;
  if (isDated(own)) return standingWords(words, standing, own, periodOf(feature));
  const periods = clauses.flatMap((id) => atlas.clauseById.get(id)?.clause.period ?? []);
  const ended = periods.find((period) => period.to && standingOn(period, on) === standing);
  return standingWords(words, standing, ended, 'provision');
}

/** What is certain on the date asked about, said with the date: `2029: past`; else nothing. */
export const onDate = ({ state, words }: View, said: string): string =>
  state.on && said ? words.time.on(formatDate(state.on, words), said) : '';

/** How a period stands on the date asked about, in words; nothing while none is asked about. */
export function StandingPhrase({
  view,
  period,
  of,
}: {
  view: View;
  period: Period | undefined;
  of: PeriodOf;
}) {
  const { state, words } = view;
  if (!state.on) return null;
  const standing = standingOn(period, state.on);
  return <Phrase view={view} standing={standing} said={standingWords(words, standing, period, of)} />;
}

/** How a place stands by the clauses that speak of it; what its own dates say stands beside these. */
export function PlaceStanding({ view, feature }: { view: View; feature: LayerFeature }) {
  const { atlas, state } = view;
  const said = isDated(feature.properties.period) ? '' : placeStanding(view, feature);
  return state.on && said ? (
    <Phrase view={view} standing={featureStanding(atlas, feature, state.on)} said={said} />
  ) : null;
}

const Phrase = ({ view, standing, said }: { view: View; standing: Standing; said: string }) => (
  <p class="standing" data-standing={standing}>
    <StandingSign standing={standing} />
    <span>{onDate(view, said)}</span>
  </p>
);

/** For lists: what is certain of a period on the date asked about, in a word or two; else nothing. */
export function certainStanding({ state, words }: View, period: Period, of: PeriodOf): string {
  const standing = state.on ? standingOn(period, state.on) : 'unknown';
  return standing === 'unknown' ? '' : standingWords(words, standing, period, of);
}

const SIGNS: Readonly<Record<Standing, string>> = {
  planned: 'M8 3.5a4.5 4.5 0 1 0 .01 0',
  'in-force': 'M8 3.5a4.5 4.5 0 1 0 .01 0Z',
  past: 'M3.5 8h9',
  unknown: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.3C8.2 8.8 8 9.3 8 10.2M8 12.6v.1',
};

/** A shape for each standing; the words stand beside it. */
export const StandingSign = ({ standing }: { standing: Standing }) => (
  <svg class="standing-sign" data-standing={standing} viewBox="0 0 16 16" aria-hidden="true">
    <path d={SIGNS[standing]} />
  </svg>
);
