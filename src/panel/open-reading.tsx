import type { Selection } from '../state/state.ts';
import { isPlain } from './link.tsx';
import { addressOf, type PanelContext } from './panel-context.ts';

interface OpenReadingProps {
  readonly view: PanelContext;
  /** Where reading begins: an agreement, or a clause of it. */
  readonly from: Selection;
}

/** The way into an agreement as one text. */
export function OpenReading({ view, from }: OpenReadingProps) {
  const open = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    view.dispatch({ type: 'panel', panel: 'reading' });
    // One step of the history, not two.
    view.dispatch({ type: 'select', selection: from, origin: 'reading' });
  };
  return (
    <a class="open-reading" href={`${addressOf(from)}&panel=reading`} onClick={open}>
      {view.words.reading.open}
    </a>
  );
}
