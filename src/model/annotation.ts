import type { LngLat } from './geo.ts';
import { isInRange } from './wire.ts';

/** What may be drawn on the map of a step beside what the atlas holds. */
export const ANNOTATION_TYPES = ['pin', 'label', 'arrow', 'circle'] as const;
export type AnnotationType = (typeof ANNOTATION_TYPES)[number];

/** Most annotations of a step, and letters of what is written at one: a map with more says nothing. */
export const MOST_ANNOTATIONS = { count: 20, letters: 80 } as const;

/** Least and most radius of a circle, kilometres: half of the most reaches from the Pole to 67° N. */
export const RADIUS_KM = { least: 1, most: 5000 } as const;

const isDegrees = (key: 'lng' | 'lat', value: unknown): boolean =>
  typeof value === 'number' && isInRange(key, value);

/** Whether a value is a position that the map can look at: `[lng, lat]`, degrees, latitude from 0 to 90. */
export const isPlace = (value: unknown): value is LngLat =>
  Array.isArray(value) && value.length === 2 && isDegrees('lng', value[0]) && isDegrees('lat', value[1]);
