import type { Atlas } from '../atlas/atlas.ts';
import type { FileName } from '../export/file.ts';
import type { Language } from '../model/text.ts';
import type { SchemeChoice } from '../model/vocabulary.ts';
import { NO_FILTERS, NO_SELECTION } from '../state/actions.ts';
import { formatFragment } from '../state/fragment.ts';
import { hasFilters, visibleLayers } from '../state/selectors.ts';
import type { ViewState } from '../state/state.ts';
import type { ImageType } from './image.ts';
import {
  type Box,
  FRAME_SIZES,
  type FrameSize,
  PICTURE_SIZES,
  type PictureSize,
  type Size,
  side,
} from './size.ts';

export const FORMS = ['link', 'frame', 'element', 'picture', 'data'] as const;
export type Form = (typeof FORMS)[number];

/** What may go with a map or stay behind. */
const SHOWN = ['view', 'selection', 'filters'] as const;
export type Shown = (typeof SHOWN)[number];

/** All that a person decides in the dialog. */
export interface Choices {
  readonly form: Form;
  readonly frameSize: FrameSize;
  readonly pictureSize: PictureSize;
  /** The size where it is one's own. */
  readonly own: Box;
  readonly language: Language;
  readonly scheme: SchemeChoice;
  readonly layers: readonly string[];
  readonly shown: Readonly<Record<Shown, boolean>>;
  readonly type: ImageType;
  /** The file of data. */
  readonly file: FileName;
}

/** What is shared unless someone says otherwise: everything as it is now. */
export function firstChoices(atlas: Atlas, state: ViewState, language: Language, form: Form): Choices {
  return {
    form,
    frameSize: '3:2',
    pictureSize: '1600x900',
    own: { width: 640, height: 480 },
    language,
    scheme: state.scheme,
    layers: visibleLayers(atlas, state),
    shown: { view: true, selection: true, filters: true },
    type: 'image/png',
    file: 'clauses.csv',
  };
}

/** What there is to take along or to leave. */
export const offered = (state: ViewState): readonly Shown[] =>
  SHOWN.filter(
    (part) =>
      part === 'view' ||
      (part === 'selection'
        ? state.selection.kind !== 'none'
        : hasFilters(state.filters) || state.on !== null),
  );

/** The state that a reader will meet. What is a matter of the reader's own machine is left to it. */
export const sharedState = (state: ViewState, { form, scheme, layers, shown }: Choices): ViewState => ({
  ...state,
  scheme,
  layers,
  selection: shown.selection ? state.selection : NO_SELECTION,
  filters: shown.filters ? state.filters : NO_FILTERS,
  on: shown.filters ? state.on : null,
  query: '',
  // A briefing that is open is shared by itself.
  briefing: null,
  panel: form === 'link' ? state.panel : 'clauses',
  renderer: 'auto',
  hover: NO_SELECTION,
  candidates: [],
});

/** The fragment that brings a reader there, with its `#`. */
export function sharedFragment(atlas: Atlas, state: ViewState, choices: Choices): string {
  const inOrder = atlas.config.layers.map(({ id }) => id).filter((id) => choices.layers.includes(id));
  const fragment = formatFragment(atlas, sharedState(state, { ...choices, layers: inOrder }));
  return choices.shown.view ? fragment : fragment.replace(/(#|&)at=[^&]*&?/, '$1');
}

const ownBox = ({ own }: Choices): Box => ({ width: side(own.width), height: side(own.height) });

export const frameSizeOf = (choices: Choices): Size =>
  choices.frameSize === 'own' ? ownBox(choices) : FRAME_SIZES[choices.frameSize];

export const pictureSizeOf = (choices: Choices): Box =>
  choices.pictureSize === 'own' ? ownBox(choices) : PICTURE_SIZES[choices.pictureSize];
