import { render } from 'preact';
import type { SavedView, SaveOptions } from '../one-file/save.ts';
import { createStore } from '../state/store.ts';
import { siteOf } from './address.ts';
import { ShareDialog } from './dialog.tsx';
import { type ImageSubject, imageOf } from './image.ts';
import './share.css';

export interface ShareOptions {
  readonly save: (view: SavedView, options: SaveOptions) => Promise<void>;
  /** Whether the page was opened from a file of its own: it then has no address that others could use. */
  readonly alone: boolean;
}

/** Opens the dialog over the page, about the map as it is now. */
export function openShare(subject: ImageSubject, { save, alone }: ShareOptions): void {
  const { atlas, language, store, host } = subject;
  const site = alone ? null : siteOf(location.href, language);
  const root = document.createElement('div');
  root.className = 'root';
  document.body.append(root);
  render(
    <ShareDialog
      subject={{
        atlas,
        language,
        state: store.state.peek(),
        seen: { camera: host.camera, size: host.size, padding: host.padding },
        site,
        image: (state, options) => imageOf({ ...subject, store: createStore(atlas, state) }, options),
        saveFile: (inLanguage, fragment) =>
          save({ language: inLanguage, fragment }, { address: `${site?.root ?? './'}arctic-accords.html` }),
      }}
      closed={() => {
        render(null, root);
        root.remove();
      }}
    />,
    root,
  );
}
