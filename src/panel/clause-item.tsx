import type { LinkedClause } from '../atlas/atlas.ts';
import { certainDateStatus } from './date-status.tsx';
import { SelectLink } from './link.tsx';
import { clauseNumber, type PanelContext, say } from './panel-context.ts';
import { RecordMark } from './sources.tsx';

/** A clause in a list: its number in the margin, its title, and how it stands against other sources. */
export function ClauseItem({ view, linked }: { view: PanelContext; linked: LinkedClause }) {
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
