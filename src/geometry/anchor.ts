import type { LngLat } from '../model/geo.ts';
import type { Geometry } from '../model/types.ts';
import { inverse } from '../projection/index.ts';
import { labelPoint } from './label.ts';
import { toPlane } from './shape.ts';

/** Where a geometry is spoken of: its point, the middle of its line, the heart of its area; degrees. */
export const heartOf = (geometry: Geometry): LngLat => inverse(labelPoint(toPlane(geometry)));
