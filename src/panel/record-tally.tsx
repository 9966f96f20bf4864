import type { Clause } from '../model/types.ts';
import { RECORD_STATUSES, type RecordStatus } from '../model/vocabulary.ts';
import type { PanelContext } from './panel-context.ts';
import { SilentRecordMark } from './sources.tsx';

const present = (clauses: readonly Clause[]): readonly RecordStatus[] =>
  RECORD_STATUSES.filter((status) => clauses.some(({ record }) => record.status === status));

interface OfClauses {
  readonly view: PanelContext;
  readonly clauses: readonly Clause[];
}

/** How many of these clauses stand how against the public record. */
export function RecordTally({ view, clauses }: OfClauses) {
  return (
    <ul class="record-tally">
      {present(clauses).map((status) => (
        <li key={status}>
          <SilentRecordMark status={status} />
          {view.words.first.record[status].count(
            clauses.filter(({ record }) => record.status === status).length,
          )}
        </li>
      ))}
    </ul>
  );
}

/** One line that says what the marks beside these clauses mean; nothing where there is none. */
export function MarksLine({ view, clauses }: OfClauses) {
  const { marks, record: recordWords } = view.words.first;
  if (clauses.length === 0) return null;
  return (
    <p class="marks-line quiet">
      <span>{marks}</span>
      {present(clauses).map((status) => (
        <span key={status}>
          <SilentRecordMark status={status} />
          {recordWords[status].mark}
        </span>
      ))}
    </p>
  );
}
