import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import type { Atlas } from '../atlas/atlas.ts';
import { type Catalogue, t } from '../i18n/index.ts';
import type { Language, LocalizedText } from '../model/text.ts';
import { inLanguage } from '../model/text.ts';
import type { Action } from '../state/actions.ts';
import type { Selection, ViewState } from '../state/state.ts';

/** The ways of the map to what the panel speaks of. */
export interface Ways {
  /** Moves the map to what is chosen. */
  go(selection: Selection): void;
  /** Moves it back to where it was. */
  back(): void;
  /** What it would go back to; null where it went nowhere. */
  readonly before: ReadonlySignal<object | null>;
}

/** What every part of the panel is a function of. `now` is today as `YYYY-MM-DD`. */
export interface PanelContext {
  readonly atlas: Atlas;
  readonly state: ViewState;
  readonly dispatch: (action: Action) => void;
  readonly language: Language;
  readonly words: Catalogue;
  readonly now: string;
  /** Absent where no map runs. */
  readonly ways?: Ways;
  /** Begins a briefing of the reader's own. */
  readonly make?: () => void;
}

/** The context of words on which nobody acts: on paper, in a picture, in a document. */
export const stillContext = (atlas: Atlas, language: Language, state: ViewState, now = ''): PanelContext => ({
  ...{ atlas, language, words: t(language), state, now },
  dispatch: () => undefined,
});

/** A text of the data in the language of the page. */
export const say = (view: Pick<PanelContext, 'language'>, text: LocalizedText): string =>
  inLanguage(text, view.language);

export const idOf = (selection: Selection): string => (selection.kind === 'none' ? '' : selection.id);

/** The part of a clause id that is its number: `ca-dk.3.3` → `3.3`. */
export const clauseNumber = (id: string): string => id.slice(id.indexOf('.') + 1);

/** The address of a selection, for links that work before and without the script. */
export const addressOf = (selection: Selection): string => {
  const id = idOf(selection);
  return id ? `#sel=${encodeURIComponent(id)}` : '#';
};

/** The panel's view, for what stands in the panel without being made by it. */
export const ViewContext = createContext<PanelContext | null>(null);
