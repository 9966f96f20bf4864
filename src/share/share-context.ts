import type { Atlas } from '../atlas/atlas.ts';
import type { Whole } from '../export/whole.ts';
import type { ShownWords } from '../i18n/en/share.ts';
import { t } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import type { ViewState } from '../state/state.ts';
import type { Site } from './address.ts';
import { type Choices, frameSizeOf, sharedFragment } from './choices.ts';
import { elementCode, frameCode, linkOf, type Shared } from './codes.ts';
import { type Seen, sameGround } from './image/same-ground.ts';
import type { ImageOptions } from './image.ts';
import { languageIn, nameOf } from './names.ts';
import type { SharedBriefing } from './shared-briefing.ts';
import { boxOf } from './size.ts';

/** What there is to share, and the ways that the page has for it. */
export interface ShareContext {
  readonly atlas: Atlas;
  readonly language: Language;
  /** The state when the dialog was opened. */
  readonly state: ViewState;
  /** What of the map is in sight. */
  readonly seen: Seen;
  /** Null where the atlas has no address that others could use. */
  readonly site: Site | null;
  readonly image: (state: ViewState, options: ImageOptions) => Promise<Blob>;
  /** What the files of the atlas say. */
  readonly whole: () => Promise<Whole>;
  /** The briefing that is open or being made; null where there is none. */
  readonly briefing: SharedBriefing | null;
  /** Begins a briefing of the reader's own. */
  readonly make: () => void;
  /** Saves the whole atlas as one file that begins at a fragment; with a briefing, JSON, it begins with that. */
  readonly saveFile: (language: Language, fragment: string, briefing?: string) => Promise<void>;
}

/** CSS pixels under the map of a frame, where its line of text stands; of a clause, with its first sentence. */
const LINE = 45;
const CLAUSE_LINE = 80;

/** The state as a reader's map will have it: in a frame of another size the same ground is in view. */
function stateIn({ state, seen }: ShareContext, choices: Choices): ViewState {
  if (choices.form === 'link') return state;
  const { width, height } = boxOf(frameSizeOf(choices));
  const line = choices.shown.selection && state.selection.kind === 'clause' ? CLAUSE_LINE : LINE;
  const map = sameGround(seen, { width, height: Math.max(height - line, 1) });
  return { ...state, camera: { ...map, pitch: state.camera.pitch } };
}

/** The parts of a code, as someone chose them. */
export function sharedOf(context: ShareContext, choices: Choices, site: Site): Shared {
  const { atlas, language } = context;
  const state = stateIn(context, choices);
  const told = choices.shown.selection && choices.language === language;
  return {
    site,
    language: choices.language,
    fragment: sharedFragment(atlas, state, choices),
    size: frameSizeOf(choices),
    // A page knows the names of its own language alone.
    subject: told ? nameOf(atlas, state.selection, language) : null,
  };
}

const CODES = { link: linkOf, frame: frameCode, element: elementCode } as const;

/** The text to copy; null for a file, or where the atlas has no address. */
export const codeOf = (context: ShareContext, choices: Choices): string | null =>
  choices.form === 'picture' || choices.form === 'data' || !context.site
    ? null
    : CODES[choices.form](sharedOf(context, choices, context.site));

/** One sentence that says what a reader will meet; a file of data says it itself. */
export function shownWords(
  { atlas, state, language }: ShareContext,
  choices: Choices & { readonly form: ShownWords['form'] },
): string {
  const words = t(language);
  const { shown, form } = choices;
  const { filters, on } = state;
  const filtered = on !== null || Object.values(filters).some(({ length }) => length > 0);
  return words.share.shownWords({
    form,
    language: languageIn(words, form === 'picture' ? language : choices.language),
    scheme: choices.scheme,
    selected: shown.selection ? nameOf(atlas, state.selection, language) : null,
    view: form === 'picture' || shown.view,
    filtered: shown.filters && filtered,
    layers: choices.layers.length,
  });
}
