import type { ComponentChildren } from 'preact';
import { NO_SELECTION } from '../state/actions.ts';
import { SelectLink } from './link.tsx';
import type { PanelContext } from './panel-context.ts';

/** The way back to the contents, and where one stands. */
export function Crumbs({ view, children }: { view: PanelContext; children: ComponentChildren }) {
  return (
    <p class="crumbs">
      <SelectLink view={view} to={NO_SELECTION} class="back">
        {view.words.links.back}
      </SelectLink>
      <span class="crumb">{children}</span>
    </p>
  );
}
