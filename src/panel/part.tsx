import { Component, type ComponentChildren } from 'preact';
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
export const Part = ({ name, panel, kept = false, children }: PartProps) => (
  <div class="part" id={`part-${name}`} role="tabpanel" aria-labelledby={`tab-${name}`}>
    <Still still={kept && tabOf(panel) !== name}>{children}</Still>
  </div>
);

/** What is rendered again only while it is not still. To keep its last children would keep every tree before them too. */
class Still extends Component<{ readonly still: boolean; readonly children: ComponentChildren }> {
  override shouldComponentUpdate({ still }: { readonly still: boolean }): boolean {
    return !still;
  }

  override render() {
    return this.props.children;
  }
}
