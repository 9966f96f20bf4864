import { categoryOf } from '../scene/build.ts';
import { SelectLink } from './link.tsx';
import { type PanelContext, say } from './panel-context.ts';
import { Swatch } from './swatch.tsx';

/** All features under one click, the nearest of which is selected already. */
export function Candidates({ view, ids }: { view: PanelContext; ids: readonly string[] }) {
  const { atlas, words } = view;
  const places = ids.flatMap((id) => atlas.featureById.get(id) ?? []);
  return (
    <section class="candidates">
      <p class="quiet">{words.candidates.heading(places.length)}</p>
      <ul class="choices">
        {places.map(({ feature, layer }) => (
          <li key={feature.id}>
            <SelectLink view={view} to={{ kind: 'feature', id: feature.id }} class="choice">
              <Swatch category={categoryOf(layer.id)} />
              <span>{say(view, feature.properties.name)}</span>
            </SelectLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
