import { computed, signal } from '@preact/signals';
import type { Camera } from '../model/geo.ts';
import type { Renderer } from '../render/renderer.ts';

/** Where the map is to look, tilt included, which a renderer that shows the map flat does not know of. */
export class WantedCamera {
  readonly #pitch = signal(0);
  /** Whether the camera is a tilted one, which only WebGL draws. */
  readonly tilted = computed(() => this.#pitch.value > 0);
  #camera: Camera;

  constructor(camera: Camera) {
    this.#camera = camera;
    this.set(camera);
  }

  set(camera: Camera): void {
    this.#camera = camera;
    this.#pitch.value = camera.pitch;
  }

  /** The camera that a renderer tells of, with the tilt that is wanted. */
  tilt(camera: Camera, kind: Renderer['kind']): Camera {
    return kind === 'gl' ? camera : { ...camera, pitch: this.#pitch.peek() };
  }

  /** The camera now; without a renderer the one that was asked for. */
  now(renderer: Renderer | null): Camera {
    return renderer ? this.tilt(renderer.camera(), renderer.kind) : this.#camera;
  }
}
