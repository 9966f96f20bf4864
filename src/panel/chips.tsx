import { categoryOf } from '../scene/build.ts';
import { isOutlined } from '../scene/key.ts';
import { SelectLink } from './link.tsx';
import { type PanelContext, say } from './panel-context.ts';
import { Swatch } from './swatch.tsx';

/** A place as a chip: its sign and its name. It lights up on the map, and selects. */
export function PlaceChip({ view, id }: { view: PanelContext; id: string }) {
  const linked = view.atlas.featureById.get(id);
  if (!linked) return null;
  return (
    <SelectLink view={view} to={{ kind: 'feature', id }} class="chip">
      <Swatch category={categoryOf(linked.layer.id)} outlined={isOutlined([linked.feature])} />
      <span>{say(view, linked.feature.properties.name)}</span>
    </SelectLink>
  );
}

export function PlaceChips({ view, ids }: { view: PanelContext; ids: readonly string[] }) {
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
