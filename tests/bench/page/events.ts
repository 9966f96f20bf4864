import type { RendererEvents } from '../../../src/render/renderer.ts';
import { foresee, showDetails } from './details.ts';

/** Ids of the synthetic layer are numbers; those of the atlas never are. */
const isSynthetic = (id: string): boolean => /^\d+$/.test(id);

/** Parts what was hit: the atlas's own features go the page's way, the synthetic ones to `#details`. */
export const parted = (events: RendererEvents): RendererEvents => ({
  ...events,
  hover: (ids, at) => {
    foresee(ids.find(isSynthetic));
    events.hover(
      ids.filter((id) => !isSynthetic(id)),
      at,
    );
  },
  click: (ids, at, screen) => {
    void showDetails(ids.find(isSynthetic));
    events.click(
      ids.filter((id) => !isSynthetic(id)),
      at,
      screen,
    );
  },
});
