import type { Atlas } from '../atlas/atlas.ts';
import type { Language } from '../model/text.ts';
import type { ViewState } from '../state/state.ts';
import type { StepView } from './read.ts';
import type { Workshop } from './workshop.ts';

export interface MakingProps {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly workshop: Workshop;
  /** The state as it is now, where the map looks included; what is drawn from it is drawn anew when it changes. */
  readonly state: () => ViewState;
  /** Shows a view on the map. */
  readonly show: (view: StepView) => void;
  /** Reads the briefing that an address holds. */
  readonly read: (fragment: string) => void;
  /** Opens the dialog for sharing. */
  readonly share: () => void;
  readonly close: () => void;
}
