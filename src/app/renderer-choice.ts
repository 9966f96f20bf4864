import type { RendererChoice } from '../model/vocabulary.ts';
import type { Gpu } from '../render/gpu.ts';
import type { RendererKind } from '../render/renderer.ts';

/** Why the map is drawn the way it is; said to the reader beside the setting. */
type Reason = 'picture' | 'starting' | 'chosen' | 'hardware' | 'software' | 'no-webgl' | 'lost' | 'failed';

export interface ChosenRenderer {
  readonly kind: RendererKind;
  readonly reason: Reason;
}

/**
 * Which renderer to end at. A reader's choice holds, except of WebGL where there is none; left to itself
 * the page takes WebGL only where a graphics card draws it. `gpu` is null as long as nobody has asked.
 */
export function chooseRenderer(choice: RendererChoice, gpu: Gpu | null, lost: boolean): ChosenRenderer {
  if (choice === 'flat') return { kind: 'flat', reason: 'chosen' };
  if (lost) return { kind: 'flat', reason: 'lost' };
  if (gpu === 'none') return { kind: 'flat', reason: 'no-webgl' };
  if (choice === 'gl') return { kind: 'gl', reason: 'chosen' };
  if (gpu === 'hardware') return { kind: 'gl', reason: 'hardware' };
  return { kind: 'flat', reason: gpu === null ? 'starting' : 'software' };
}

/** What draws now, which may be less than `target`, and why. Null: the page's first picture. */
export interface RendererStatus {
  readonly kind: RendererKind | null;
  readonly reason: Reason;
}

export function rendererStatus(
  kind: RendererKind | null,
  target: ChosenRenderer,
  failed: RendererKind | null,
): RendererStatus {
  if (kind === null) return { kind, reason: 'picture' };
  if (kind === target.kind) return { kind, reason: target.reason };
  return { kind, reason: failed === target.kind ? 'failed' : 'starting' };
}
