import type { Selection } from '../state/state.ts';
import type { PanelContext } from './panel-context.ts';
import { TextButton } from './text-button.tsx';

interface ShowOnMapProps {
  readonly view: PanelContext;
  readonly of: Selection;
}

/** The way to what is read on the map, for who has moved the map elsewhere; and, once it went there, the way back. */
export function ShowOnMap({ view: { words, ways }, of }: ShowOnMapProps) {
  const { journeys } = words;
  const back = (event: MouseEvent & { currentTarget: HTMLElement }) => {
    // The button goes away: the focus goes to the one beside it.
    event.currentTarget.parentElement?.querySelector('button')?.focus({ preventScroll: true });
    ways?.back();
  };
  return (
    <p class="show-on-map">
      <TextButton onClick={() => ways?.go(of)}>{journeys.show}</TextButton>
      {ways?.before.value && <TextButton onClick={back}>{journeys.back}</TextButton>}
    </p>
  );
}
