import { MapLibreOverlay } from '@deck.gl/maplibre';
import { expect, test } from 'vitest';
import { withoutComplaint } from '../../../../src/render/gl/arcs/overlay.ts';

/** What the overlay's listener asks of a map whose style is loaded. */
const mapIn = (projection: string) => ({
  isStyleLoaded: () => true,
  getProjection: () => ({ type: projection }),
});

function listenerOf(projection: string): () => void {
  const overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
  Reflect.set(overlay, '_map', mapIn(projection));
  return Reflect.get(overlay, '_handleStyleChange') as () => void;
}

test('deck.gl still complains of the plane, which is why its listener is wrapped', () => {
  expect(() => listenerOf('mercator')()).not.toThrow();
  expect(() => listenerOf('EPSG:3413')()).toThrow('Unsupported MapLibre projection: EPSG:3413');
});

test('its complaint about the projection is dropped', () => {
  expect(() => withoutComplaint(listenerOf('EPSG:3413'))).not.toThrow();
});

test('any other error goes on', () => {
  const broken = (): void => {
    throw new Error('layer missing');
  };
  expect(() => withoutComplaint(broken)).toThrow('layer missing');
});
