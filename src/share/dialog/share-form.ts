import type { ComponentChildren, RefObject } from 'preact';
import type { ShareContext } from '../share-context.ts';

/** What the keys for copying take, and what is said then. */
export interface Copying {
  readonly code: string | null;
  readonly copied: () => void;
}

/** What the dialog gives to the form that fills it. */
export interface ShareFormProps {
  readonly context: ShareContext;
  /** Stands above all. */
  readonly head: ComponentChildren;
  /** The choice of what is shared; nothing where there is none. */
  readonly what: ComponentChildren;
  readonly copying: RefObject<Copying>;
}
