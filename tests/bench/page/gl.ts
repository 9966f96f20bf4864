import { createGlRenderer as create } from '../../../src/render/gl/index.ts';
import { withMarks } from './marks.ts';
import { count } from './query.ts';

/** The GL renderer of the page with the synthetic layer in it. */
export const createGlRenderer = count === 0 ? create : withMarks(create);
