import type { PlanePoint } from '../model/geo.ts';

/** Collections of a packed basemap. Countries carry ISO 3166-1 alpha-2 codes as ids. */
export const BASEMAP_COLLECTIONS = ['land', 'coast', 'countries', 'borders', 'provinces', 'lakes', 'rivers'] as const;
export type BasemapCollection = (typeof BASEMAP_COLLECTIONS)[number];

/** One shape in the plane, metres of EPSG:3413. Rings of a polygon are closed implicitly: first ≠ last. */
export interface PlaneShape {
  readonly id: string;
  readonly type: 'point' | 'line' | 'polygon';
  /** Points, lines or rings; for polygons of several parts all rings follow one another (fill rule even-odd). */
  readonly parts: readonly (readonly PlanePoint[])[];
}
