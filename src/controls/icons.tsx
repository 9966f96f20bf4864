import type { ComponentChildren } from 'preact';

/** Paths in a box of 20 × 20, drawn as lines. */
const PATHS = {
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  home: 'M10 3a7 7 0 1 0 .01 0M10 7.5a2.5 2.5 0 1 0 .01 0M10 1v3M10 16v3M1 10h3M16 10h3',
  enter: 'M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5',
  leave: 'M8 3v5H3M17 8h-5V3M12 17v-5h5M3 12h5v5',
  open: 'M11 3h6v6M17 3 9 11M14 12v5H3V6h5',
  turn: 'M15.5 6.5A7 7 0 1 0 17 10M16.5 2.5v4.5h-4.5',
  share: 'M10 12V2.5M6.5 6 10 2.5 13.5 6M6 9H4v8.5h12V9h-2',
  light:
    'M10 6.5a3.5 3.5 0 1 0 .01 0M10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M16 4l-1.4 1.4M5.4 14.6 4 16',
  more: 'M4 10h.01M10 10h.01M16 10h.01',
  help: 'M7 7.2a3 3 0 1 1 4.4 2.7c-1 .5-1.4 1.1-1.4 2.3M10 15.4v.2',
  pan: 'M10 2v16M2 10h16M7.5 4.5 10 2l2.5 2.5M7.5 15.5 10 18l2.5-2.5M4.5 7.5 2 10l2.5 2.5M15.5 7.5 18 10l-2.5 2.5',
  up: 'M4 12.5 10 6.5 16 12.5',
  down: 'M4 7.5 10 13.5 16 7.5',
  left: 'M12.5 4 6.5 10 12.5 16',
  right: 'M7.5 4 13.5 10 7.5 16',
  close: 'M5 5 15 15M15 5 5 15',
  dark: 'M16 12.5A7 7 0 0 1 7.5 4 7 7 0 1 0 16 12.5z',
} as const;

type IconName = keyof typeof PATHS | 'auto';

/** A silent icon: the button that holds it has the name. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    {name === 'auto' ? (
      <>
        <path d="M10 3a7 7 0 1 0 .01 0z" />
        <path class="solid" d="M10 3a7 7 0 0 1 0 14z" />
      </>
    ) : (
      <path d={PATHS[name]} />
    )}
  </svg>
);

interface IconButtonProps {
  readonly name: string;
  readonly onPress: () => void;
  readonly icon?: IconName;
  /** What stands on it instead of an icon. */
  readonly children?: ComponentChildren;
  /** Of a button that opens something: whether it is open. */
  readonly expanded?: boolean;
  /** A further class, for where it stands. */
  readonly class?: string;
}

export const IconButton = ({ name, onPress, icon, children, expanded, class: further }: IconButtonProps) => (
  <button
    type="button"
    class={further ? `control ${further}` : 'control'}
    aria-label={name}
    title={name}
    aria-expanded={expanded}
    onClick={onPress}
  >
    {icon ? <Icon name={icon} /> : children}
  </button>
);
