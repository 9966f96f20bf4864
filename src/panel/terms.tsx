import type { ComponentChildren } from 'preact';
import { formatDate, partyName } from '../i18n/format.ts';
import type { Catalogue } from '../i18n/index.ts';
import type { Period } from '../model/types.ts';
import type { Theme } from '../model/vocabulary.ts';
import { dateStatusOn } from '../state/date-status.ts';
import { DateStatusPhrase, type PeriodOf } from './date-status.tsx';
import { type PanelContext, say } from './panel-context.ts';

/** One term and what is said of it, in a description list. */
export function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The dates of a period in words. */
export function periodWords({ from, to }: Period, words: Catalogue): string {
  const { period } = words;
  const start = from && formatDate(from, words);
  const end = to && formatDate(to, words);
  if (start && end) return start === end ? start : period.between(start, end);
  if (start) return period.from(start);
  return end ? period.to(end) : period.none;
}

/** What today is certain of a period: that it has not begun or that it is over. */
function mark(period: Period, now: string, words: Catalogue): string {
  const dateStatus = dateStatusOn(period, now);
  if (dateStatus === 'planned') return ` (${words.period.notBegun})`;
  return dateStatus === 'past' ? ` (${words.period.over})` : '';
}

interface PeriodFactProps {
  readonly view: PanelContext;
  readonly period: Period;
  readonly term: string;
  readonly of: PeriodOf;
}

/** When something applies, how that stands on the date asked about or today, and what the dates rest on. */
export function PeriodFact({ view, period, term, of }: PeriodFactProps) {
  const { state, now, words } = view;
  return (
    <Fact term={term}>
      {periodWords(period, words)}
      {state.on === null && mark(period, now, words)}. <span class="quiet">{say(view, period.basis)}</span>
      <DateStatusPhrase view={view} period={period} of={of} />
    </Fact>
  );
}

export function PartiesFact({
  view,
  parties,
  term,
}: {
  view: PanelContext;
  parties: readonly string[];
  term: string;
}) {
  if (parties.length === 0) return null;
  return <Fact term={term}>{partyNames(view.words, parties)}</Fact>;
}

export const partyNames = (words: Catalogue, parties: readonly string[]): string =>
  parties.map((code) => partyName(code, words)).join(words.list.separator);

export const ThemesFact = ({ view: { words }, themes }: { view: PanelContext; themes: readonly Theme[] }) => (
  <Fact term={words.clause.themes}>
    {themes.map((theme) => words.themes[theme]).join(words.list.separator)}
  </Fact>
);
