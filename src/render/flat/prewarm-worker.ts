import addresses from 'virtual:basemap';
import { trustedScript } from '../trusted.ts';
import type { FromPainter, PackedLayer, ToPainter } from './worker/protocol.ts';
import workerUrl from './worker/worker.ts?worker&url';

/** A painter's worker and what it has said so far. */
export interface PainterWorker {
  readonly worker: Worker;
  readonly said: readonly FromPainter[];
}

let early: PainterWorker | null = null;

/** A worker that paints; null where there is no `OffscreenCanvas` or none can start (an opened file, a strict host). */
function painterWorker(): PainterWorker | null {
  if (typeof OffscreenCanvas === 'undefined' || typeof Worker === 'undefined') return null;
  try {
    const worker = new Worker(trustedScript(workerUrl), { type: 'module' });
    const said: FromPainter[] = [];
    worker.onmessage = ({ data }: MessageEvent<FromPainter>) => said.push(data);
    return { worker, said };
  } catch {
    return null;
  }
}

/** Most device pixels a CSS pixel: beyond two nothing is gained, and the work grows with the square. */
const MOST_RATIO = 2;

/** Device pixels a CSS pixel of a picture on this screen. */
export const ratioNow = (): number => Math.min(MOST_RATIO, window.devicePixelRatio || 1);

/**
 * Starts the painter that the first renderer will use in `map`, and has it read the ground and `packedLayers` and
 * get its canvases, while the page's own script and data are still on their way.
 */
export function prewarmWorker(map: HTMLElement, packedLayers: readonly PackedLayer[] = []): void {
  early ??= painterWorker();
  if (!early) return;
  early.worker.onerror = (event) => {
    event.preventDefault();
    early = null;
  };
  const message: ToPainter = {
    type: 'prewarm',
    size: { width: map.clientWidth, height: map.clientHeight },
    ratio: ratioNow(),
    overview: addresses.overview,
    packedLayers: packedLayers.map((layer) => ({ ...layer, url: absolute(layer.url) })),
  };
  early.worker.postMessage(message);
}

/** The painter that was started early, or a new one. */
export function takeWorker(): PainterWorker | null {
  const taken = early ?? painterWorker();
  early = null;
  return taken;
}

/** An address of the page as a worker needs it. */
export const absolute = (address: string): string => new URL(address, document.baseURI).href;
