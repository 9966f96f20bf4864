import type { Layer, LayerFeature } from '../../model/types.ts';
import { categoryOf } from '../../scene/build.ts';
import { type PanelContext, say } from '../panel-context.ts';
import { Swatch } from '../swatch.tsx';
import { PlaceText } from './place-text.tsx';

interface LayerTextProps {
  readonly view: PanelContext;
  readonly layer: Layer;
  /** Features of a deferred layer. */
  readonly later: readonly LayerFeature[];
}

/** A layer with its sign and all its places; those of a deferred one in a line each, since they come with the map. */
export function LayerText({ view, layer, later }: LayerTextProps) {
  return (
    <section>
      <h3 class="full-text-layer">
        <Swatch category={categoryOf(layer.id)} /> {say(view, layer.title)}
      </h3>
      <p class="text">{say(view, layer.description)}</p>
      {layer.features.map((feature) => (
        <PlaceText key={feature.id} view={view} feature={feature} />
      ))}
      {later.length > 0 && (
        <ul>
          {later.map(({ id, properties: { name, instrument, status } }) => (
            <li key={id} id={`sel=${id}`}>
              {say(view, name)}
              {view.words.list.colon}
              {instrument && say(view, instrument)}
              {status && ` (${view.words.limits.statuses[status]})`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
