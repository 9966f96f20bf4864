import { zoomOf } from '../../../src/projection/plane.ts';
import { scaleFactor } from '../../../src/projection/scale.ts';

const query = new URLSearchParams(location.search);

/** Features of the synthetic layer; none where it is 0. */
export const count = Number(query.get('n') ?? 0);
/** Kilometres of ground at the Pole under a CSS pixel in the first view. */
export const kmPerPixel = Number(query.get('km') ?? 11.5);
/** How the layer comes to the page: packed by the build, or as GeoJSON that the page itself projects. */
export const asGeojson = query.get('data') === 'geojson';
/** The renderer to draw with, by the page's own setting. */
export const renderer = query.get('renderer') ?? 'auto';

/** The zoom at which a CSS pixel at the Pole is `km` of ground. */
export const zoomAt = (km: number): number => zoomOf(1000 * km * scaleFactor(90));
