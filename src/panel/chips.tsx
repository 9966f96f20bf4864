import { categoryOf } from '../scene/build.ts';
import { isOutlined } from '../scene/key.ts';
import { SelectLink } from './link.tsx';
import { Swatch } from './swatch.tsx';
import { say, type View } from './view.ts';

/** A place as a chip: its sign and its name. It lights up on the map, and selects. */
export function PlaceChip({ view, id }: { view: View; id: string }) {
  const linked = view.atlas.featureById.get(id);
  if (!linked) return null;
  return (
    <SelectLink view={view} to={{ kind: 'feature', id }} class="chip">
      <Swatch category={categoryOf(linked.layer.id)} outlined={isOutlined([linked.feature])} />
      <span>{say(view, linked.feature.properties.name)}</span>
    </SelectLink>
  );
}

export function PlaceChips({ view, ids }: { view: View; ids: readonly string[] }) {
  return (
    <ul class="chips">
      {ids.map((id) => (
        <li key={id}>
          <PlaceChip view={view} id={id} />
        </li>
      ))}
    </ul>
  );
}
