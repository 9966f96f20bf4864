import type { Layer } from '../../model/types.ts';
import { categoryOf } from '../../scene/build.ts';
import { Swatch } from '../swatch.tsx';
import { say, type View } from '../view.ts';
import { PlaceText } from './place-text.tsx';

/** A layer with its sign and all its places. */
export function LayerText({ view, layer }: { view: View; layer: Layer }) {
  return (
    <section>
      <h3 class="edition-layer">
        <Swatch category={categoryOf(layer.id)} /> {say(view, layer.title)}
      </h3>
      <p class="text">{say(view, layer.description)}</p>
      {layer.features.map((feature) => (
        <PlaceText key={feature.id} view={view} feature={feature} />
      ))}
    </section>
  );
}
