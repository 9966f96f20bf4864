import { partyName } from '../i18n/format.ts';
import { COMMITMENTS } from '../model/vocabulary.ts';
import { type PanelContext, say } from '../panel/panel-context.ts';
import type { CellContent } from './cell.tsx';
import { CommitmentSign } from './commitment-sign.tsx';
import { forceTally } from './model.ts';

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
