import { formatDate } from '../i18n/format.ts';
import { standingsShown } from '../scene/legend.ts';
import { StandingSample } from './swatch.tsx';
import type { View } from './view.ts';

/** The part of the key that says how things stand on the date asked about; nothing while none is, or the map is bare. */
export function StandingKey({ view }: { view: View }) {
  const { words, atlas, state } = view;
  const shown = standingsShown(atlas, state);
  if (!state.on || shown.length === 0) return null;
  return (
    <>
      <h3>{words.time.stateKey(formatDate(state.on, words))}</h3>
      <ul class="key-list standing-key">
        {shown.map((standing) => (
          <li key={standing}>
            <StandingSample standing={standing} />
            <span>{words.time.key[standing]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
