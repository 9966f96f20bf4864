import { MapLibreOverlay, type MapLibreOverlayProps } from '@deck.gl/maplibre';
import { PlaneView } from './plane-view.ts';
import { quietLuma } from './quiet-luma.ts';

/** The private field in which `MapLibreOverlay` keeps its `styledata` listener. */
const LISTENER = '_handleStyleChange';
const COMPLAINT = /^Unsupported MapLibre projection:/;

/**
 * deck.gl's overlay on a map in the plane. Its `styledata` listener puts the layers in place and then throws
 * because it does not know the projection; that one complaint is dropped, every other error goes on.
 *
 * @throws when deck.gl has no such listener any more: then this is to be taken away.
 */
export function createPlaneOverlay(props: Omit<MapLibreOverlayProps, 'views'>): MapLibreOverlay {
  quietLuma();
  // The overlay's types leave the default of deck.gl, no views, where any view is taken.
  const views = [new PlaneView({ id: 'maplibre' })] as unknown as MapLibreOverlayProps['views'];
  const overlay = new MapLibreOverlay({ ...props, interleaved: true, views });
  const listener: unknown = Reflect.get(overlay, LISTENER);
  if (typeof listener !== 'function') throw new Error(`Found no ${LISTENER} in MapLibreOverlay`);
  Reflect.set(overlay, LISTENER, () => withoutComplaint(() => listener()));
  return overlay;
}

/** Runs `listener`; drops the complaint about the projection alone. */
export function withoutComplaint(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    if (!(error instanceof Error && COMPLAINT.test(error.message))) throw error;
  }
}
