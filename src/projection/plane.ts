/** The plane of EPSG:3413 as a square of tiles; see MapLibre's tileMatrixSet. All lengths in metres. */
export const PLANE_HALF = 8_388_608;
export const PLANE_EXTENT = 2 * PLANE_HALF;
export const TILE_PX = 512;

/** Metres of the plane under one CSS pixel at `zoom`. */
export const metresPerPixel = (zoom: number): number => PLANE_EXTENT / (TILE_PX * 2 ** zoom);

/** The zoom at which one CSS pixel is `metres` of the plane; inverse of `metresPerPixel`. */
export const zoomOf = (metres: number): number => Math.log2(PLANE_EXTENT / (TILE_PX * metres));

/** The projection in PROJ's words: NSIDC Sea Ice Polar Stereographic North, WGS 84. */
export const PROJ_STRING = '+proj=stere +lat_0=90 +lat_ts=70 +lon_0=-45 +datum=WGS84 +units=m';
