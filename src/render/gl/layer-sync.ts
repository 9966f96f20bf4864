import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';

type Properties = Readonly<Record<string, unknown>>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Changes the map's layers from `before` to `after`, touching what differs alone: a change of colours sets
 * paints and reloads no tile. Layers in both lists must stand in the same order.
 */
export function syncLayers(
  map: MapLibreMap,
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): void {
  const kept = new Map(before.map((layer) => [layer.id, layer]));
  const wanted = new Set(after.map(({ id }) => id));
  for (const { id } of before) if (!wanted.has(id)) map.removeLayer(id);
  let above: string | undefined;
  for (const layer of [...after].reverse()) {
    const old = kept.get(layer.id);
    if (old) updateLayer(map, old, layer);
    else map.addLayer(layer, above);
    above = layer.id;
  }
}

function updateLayer(map: MapLibreMap, old: LayerSpecification, layer: LayerSpecification): void {
  const { id } = layer;
  for (const [name, value] of changes(old.paint, layer.paint))
    map.setPaintProperty(id, name as 'fill-color', value as string);
  for (const [name, value] of changes(old.layout, layer.layout))
    map.setLayoutProperty(id, name as 'visibility', value as 'visible');
  if ('filter' in layer && 'filter' in old && !same(old.filter, layer.filter))
    map.setFilter(id, layer.filter);
}

function changes(old: object = {}, now: object = {}): [name: string, value: unknown][] {
  const [was, is] = [old as Properties, now as Properties];
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...names].filter((name) => !same(was[name], is[name])).map((name) => [name, is[name]]);
}
