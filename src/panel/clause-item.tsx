import type { LinkedClause } from '../atlas/atlas.ts';
import type { InstrumentArea } from '../model/types.ts';
import { certainDateStatus } from './date-status.tsx';
import { areaNumber } from './instrument-names.ts';
import { SelectLink } from './link.tsx';
import { clauseNumber, type PanelContext, say } from './panel-context.ts';
import { RecordMark } from './sources.tsx';

/** A clause in a list: its number in the margin, its title, and how it stands against other sources. */
function ClauseItem({ view, linked }: { view: PanelContext; linked: LinkedClause }) {
  const { id, title, record, period } = linked.clause;
  const dateStatus = certainDateStatus(view, period, 'provision');
  return (
    <li class="clause-item">
      <SelectLink view={view} to={{ kind: 'clause', id }} class="clause-link">
        <span class="margin">{clauseNumber(id)}</span>
        <span class="clause-title">
          {say(view, title)}
          {dateStatus && <span class="quiet"> · {dateStatus}</span>}
        </span>
      </SelectLink>
      <RecordMark view={view} status={record.status} />
    </li>
  );
}

/** Clauses one below the other. */
export const ClauseList = ({ view, clauses }: { view: PanelContext; clauses: readonly LinkedClause[] }) => (
  <ol class="clauses">
    {clauses.map((linked) => (
      <ClauseItem key={linked.clause.id} view={view} linked={linked} />
    ))}
  </ol>
);

interface AreaItemProps {
  readonly view: PanelContext;
  readonly area: InstrumentArea;
  /** What is said of it beside its title. */
  readonly note: string | null;
}

/** An area of an instrument on record, in a list as a clause is. */
export const AreaItem = ({ view, area: { id, title }, note }: AreaItemProps) => (
  <li class="clause-item">
    <SelectLink view={view} to={{ kind: 'area', id }} class="clause-link">
      <span class="margin">{areaNumber(id)}</span>
      <span class="clause-title">
        {say(view, title)}
        {note && <span class="quiet"> · {note}</span>}
      </span>
    </SelectLink>
  </li>
);
