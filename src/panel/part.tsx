import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { PanelPart } from '../model/vocabulary.ts';
import { type Tab, tabOf } from './tabs.tsx';

interface PartProps {
  readonly name: Tab;
  /** The part of the panel that is open. */
  readonly panel: PanelPart;
  /** While it is not seen it stays as it was, so that a choice renders what is seen alone. */
  readonly kept?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the panel under its tab. */
export function Part({ name, panel, kept = false, children }: PartProps) {
  const shown = useRef(children);
  if (!kept || tabOf(panel) === name) shown.current = children;
  return (
    <div class="part" id={`part-${name}`} role="tabpanel" aria-labelledby={`tab-${name}`}>
      {shown.current}
    </div>
  );
}
