import type { Signal } from '@preact/signals';
import type { Atlas } from '../atlas/atlas.ts';
import type { LngLat } from '../model/geo.ts';
import type { MapAnnotation } from '../model/map-annotation.ts';
import type { Language } from '../model/text.ts';
import type { ViewState } from '../state/state.ts';
import type { SeenMap } from './annotate.ts';
import type { StepView } from './read.ts';
import type { Workshop } from './workshop.ts';

/** Takes the place at which the map is pressed. */
export type TakePlace = (at: LngLat) => void;

export interface MakingProps {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly workshop: Workshop;
  /** The state as it is now, where the map looks included; what is drawn from it is drawn anew when it changes. */
  readonly state: () => ViewState;
  /** Shows a view on the map. */
  readonly show: (view: StepView) => void;
  /** Shows on the map what a step points at. */
  readonly annotate: (annotations: readonly MapAnnotation[]) => void;
  readonly seen: () => SeenMap;
  /** Who takes the next press on the map in the place of a selection; null: nobody. */
  readonly picking: Signal<TakePlace | null>;
  /** Reads the briefing that an address holds. */
  readonly read: (fragment: string) => void;
  /** Opens the dialog for sharing. */
  readonly share: () => void;
  readonly close: () => void;
}
