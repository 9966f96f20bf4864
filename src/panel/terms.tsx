import type { ComponentChildren } from 'preact';
import { formatDate, partyName } from '../i18n/format.ts';
import type { Catalogue } from '../i18n/index.ts';
import type { Period } from '../model/types.ts';
import { mayHoldOn } from '../state/selectors.ts';
import { say, type View } from './view.ts';

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

/** Where a day stands to a period: before it, after it, or neither for certain. */
function standing(period: Period, day: string, words: Catalogue): string | null {
  if (mayHoldOn(period, day)) return null;
  return period.from && !mayHoldOn({ ...period, to: null }, day) ? words.period.notBegun : words.period.over;
}

/** When something applies, whether that is past or to come on the day asked about, and what the dates rest on. */
export function PeriodFact({ view, period, term }: { view: View; period: Period; term: string }) {
  const mark = standing(period, view.state.on ?? view.now, view.words);
  const dates = periodWords(period, view.words);
  return (
    <Fact term={term}>
      {mark ? `${dates} (${mark})` : dates}. <span class="quiet">{say(view, period.basis)}</span>
    </Fact>
  );
}

export function PartiesFact({
  view,
  parties,
  term,
}: {
  view: View;
  parties: readonly string[];
  term: string;
}) {
  if (parties.length === 0) return null;
  return <Fact term={term}>{partyNames(view.words, parties)}</Fact>;
}

export const partyNames = (words: Catalogue, parties: readonly string[]): string =>
  parties.map((code) => partyName(code, words)).join(words.list.separator);
