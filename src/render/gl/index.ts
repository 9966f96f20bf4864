import type { Box } from '../../geometry/box.ts';
import './gl.css';
import { type ErrorEvent, Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../model/geo.ts';
import type { Scene } from '../../scene/scene.ts';
import { MAX_PITCH } from '../camera-limits.ts';
import { knownGpu } from '../gpu.ts';
import type { RendererEvents, RendererFactory } from '../renderer.ts';
import { jumpTo, limits } from './camera.ts';
import { GlRenderer } from './gl-renderer.ts';
import { setUpMapLibre } from './setup.ts';
import { emptyStyle } from './style.ts';

/**
 * Draws with MapLibre and deck.gl. Resolves when its first complete picture is on the screen. Rejects where WebGL 2
 * is missing, is lost meanwhile, or the map can't be started.
 */
export const createGlRenderer: RendererFactory = async (container, scene, camera, events, furniture) => {
  await setUpMapLibre();
  const frame = document.createElement('div');
  frame.className = 'gl-map';
  container.append(frame);
  try {
    const map = await loadMap(frame, camera);
    const renderer = start(map, frame, scene, events, furniture);
    await firstPicture(map);
    return renderer;
  } catch (error) {
    frame.remove();
    throw error;
  }
};

function start(
  map: MapLibreMap,
  frame: HTMLElement,
  scene: Scene,
  events: RendererEvents,
  furniture: readonly Box[],
): GlRenderer {
  try {
    return new GlRenderer(map, frame, scene, events, furniture);
  } catch (error) {
    map.remove();
    throw error;
  }
}

/** Milliseconds in which names and changed colours fade in. */
const FADE_MS = 200;

const LOST = 'The graphics context was lost';

/** Waits until all is drawn for the first time. */
function firstPicture(map: MapLibreMap): Promise<void> {
  return new Promise((resolve, reject) => {
    map.once('idle', () => resolve());
    map.once('webglcontextlost', () => reject(new Error(LOST)));
  });
}

/** A map with the empty style, loaded. */
function loadMap(container: HTMLElement, camera: Camera): Promise<MapLibreMap> {
  const gpu = knownGpu() === 'hardware';
  // What fades in is a dozen pictures more: without a GPU that many seconds.
  const fade = gpu ? FADE_MS : 0;
  return new Promise((resolve, reject) => {
    const map = new MapLibreMap({
      container,
      style: emptyStyle(fade),
      maxPitch: MAX_PITCH,
      transformConstrain: limits(container),
      renderWorldCopies: false,
      attributionControl: false,
      maplibreLogo: false,
      boxZoom: false,
      fadeDuration: fade,
      // For the edges of deck.gl's arrows: MapLibre smooths its own. Fine pixels need none, and without a GPU it halves the speed.
      canvasContextAttributes: { antialias: devicePixelRatio < 2 && gpu },
    });
    jumpTo(map, camera);
    const onError = ({ error }: ErrorEvent): void => {
      map.remove();
      reject(error);
    };
    map.on('error', onError);
    map.once('webglcontextlost', () => reject(new Error(LOST)));
    map.once('load', () => {
      map.off('error', onError);
      resolve(map);
    });
  });
}
