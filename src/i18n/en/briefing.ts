export { making } from './making.ts';

/** Words for reading a briefing. */
export const briefing = {
  list: 'Briefings',
  label: 'Briefing',
  step: (n: number, all: number): string => `Step ${n} of ${all}`,
  steps: 'Steps of the briefing',
  previous: 'Previous step',
  next: 'Next step',
  close: 'Close the briefing',
  left: 'The map shows something else than this step.',
  back: 'Back to the step',
  present: 'Present',
  presentKeys: 'Presenting: arrows and Page keys, a number and Enter, B for black, Escape to end',
  showNotes: 'Notes in a second window',
  notesRefused: 'The browser opened no second window. Allow pop-ups for this page, then try again.',
  notesTitle: 'Speaker’s notes',
  notesEnded: 'The briefing is closed. This window can be closed too.',
  nextIs: 'Next:',
  endPresenting: 'End presenting',
  print: (steps: 1 | 2): string => (steps === 1 ? 'Print, a step a page' : 'two a page'),
  asPage: 'As a page',
  inAtlas: 'Open this step in the atlas',
  map: (n: number, title: string): string => `Map of step ${n}: ${title}`,
  /** What a step points at on the map; `at`, `from` and `to` are positions, a text may be empty. */
  annotations: {
    list: 'On the map',
    pin: (n: number, text: string, at: string): string => `Pin ${n}${text && `: ${text}`} (${at})`,
    label: (text: string, at: string): string => `Label: ${text} (${at})`,
    arrow: (from: string, to: string, text: string): string =>
      `Arrow from ${from} to ${to}${text && `: ${text}`}`,
    circle: (radius: string, at: string, text: string): string =>
      `Circle of ${radius} round ${at}${text && `: ${text}`}`,
  },
  reported:
    'Reports as they stand, without a date; areas without a source are illustrative. Nothing here is for navigation.',
  sources: 'Sources',
};

export type BriefingWords = typeof briefing;
