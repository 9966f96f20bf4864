import { startEarly as start } from '../../../src/render/flat/early.ts';
import { packedLayers } from './flat-layers.ts';

export const startEarly = (): void => start(packedLayers);
