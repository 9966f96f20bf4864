import { useEffect, useRef } from 'preact/hooks';
import type { Catalogue } from '../i18n/index.ts';
import type { ScreenPoint } from '../model/geo.ts';
import { IconButton } from './icons.tsx';

/** Unit vectors of the buttons on the screen, x to the right, y down. */
const WAYS = { up: [0, -1], left: [-1, 0], right: [1, 0], down: [0, 1] } as const;

/** Moves what is seen by one step in a direction: a unit vector of the screen. */
export type Pan = (by: ScreenPoint) => void;

interface PanToggleProps {
  readonly words: Catalogue;
  readonly open: boolean;
  readonly toggle: () => void;
}

/** Opens the pad. */
export const PanToggle = ({ words, open, toggle }: PanToggleProps) => (
  <IconButton icon="pan" name={words.controls.pan.open} expanded={open} onPress={toggle} class="pan-toggle" />
);

interface PanPadProps {
  readonly words: Catalogue;
  readonly pan: Pan;
  readonly close: () => void;
}

/** Four buttons that move the map, for who cannot drag it, round the one that puts them away. */
export function PanPad({ words, pan, close }: PanPadProps) {
  const ref = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const pad = ref.current!;
    const column = pad.parentElement!;
    pad.querySelector('button')?.focus();
    pad.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    });
    return () => {
      if (document.activeElement !== document.body) return;
      // Where there is little room the toggle is folded away by now: then what unfolds it has the focus.
      const back = [...column.querySelectorAll<HTMLElement>('.pan-toggle, .more')];
      back.find((button) => button.checkVisibility())?.focus();
    };
  }, []);
  const { controls, keys } = words;
  return (
    <fieldset ref={ref} class="control-group pan-pad" aria-label={controls.pan.label} data-furniture="">
      {(Object.keys(WAYS) as (keyof typeof WAYS)[]).map((way) => (
        <IconButton
          icon={way}
          key={way}
          name={controls.pan[way]}
          class={way}
          onPress={() => pan(WAYS[way])}
        />
      ))}
      <IconButton icon="close" name={keys.help.close} class="close" onPress={close} />
    </fieldset>
  );
}
