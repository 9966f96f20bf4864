import { flatCode } from './flat-code.ts';
import type { Loaders } from './map-host.ts';
import { retryImport } from './retry-import.ts';

/** The renderers of every page, each asked for again where it did not come. */
export const loaders: Loaders = {
  flat: retryImport(async () => (await flatCode()).createFlatRenderer),
  gl: retryImport(async () => (await import('../render/gl/index.ts')).createGlRenderer),
};
