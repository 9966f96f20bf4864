import type { AnnotationType } from './annotation.ts';
import type { LngLat } from './geo.ts';

/** An annotation of the step that is shown, as it is drawn, in the language of the page. */
export interface MapAnnotation {
  readonly kind: AnnotationType;
  /** What stands in a pin, from 1; null for the others. */
  readonly number: number | null;
  /** What is written at it; may be empty. */
  readonly text: string;
  /** All of it in words, for who does not see the map. */
  readonly said: string;
  /** Pin and label: their place; arrow: from and to; circle: its centre, then its ring, closed. Degrees, WGS 84. */
  readonly positions: readonly LngLat[];
}

/** The same list wherever there are none: nothing is drawn anew for it. */
export const NO_ANNOTATIONS: readonly MapAnnotation[] = [];
