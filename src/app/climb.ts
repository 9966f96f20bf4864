import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { RendererChoice } from '../model/vocabulary.ts';
import { detectGpu, type Gpu } from '../render/gpu.ts';
import { type Drawing, drawingNow, rung } from './ladder.ts';
import type { MapHost, RendererKind } from './map-host.ts';
import { whenIdle } from './when-idle.ts';

/** What the ladder needs of the map's host. */
export type Climbed = Pick<MapHost, 'drawing' | 'failed' | 'lost' | 'tilted' | 'use'>;

export interface Ladder {
  /** What draws now and why. */
  readonly drawing: ReadonlySignal<Drawing>;
  /** Starts to draw and follows choice, loss and return from then on. Returns how to stop. */
  climb(): () => void;
}

/**
 * From the page's first picture to the renderer that serves best: Canvas at once, WebGL when chosen, when a
 * tilted view is wanted, or else when the page has time and a graphics card is there.
 */
export function ladderOf(
  host: Climbed,
  choice: ReadonlySignal<RendererChoice>,
  { detect = detectGpu, idle = whenIdle }: { detect?: () => Gpu; idle?: (then: () => void) => void } = {},
): Ladder {
  const gpu = signal<Gpu | null>(null);
  const target = computed(() => rung(choice.value, gpu.value, host.lost.value));
  const kind = computed(() => target.value.kind);
  const starting = computed(() => target.value.reason === 'starting');
  const ask = (): void => {
    gpu.value ??= detect();
  };

  const draw = async (wanted: RendererKind): Promise<void> => {
    await host.use(wanted);
    // Nothing draws at all: the lower rung is better than the picture.
    if (wanted === 'gl' && host.failed.peek() === 'gl' && !host.drawing.peek()) await host.use('flat');
  };
  const begin = async (): Promise<void> => {
    await host.use('flat');
    idle(ask);
  };

  const climb = (): (() => void) => {
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
    drawing: computed(() => drawingNow(host.drawing.value, target.value, host.failed.value)),
    climb,
  };
}
