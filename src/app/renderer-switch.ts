import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { RendererChoice } from '../model/vocabulary.ts';
import { detectGpu, type Gpu } from '../render/gpu.ts';
import type { RendererKind } from '../render/renderer.ts';
import type { MapHost } from './map-host.ts';
import { chooseRenderer, type RendererStatus, rendererStatus } from './renderer-choice.ts';
import { whenIdle } from './when-idle.ts';

/** What switching needs of the map's host. */
export type SwitchedHost = Pick<MapHost, 'drawing' | 'failed' | 'idle' | 'lost' | 'tilted' | 'use'>;

export interface RendererSwitch {
  /** What draws now and why. */
  readonly status: ReadonlySignal<RendererStatus>;
  /** Starts to draw and follows choice, loss and return from then on. Returns how to stop. */
  start(): () => void;
}

/**
 * From the page's first picture to the renderer that serves best: Canvas at once, WebGL when chosen, when a
 * tilted view is wanted, or else when the page has time and a graphics card is there.
 */
export function rendererSwitch(
  host: SwitchedHost,
  choice: ReadonlySignal<RendererChoice>,
  {
    detect = detectGpu,
    idle = (then) => whenIdle(host, then),
  }: { detect?: () => Gpu; idle?: (then: () => void) => void } = {},
): RendererSwitch {
  const gpu = signal<Gpu | null>(null);
  const target = computed(() => chooseRenderer(choice.value, gpu.value, host.lost.value));
  const kind = computed(() => target.value.kind);
  const starting = computed(() => target.value.reason === 'starting');
  const ask = (): void => {
    gpu.value ??= detect();
  };

  const draw = async (wanted: RendererKind): Promise<void> => {
    await host.use(wanted);
    // Nothing draws at all: Canvas is better than the picture.
    if (wanted === 'gl' && host.failed.peek() === 'gl' && !host.drawing.peek()) await host.use('flat');
  };
  const begin = async (): Promise<void> => {
    await host.use('flat');
    idle(ask);
  };

  const start = (): (() => void) => {
    const stops = [
      // A new choice is a new try. What a lost context says of the graphics card must be asked anew.
      effect(() => {
        void choice.value;
        host.lost.value = false;
      }),
      effect(() => {
        if (host.lost.value) gpu.value = null;
        else if (choice.value === 'gl' || (choice.value === 'auto' && host.tilted.value)) ask();
      }),
      effect(() => {
        const wanted = kind.value;
        untracked(() => void draw(wanted));
      }),
      effect(() => {
        if (starting.value) untracked(() => void begin());
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  };

  return {
    status: computed(() => rendererStatus(host.drawing.value, target.value, host.failed.value)),
    start,
  };
}
