import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Catalogue, t } from '../i18n/index.ts';
import type { Camera, LngLat } from '../model/geo.ts';
import type { Language } from '../model/text.ts';
import { SCHEMES, type SchemeChoice } from '../model/vocabulary.ts';
import type { Action } from '../state/actions.ts';
import { Compass } from './compass.tsx';
import { Credits } from './credits.tsx';
import { DateCaption } from './date-caption.tsx';
import { Icon, IconButton } from './icons.tsx';
import { type Pan, PanPad, PanToggle } from './pan-pad.tsx';
import { Readout } from './readout.tsx';
import { ScaleBar } from './scale-bar.tsx';
import { bearingFacing, SHORES, type Shore } from './turn.ts';

export interface MapControlsProps {
  readonly language: Language;
  readonly camera: Camera;
  readonly scheme: SchemeChoice;
  /** The date asked about, or null. */
  readonly on: string | null;
  /** Metres of ground under one CSS pixel at the centre of the map. */
  readonly metresPerPixel: number;
  readonly pointer: LngLat | null;
  readonly fullScreen: boolean;
  readonly dispatch: (action: Action) => void;
  /** Moves the map there, eased as the person prefers; what is absent stays. */
  readonly move: (to: Partial<Camera>) => void;
  readonly pan: Pan;
  readonly home: () => void;
  readonly share: () => void;
  /** Enters or leaves full screen; null where the browser has none. */
  readonly toggleFullScreen: (() => void) | null;
  /** Opens the list of keys; absent where there is none. */
  readonly help?: () => void;
  /** Stands at the head of the map; the same object as long as it is the same. */
  readonly head: ComponentChildren;
  /** Stands at its foot, before the scale. */
  readonly foot: ComponentChildren;
}

/**
 * Everything that stands on the map: buttons, scale, position, credits. Each piece that covers some of it is marked
 * `data-furniture`, so that no name is written under it.
 */
export function MapControls(props: MapControlsProps) {
  const { camera, on, metresPerPixel, pointer, head, foot } = props;
  const words = t(props.language);
  const [open, setOpen] = useState<Unfolded>(null);
  const toggle = (what: Unfolded) => () => setOpen(open === what ? null : what);
  return (
    <div class="map-controls" data-more={open === 'more' ? '' : undefined}>
      <div class="map-head">
        {head}
        <DateCaption words={words} on={on} />
      </div>
      <fieldset class="control-column" aria-label={words.controls.label}>
        <ViewButtons {...props} words={words} />
        <div class="control-group" data-furniture="">
          <IconButton icon="share" name={words.share.button} onPress={props.share} />
          {/* Opens what there is no room for on a small map; elsewhere all of it stands open, and this is not seen. */}
          <IconButton
            icon="more"
            class="more"
            name={words.first.more}
            expanded={open === 'more'}
            onPress={toggle('more')}
          />
        </div>
        <SeldomButtons {...props} words={words}>
          <PanToggle words={words} open={open === 'pan'} toggle={toggle('pan')} />
        </SeldomButtons>
        {open === 'pan' && <PanPad words={words} pan={props.pan} close={() => setOpen(null)} />}
      </fieldset>
      <TurnButtons words={words} move={props.move} />
      <div class="map-foot">
        {foot}
        <ScaleBar words={words} metresPerPixel={metresPerPixel} />
        <Readout words={words} pointer={pointer} centre={[camera.lng, camera.lat]} />
        <Credits words={words} />
      </div>
    </div>
  );
}

/** What is unfolded: on a small map what is seldom pressed, anywhere the buttons that move the map. */
type Unfolded = 'more' | 'pan' | null;

type ButtonsProps = MapControlsProps & { readonly words: Catalogue };

function ViewButtons({ words, camera, move, home }: ButtonsProps) {
  const { controls } = words;
  return (
    <>
      <div class="control-group" data-furniture="">
        <IconButton icon="plus" name={controls.zoomIn} onPress={() => move({ zoom: camera.zoom + 1 })} />
        <IconButton icon="minus" name={controls.zoomOut} onPress={() => move({ zoom: camera.zoom - 1 })} />
      </div>
      <div class="control-group" data-furniture="">
        <Compass words={words} camera={camera} move={move} />
        <IconButton icon="home" name={controls.home} onPress={home} />
      </div>
    </>
  );
}

type SeldomProps = ButtonsProps & { readonly children: ComponentChildren };

function SeldomButtons(props: SeldomProps) {
  const { words, scheme, fullScreen, dispatch, toggleFullScreen, help, children } = props;
  const { controls } = words;
  return (
    <div class="control-group seldom" data-furniture="">
      {children}
      <SchemeButton words={words} scheme={scheme} dispatch={dispatch} />
      {toggleFullScreen && (
        <IconButton
          icon={fullScreen ? 'leave' : 'enter'}
          name={fullScreen ? controls.leaveFullScreen : controls.fullScreen}
          onPress={toggleFullScreen}
        />
      )}
      {help && <IconButton icon="help" name={words.keys.help.open} onPress={help} />}
    </div>
  );
}

interface SchemeButtonProps {
  readonly words: Catalogue;
  readonly scheme: SchemeChoice;
  readonly dispatch: (action: Action) => void;
}

/** One button through the schemes, in the order light, dark, automatic. */
function SchemeButton({ words, scheme, dispatch }: SchemeButtonProps) {
  const next = SCHEMES[(SCHEMES.indexOf(scheme) + 1) % SCHEMES.length]!;
  return (
    <IconButton
      icon={scheme}
      name={words.controls.scheme[scheme]}
      onPress={() => dispatch({ type: 'scheme', scheme: next })}
    />
  );
}

function TurnButtons({ words, move }: { words: Catalogue; move: MapControlsProps['move'] }) {
  const { turn, turnTo, turnShort } = words.controls;
  return (
    <fieldset class="turn-buttons" aria-label={turn} data-furniture="">
      <Icon name="turn" />
      {(Object.keys(SHORES) as Shore[]).map((shore) => (
        <button
          key={shore}
          type="button"
          class="turn"
          aria-label={turnTo[shore]}
          title={turnTo[shore]}
          onClick={() => move({ bearing: bearingFacing(SHORES[shore]) })}
        >
          {turnShort[shore]}
        </button>
      ))}
    </fieldset>
  );
}
