import { categoryOf } from '../../scene/build.ts';
import { SelectLink } from '../link.tsx';
import { type PanelContext, say } from '../panel-context.ts';
import { Swatch } from '../swatch.tsx';
import { particulars } from '../where.ts';
import type { PlaceInList, RegionInList } from './order.ts';

interface PlacesProps {
  readonly view: PanelContext;
  readonly regions: readonly RegionInList[];
}

/** The map as a list: every place that it draws, what it is and where, to be chosen without a pointer. */
export function Places({ view, regions }: PlacesProps) {
  const { places } = view.words.keys;
  return (
    <section class="places" aria-labelledby="places">
      <h3 id="places" tabIndex={-1}>
        {places.heading}
      </h3>
      <p class="lead">{regions.length > 0 ? places.intro : places.none}</p>
      <PlacesByRegion view={view} regions={regions} />
    </section>
  );
}

export function PlacesByRegion({ view, regions }: PlacesProps) {
  return regions.map(({ region, places }) => (
    <section key={region}>
      <h4>{view.words.keys.places.regions[region]}</h4>
      <ul>
        {places.map((place) => (
          <PlaceItem key={place.id} view={view} place={place} />
        ))}
      </ul>
    </section>
  ));
}

function PlaceItem({ view, place: { id, inView } }: { view: PanelContext; place: PlaceInList }) {
  const linked = view.atlas.featureById.get(id)!;
  const { feature, layer } = linked;
  const outside = inView ? [] : [view.words.keys.places.outside];
  return (
    <li>
      <SelectLink view={view} to={{ kind: 'feature', id }} class="choice">
        <Swatch category={categoryOf(layer.id)} />
        <span>
          {say(view, feature.properties.name)}
          <span class="sr-only">: </span>
          <span class="quiet place-where">{[...particulars(view, linked), ...outside].join(', ')}</span>
        </span>
      </SelectLink>
    </li>
  );
}
