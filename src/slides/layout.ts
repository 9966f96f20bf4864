import type { Block } from '../model/rich-text.ts';
import { type Fitted, fitting, type Sizes } from './fit.ts';

/** Points, from the upper left corner of the slide. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A slide of 16:9, points. */
export const SLIDE = { width: 960, height: 540 } as const;
const EDGE = 36;
/** The line with the number of the slide, from its upper edge, and its height. */
export const FOOT = { y: 508, height: 16, size: 9 } as const;
/** Between the words and what stands beside or below them. */
const GAP = 24;
/** From the upper edge of a slide to its title. */
const TOP = 34;
const BELOW_TITLE = 12;
/** Where the text ends. */
const BOTTOM = FOOT.y - 8;

/** A text with the box that it fits into. */
export interface Placed extends Fitted {
  readonly box: Box;
}

export interface StepLayout {
  readonly title: Placed;
  readonly text: Placed;
  /** The map, from the words to three edges of the slide. */
  readonly picture: Box;
  readonly foot: Box;
}

/** Sizes that a title and a text begin with and do not fall below, points. */
const TITLE = { most: 26, least: 13 } as const;
const TEXT = { most: 17, least: 4 } as const;
/** Smaller than this the words take more of the slide, and the map less. */
const SMALL = 12;
/** Width of the words, points: as a rule, and where there are many. */
const COLUMNS = [312, 460] as const;

const words = (text: string): readonly Block[] => [{ kind: 'paragraph', content: [{ kind: 'text', text }] }];

/** A title, and what room it leaves below it. */
function under(title: string, { x, y, width }: Omit<Box, 'height'>, most: number, sizes: Sizes = TITLE) {
  const fitted = fitting(words(title), { width, height: most }, { ...sizes, bold: true });
  const box = { x, y, width, height: fitted.height };
  return { title: { ...fitted, box }, below: y + fitted.height + BELOW_TITLE };
}

/** A text in the box, not above the size it begins with. */
const placed = (text: readonly Block[], box: Box, sizes: Sizes = TEXT): Placed => ({
  ...fitting(text, box, sizes),
  box,
});

function inColumn(title: string, text: readonly Block[], width: number): StepLayout {
  const head = under(title, { x: EDGE, y: TOP, width }, 130);
  const left = EDGE + width + GAP;
  return {
    title: head.title,
    text: placed(text, { x: EDGE, y: head.below, width, height: BOTTOM - head.below }),
    picture: { x: left, y: 0, width: SLIDE.width - left, height: SLIDE.height },
    foot: { x: EDGE, y: FOOT.y, width, height: FOOT.height },
  };
}

/** Where the parts of a step stand: the map large, the words beside it at a size that keeps them within. */
export function layOutStep(title: string, text: readonly Block[]): StepLayout {
  const [usual, wide] = COLUMNS;
  const layout = inColumn(title, text, usual);
  return layout.text.size < SMALL ? inColumn(title, text, wide) : layout;
}

export interface StartLayout {
  readonly title: Placed;
  readonly text: Placed;
  readonly small: Placed;
  /** The line between the title and all else. */
  readonly rule: Box;
}

const START = { x: 72, width: 720 } as const;

/** Where the parts of the first slide stand. */
export function layOutStart(title: string, text: readonly Block[], small: readonly Block[]): StartLayout {
  const head = under(title, { ...START, y: 120 }, 150, { most: 40, least: 18 });
  const rule = { x: START.x, y: head.below + 4, width: 64, height: 3 };
  const lines = fitting(small, { width: START.width, height: 110 }, { most: 13, least: 6 });
  const top = SLIDE.height - 54 - lines.height;
  const y = rule.y + 22;
  return {
    title: head.title,
    rule,
    text: placed(text, { ...START, y, height: top - GAP - y }, { most: 20, least: 4 }),
    small: { ...lines, box: { ...START, y: top, height: lines.height } },
  };
}

export interface ListLayout {
  readonly title: Placed;
  readonly text: Placed;
  readonly foot: Box;
}

const LIST = { x: EDGE, width: SLIDE.width - 2 * EDGE } as const;
/** The size of a list's letters, points. */
export const LIST_SIZE = 12;
const LIST_TOP = 84;
/** What of a slide a list may take, points. */
export const LIST_ROOM = { width: LIST.width, height: BOTTOM - LIST_TOP } as const;

/** Where the parts of a slide of words alone stand. */
export function layOutList(title: string, text: readonly Block[]): ListLayout {
  const head = under(title, { ...LIST, y: TOP }, LIST_TOP - TOP - BELOW_TITLE);
  return {
    title: head.title,
    text: placed(text, { x: LIST.x, y: LIST_TOP, ...LIST_ROOM }, { most: LIST_SIZE, least: 4 }),
    foot: { x: EDGE, y: FOOT.y, width: LIST.width, height: FOOT.height },
  };
}
