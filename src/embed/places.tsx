import { useState } from 'preact/hooks';
import type { PanelContext } from '../panel/panel-context.ts';
import type { RegionInList } from '../panel/places/order.ts';
import { PlacesByRegion } from '../panel/places/places.tsx';

interface PlacesInFrameProps {
  readonly view: PanelContext;
  readonly places: () => readonly RegionInList[];
}

/** The places on the map as a list, made when it is opened: for who chooses without a pointer. */
export function PlacesInFrame({ view, places }: PlacesInFrameProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="places strip-places" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{view.words.keys.places.heading}</summary>
      {open && <PlacesByRegion view={view} regions={places()} />}
    </details>
  );
}
