import { prewarmWorker as start } from '../../../src/render/flat/prewarm-worker.ts';
import { packedLayers } from './flat-layers.ts';

export const prewarmWorker = (map: HTMLElement): void => start(map, packedLayers);
