import type { Selection } from '../state/state.ts';
import { idOf, type PanelContext } from './panel-context.ts';

interface OpenReadingProps {
  readonly view: PanelContext;
  /** Where reading begins: an agreement, or a clause of it. */
  readonly from: Selection;
}

/** The way into an agreement as one text. */
export function OpenReading({ view, from }: OpenReadingProps) {
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    view.dispatch({ type: 'panel', panel: 'reading' });
    // One step of the history, not two.
    view.dispatch({ type: 'select', selection: from, origin: 'reading' });
  };
  return (
    <a class="open-reading" href={`#sel=${encodeURIComponent(idOf(from))}&panel=reading`} onClick={open}>
      {view.words.reading.open}
    </a>
  );
}
