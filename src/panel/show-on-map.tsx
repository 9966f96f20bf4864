import type { Selection } from '../state/state.ts';
import type { PanelContext } from './panel-context.ts';

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
      <button type="button" class="text-button" onClick={() => ways?.go(of)}>
        {journeys.show}
      </button>
      {ways?.before.value && (
        <button type="button" class="text-button" onClick={back}>
          {journeys.back}
        </button>
      )}
    </p>
  );
}
