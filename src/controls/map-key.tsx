import type { Atlas } from '../atlas/atlas.ts';
import { t } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import { GroundSample, KindSample, kindName } from '../panel/key-samples.tsx';
import { partyNames } from '../panel/terms.tsx';
import { GROUND_KINDS, keyOf } from '../scene/key.ts';
import type { Action } from '../state/actions.ts';
import type { ViewState } from '../state/state.ts';

interface MapKeyProps {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly state: ViewState;
  readonly dispatch: (action: Action) => void;
}

/** The key on the map: folded, it is a word; open, one line a kind of mark that is drawn now. */
export function MapKey({ atlas, language, state, dispatch }: MapKeyProps) {
  const words = t(language);
  const { key } = words.first;
  const { kinds, parties } = keyOf(atlas, state, language);
  return (
    <details class="map-key" data-furniture="">
      <summary>{key.open}</summary>
      <div class="map-key-lines" data-furniture="">
        <ul>
          {kinds.map((kind) => (
            <li key={`${kind.layerId} ${kind.shape}`}>
              <KindSample kind={kind} />
              <span>{kindName({ words }, kind)}</span>
            </li>
          ))}
          {parties.length > 0 && (
            <li>
              <GroundSample kind="tint" />
              <span>
                {key.parties}: {partyNames(words, parties)}
              </span>
            </li>
          )}
          {GROUND_KINDS.map((kind) => (
            <li key={kind}>
              <GroundSample kind={kind} />
              <span>{key[kind]}</span>
            </li>
          ))}
        </ul>
        <button
          type="button"
          class="text-button"
          onClick={() => dispatch({ type: 'panel', panel: 'layers' })}
        >
          {key.whole}
        </button>
      </div>
    </details>
  );
}
