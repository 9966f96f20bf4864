import { MapLibreOverlay, type MapLibreOverlayProps } from '@deck.gl/maplibre';
import { PlaneView } from './plane-view.ts';

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

/** The part of luma.gl's log that is asked for: a note once, by level. It returns a function that writes it. */
interface LumaLog {
  once: (level: number, message: unknown, ...more: unknown[]) => () => void;
}

const NOTE = /^WebGL uniform block reflection failed/;
const quieted = new WeakSet<LumaLog>();

/**
 * luma.gl writes a note to the console wherever a driver reports the layout of shader blocks otherwise than
 * expected, says that it does not matter, and goes on. That one note is left out.
 */
function quietLuma(): void {
  const log = lumaLog();
  if (!log || quieted.has(log)) return;
  quieted.add(log);
  const { once } = log;
  log.once = (level, message, ...more) =>
    NOTE.test(String(message)) ? () => {} : once(level, message, ...more);
}

/** The log of the luma.gl on the page, which puts itself on the global scope. */
function lumaLog(): LumaLog | null {
  const luma: unknown = Reflect.get(globalThis, 'luma');
  const log: unknown = typeof luma === 'object' && luma ? Reflect.get(luma, 'log') : null;
  return typeof log === 'object' && log && 'once' in log && typeof log.once === 'function'
    ? (log as LumaLog)
    : null;
}
