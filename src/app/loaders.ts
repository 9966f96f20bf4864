import type { RendererFactory, RendererKind } from '../render/renderer.ts';
import { flatCode } from './flat-code.ts';
import { retryImport } from './retry-import.ts';

/** Brings a renderer's code in when it is wanted. */
export type Loaders = Readonly<Record<RendererKind, () => Promise<RendererFactory>>>;

/** The renderers of every page, each asked for again where it did not come. */
export const loaders: Loaders = {
  flat: retryImport(async () => (await flatCode()).createFlatRenderer),
  gl: retryImport(async () => (await import('../render/gl/index.ts')).createGlRenderer),
};
