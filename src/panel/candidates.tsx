import { categoryOf } from '../scene/build.ts';
import { NO_SELECTION } from '../state/actions.ts';
import { SelectLink } from './link.tsx';
import { Swatch } from './swatch.tsx';
import { say, type View } from './view.ts';

/** The features under one click, to choose from. */
export function Candidates({ view, ids }: { view: View; ids: readonly string[] }) {
  const { atlas, words, dispatch } = view;
  const places = ids.flatMap((id) => atlas.featureById.get(id) ?? []);
  return (
    <section class="candidates">
      <h2 tabIndex={-1}>{words.candidates.heading(places.length)}</h2>
      <ul class="choices">
        {places.map(({ feature, layer }) => (
          <li key={feature.id}>
            <SelectLink view={view} to={{ kind: 'feature', id: feature.id }} class="choice">
              <Swatch category={categoryOf(layer.id)} />
              <span>{say(view, feature.properties.name)}</span>
              <span class="quiet">{say(view, layer.title)}</span>
            </SelectLink>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="text-button"
        onClick={() => dispatch({ type: 'select', selection: NO_SELECTION })}
      >
        {words.candidates.cancel}
      </button>
    </section>
  );
}
