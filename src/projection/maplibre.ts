import { forward, inverse } from './index.ts';
import { PLANE_EXTENT, PLANE_HALF, PROJ_STRING } from './plane.ts';

/** The plane in the shape that MapLibre's `addProjection` takes; degrees longitude first, metres x first. */
export const CRS = {
  name: 'EPSG:3413',
  projection: { forward, inverse },
  definition: PROJ_STRING,
  /** The upper left corner and the width of the one tile of zoom 0, in metres. */
  tileMatrixSet: { origin: [-PLANE_HALF, PLANE_HALF] as [number, number], extentAtZoom0: PLANE_EXTENT },
};
