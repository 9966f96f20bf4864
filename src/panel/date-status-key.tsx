import { formatDate } from '../i18n/format.ts';
import { dateStatusesShown } from '../scene/legend.ts';
import type { PanelContext } from './panel-context.ts';
import { DateStatusSample } from './swatch.tsx';

/** The part of the key that says how things stand on the date asked about; nothing while none is, or the map is bare. */
export function DateStatusKey({ view }: { view: PanelContext }) {
  const { words, atlas, state } = view;
  const shown = dateStatusesShown(atlas, state);
  if (!state.on || shown.length === 0) return null;
  return (
    <>
      <h3>{words.time.stateKey(formatDate(state.on, words))}</h3>
      <ul class="key-list date-status-key">
        {shown.map((dateStatus) => (
          <li key={dateStatus}>
            <DateStatusSample dateStatus={dateStatus} />
            <span>{words.time.key[dateStatus]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
