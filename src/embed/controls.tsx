import { useState } from 'preact/hooks';
import { DateCaption } from '../controls/date-caption.tsx';
import { IconButton } from '../controls/icons.tsx';
import { type Pan, PanPad, PanToggle } from '../controls/pan-pad.tsx';
import { ScaleBar } from '../controls/scale-bar.tsx';
import type { Catalogue } from '../i18n/index.ts';
import type { Camera } from '../model/geo.ts';
import { groundMetresPerPixel } from '../projection/scale.ts';

interface EmbedControlsProps {
  readonly words: Catalogue;
  readonly camera: Camera;
  /** The date asked about, or null. */
  readonly on: string | null;
  /** Moves the map there, eased as the person prefers; what is absent stays. */
  readonly move: (to: Partial<Camera>) => void;
  readonly pan: Pan;
  readonly home: () => void;
}

/** To whom the ground is owed, in one line; the open text has it in full. It stands where there is room. */
export const Attribution = ({ words }: { words: Catalogue }) => (
  <p class="embed-credit" data-furniture>
    {words.site.name} · Natural Earth · GeoNames
  </p>
);

/** What stands on a map in a frame: nearer, farther, the whole, buttons that move it; the scale; the credit. */
export function EmbedControls({ words, camera, on, move, pan, home }: EmbedControlsProps) {
  const { controls } = words;
  const [panning, setPanning] = useState(false);
  return (
    <div class="map-controls">
      <fieldset class="control-column" data-furniture aria-label={controls.label}>
        <div class="control-group">
          <IconButton icon="plus" name={controls.zoomIn} onPress={() => move({ zoom: camera.zoom + 1 })} />
          <IconButton icon="minus" name={controls.zoomOut} onPress={() => move({ zoom: camera.zoom - 1 })} />
          <IconButton icon="home" name={controls.home} onPress={home} class="home" />
          <PanToggle words={words} open={panning} toggle={() => setPanning(!panning)} />
        </div>
        {panning && <PanPad words={words} pan={pan} close={() => setPanning(false)} />}
      </fieldset>
      <DateCaption words={words} on={on} />
      <div class="map-foot">
        <ScaleBar words={words} metresPerPixel={groundMetresPerPixel(camera.lat, camera.zoom)} />
        <Attribution words={words} />
      </div>
    </div>
  );
}
