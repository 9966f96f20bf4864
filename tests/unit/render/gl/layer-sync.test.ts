import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { syncLayers } from '../../../../src/render/gl/layer-sync.ts';

const fill = (id: string, colour = '#fff'): LayerSpecification => ({
  id,
  type: 'background',
  paint: { 'background-color': colour },
});

/** Notes what is asked of a map, and keeps the order of its layers. */
function recorder(start: string[]) {
  const order = [...start];
  const calls: string[] = [];
  const map = {
    addLayer: ({ id }: LayerSpecification, before?: string) => {
      calls.push(`add ${id}`);
      order.splice(before ? order.indexOf(before) : order.length, 0, id);
    },
    removeLayer: (id: string) => {
      calls.push(`remove ${id}`);
      order.splice(order.indexOf(id), 1);
    },
    setPaintProperty: (id: string, name: string, value: string) => calls.push(`${id} ${name} ${value}`),
    setLayoutProperty: (id: string, name: string) => calls.push(`${id} ${name}`),
    setFilter: (id: string) => calls.push(`filter ${id}`),
  };
  return { map: map as unknown as MapLibreMap, order, calls };
}

test('new layers come in at their place, old ones go', () => {
  const { map, order } = recorder(['a', 'c', 'd']);
  syncLayers(map, [fill('a'), fill('c'), fill('d')], [fill('a'), fill('b'), fill('c'), fill('e')]);
  expect(order).toEqual(['a', 'b', 'c', 'e']);
});

test('a change of colour sets that paint and nothing else', () => {
  const { map, calls } = recorder(['a', 'b']);
  syncLayers(map, [fill('a'), fill('b')], [fill('a', '#000'), fill('b')]);
  expect(calls).toEqual(['a background-color #000']);
});
