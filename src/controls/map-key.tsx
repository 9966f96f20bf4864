import type { Atlas } from '../atlas/atlas.ts';
import { t } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import { GroundLines, KindLines, TintLines } from '../panel/key-samples.tsx';
import { TextButton } from '../panel/text-button.tsx';
import { keyOf } from '../scene/key.ts';
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
  const { kinds, tinted, ground } = keyOf(atlas, state, language);
  return (
    <details class="map-key" data-furniture="">
      <summary>{key.open}</summary>
      <div class="map-key-lines" data-furniture="">
        <ul>
          {kinds.map((kind) => (
            <KindLines key={`${kind.layerId} ${kind.shape}`} view={{ words }} kind={kind} />
          ))}
          <TintLines view={{ words }} tinted={tinted} />
          <GroundLines view={{ words }} ground={ground} />
        </ul>
        <TextButton onClick={() => dispatch({ type: 'panel', panel: 'layers' })}>{key.whole}</TextButton>
      </div>
    </details>
  );
}
