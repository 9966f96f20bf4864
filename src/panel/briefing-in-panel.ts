import type { ComponentChildren } from 'preact';
import type { Action } from '../state/actions.ts';

/** The step of a briefing that is read in the panel. */
export interface BriefingInPanel {
  /** Another for each step. */
  readonly subject: string;
  /** What ears are told when it comes. */
  readonly said: string;
  /** The reader has turned from what the step shows: `content` is the way back, above what is read instead. */
  readonly left: boolean;
  /** It is being written: what is chosen beside it moves nothing here. */
  readonly stays?: boolean;
  readonly content: (dispatch: (action: Action) => void) => ComponentChildren;
  /** For a frame, which says it in one line: the title, which step of what it is, and keys to the others. */
  readonly title: string;
  readonly note: string;
  readonly keys: () => ComponentChildren;
}
