import { KM_PER_PIXEL, WRITTEN } from './written.ts';

const query = new URLSearchParams(location.search);

/** Features of the synthetic layer; none where it is 0. */
export const count = Number(query.get('n') ?? 0);
/** Kilometres of ground at the Pole under a CSS pixel in the first view. */
export const kmPerPixel = Number(query.get('km') ?? KM_PER_PIXEL);
/** How the layer comes to the page: packed by the build, or as GeoJSON that the page itself projects. */
export const asGeojson = query.get('data') === 'geojson';
/** The renderer to draw with, by the page's own setting. */
export const renderer = query.get('renderer') ?? 'auto';
/** The written map is what is asked for: layer, view and all. */
export const isWritten =
  count === WRITTEN && kmPerPixel === KM_PER_PIXEL && !asGeojson && renderer === 'auto';
