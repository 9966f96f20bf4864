import { partyName } from '../i18n/format.ts';
import { COMMITMENTS, type Commitment } from '../model/vocabulary.ts';
import { type PanelContext, say } from '../panel/panel-context.ts';
import type { CellContent } from './cell.tsx';
import { forceTally } from './model.ts';

interface Shape {
  readonly path: string;
  readonly filled: boolean;
}

/** A sign for each force round 0, 0, about 6 units wide; told apart by shape alone. */
const SIGNS: Readonly<Record<Commitment, Shape>> = {
  binding: { path: 'M-2.8 0a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0Z', filled: true },
  planned: { path: 'M-2-2.7 2.7 0-2 2.7Z', filled: false },
  optional: { path: 'M-2.4 0a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0Z', filled: false },
  statement: { path: 'M-2.6 0h5.2', filled: false },
  commentary: { path: 'M-2-2 2 2M-2 2 2-2', filled: false },
};

const CommitmentSign = ({ force }: { force: Commitment }) => (
  <path class="force-sign" d={SIGNS[force].path} data-filled={SIGNS[force].filled ? '' : undefined} />
);

interface GradesProps {
  readonly view: PanelContext;
  /** The cell that has the pointer or the focus. */
  readonly cell: CellContent | null;
}

/** With what force the clauses of a cell are said. It keeps its place while no cell is pointed at, so that nothing moves. */
export function Grades({ view, cell }: GradesProps) {
  const { words } = view;
  const tally = new Map(cell ? forceTally(cell.clauses) : []);
  const name = cell && [
    words.themes[cell.theme],
    partyName(cell.party, words),
    say(view, cell.agreement.shortTitle),
  ];
  return (
    // The name of the button says the same.
    <div class="grades" aria-hidden="true">
      <p class="grades-of">{name ? name.join(' · ') : words.matrix.grades}</p>
      <ul class="force-key">
        {COMMITMENTS.map((force) => (
          <li key={force} data-none={cell && !tally.has(force) ? '' : undefined}>
            <svg viewBox="-4 -4 8 8" aria-hidden="true">
              <CommitmentSign force={force} />
            </svg>
            {words.commitments[force].name}
            <span class="grade-count">{tally.get(force)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
