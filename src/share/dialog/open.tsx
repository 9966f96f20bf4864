import { render } from 'preact';
import { ownFile } from '../../one-file/own.ts';
import { ONE_FILE, saveAsOneFile } from '../../one-file/save.ts';
import { createStore } from '../../state/store.ts';
import { siteOf } from '../address.ts';
import { type ImageSource, imageOf } from '../image.ts';
import type { ShareContext } from '../share-context.ts';
import { ShareDialog } from './dialog.tsx';
import '../share.css';

/** What the files of the atlas say; it comes when it is asked for. */
const whole = async () => (await import('virtual:whole')).default;

/** Opens the dialog over the page, about the map as it is now and the briefing that is open. */
export function openShare(
  context: ImageSource,
  { briefing, make }: Pick<ShareContext, 'briefing' | 'make'>,
): void {
  const { atlas, language, store, host } = context;
  // A page that was opened from a file of its own has no address that others could use.
  const site = ownFile() ? null : siteOf(location.href, language);
  const root = document.createElement('div');
  root.className = 'root';
  document.body.append(root);
  render(
    <ShareDialog
      context={{
        atlas,
        language,
        state: store.state.peek(),
        seen: { camera: host.camera, size: host.size, padding: host.padding },
        site,
        image: (state, options) => imageOf({ ...context, store: createStore(atlas, state) }, options),
        whole,
        ...{ briefing, make },
        saveFile: (inLanguage, fragment, own) =>
          saveAsOneFile(
            { language: inLanguage, fragment, briefing: own },
            { address: `${site?.root ?? './'}${ONE_FILE}` },
          ),
      }}
      closed={() => {
        render(null, root);
        root.remove();
      }}
    />,
    root,
  );
}
