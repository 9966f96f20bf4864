import type { RendererChoice } from '../model/vocabulary.ts';
import type { Gpu } from './gpu.ts';
import type { RendererKind } from './map-host.ts';

/** Why the map is drawn the way it is; said to the reader beside the setting. */
export type Reason = 'chosen' | 'hardware' | 'software' | 'no-webgl' | 'lost';

export interface Rung {
  readonly kind: RendererKind;
  readonly reason: Reason;
}

/**
 * Which renderer to end at. A reader's choice holds, except of WebGL where there is none; left to itself
 * the page takes WebGL only where a graphics card draws it.
 */
export function rung(choice: RendererChoice, gpu: Gpu, lost: boolean): Rung {
  if (lost) return { kind: 'flat', reason: 'lost' };
  if (choice === 'gl' && gpu === 'none') return { kind: 'flat', reason: 'no-webgl' };
  if (choice !== 'auto') return { kind: choice, reason: 'chosen' };
  if (gpu === 'hardware') return { kind: 'gl', reason: 'hardware' };
  return { kind: 'flat', reason: gpu === 'none' ? 'no-webgl' : 'software' };
}
