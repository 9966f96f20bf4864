import type { Basis } from '../model/vocabulary.ts';
import type { DateStatus } from '../state/date-status.ts';
import { ACCENT_HUE, type Accent, STRANDS } from './accents.ts';
import { DATE_STATUS } from './date-status-looks.ts';
import { limitLook } from './limits.ts';
import type { Emphasis, Mark } from './scene.ts';
import { CATEGORY, type Category } from './tokens.ts';

/** An arc has a filled dot at each end, and a head on the way that says the direction; CSS pixels, and a part of the way. */
export const FLOW = { dot: 2.5, head: 10, headAt: 0.6 } as const;

/** One stroke along a line or an outline. Widths and dashes in CSS pixels. */
export interface Stroke {
  readonly width: number;
  readonly opacity: number;
  /** CSS pixels of each of its sides over which it fades, within its width. */
  readonly blur: number;
  readonly dash: readonly number[];
}

/** How a mark is drawn: the numbers that every renderer translates. */
export interface Look {
  /** Of everything of this mark: less than 1 where it steps back or is past. */
  readonly opacity: number;
  /** Of the flat fill of an area, and the strength of its pattern, before its bands; see `bands.ts`. */
  readonly fill: number;
  readonly pattern: number;
  /** Under the edge, in the ground's colour: about what is selected or hovered. */
  readonly halo: Stroke | null;
  /** In the hue. */
  readonly edge: Stroke | null;
  /** Gap along the middle of a double or triple line, through which the ground is seen; 0: none. */
  readonly gap: number;
  /** Width of the line within the gap; 0: none. */
  readonly core: number;
  /** Whether a badge on it says that it takes place on the date asked about; signs of points say so themselves. */
  readonly badged: boolean;
}

/** What of a mark decides its hue. */
export type Inked = Pick<Mark, 'category' | 'accents'>;

/** What of a mark decides its look. */
export type LookOf = Pick<Mark, 'category' | 'basis' | 'status' | 'accents'>;

/** Share of its strength that a mark keeps when others are selected. */
const DIMMED = 0.22;

/** Widest line of what steps back, CSS pixels. */
const SLIM = 1.2;

/** How firmly a line is drawn, by what it rests on: factor of the width, opacity, and blur in CSS pixels. */
export const LINE: Readonly<Record<Basis, Omit<Stroke, 'dash'>>> = {
  surveyed: { width: 1.15, opacity: 1, blur: 0 },
  reported: { width: 0.9, opacity: 0.9, blur: 0 },
  inferred: { width: 1.5, opacity: 0.7, blur: 0.7 },
  illustrative: { width: 2.4, opacity: 0.5, blur: 1.4 },
};
/** Whether an area has an outline by what it rests on. Where no source delimits it, it fades out instead. */
export const OUTLINED: Readonly<Record<Basis, boolean>> = {
  surveyed: true,
  reported: true,
  inferred: true,
  illustrative: false,
};

/** The edge that selecting gives to what has none: dots, which no limit is drawn with. */
const DOTS: readonly number[] = [1, 4];
/** Least width of the edge of what is selected and hovered, and how far a halo stands out on each side, CSS pixels. */
const CHOSEN = { selected: 2, hovered: 1.4, halo: 2 } as const;
/** Factors of the flat fill and of the pattern by what is chosen. */
const STRONGER = { selected: 2, related: 1.6, hovered: 1.5 } as const;

type Choice = 'selected' | 'related' | 'hovered' | null;

const choiceOf = (emphasis: Emphasis, hovered: boolean): Choice =>
  emphasis === 'selected' ? 'selected' : hovered ? 'hovered' : emphasis === 'related' ? 'related' : null;

/** The look of a mark; `isArea` where it has an inside. */
export function lookOf(
  mark: LookOf,
  isArea: boolean,
  emphasis: Emphasis,
  hovered: boolean,
  dateStatus: DateStatus,
): Look {
  const choice = choiceOf(emphasis, hovered);
  const stands = DATE_STATUS[dateStatus];
  const own = ownEdge(mark, isArea, dateStatus);
  const stepsBack = emphasis === 'dimmed' && !hovered;
  const edge = choice
    ? chosenEdge(own, choice)
    : own && stepsBack
      ? { ...own, width: Math.min(own.width, SLIM) }
      : own;
  const factor = choice ? STRONGER[choice] : 1;
  const strands = STRANDS[!isArea && isFlow(mark) && !stepsBack ? accentOfFlow(mark) : 'single'];
  const part = (edge?.width ?? 0) / strands.width;
  return {
    opacity: (stepsBack ? DIMMED : 1) * (choice ? 1 : stands.opacity),
    fill: Math.min(1, CATEGORY[mark.category].fillOpacity * stands.fill * factor),
    pattern: CATEGORY[mark.category].pattern === 'none' ? 0 : stands.pattern,
    halo: edge && choice && choice !== 'related' ? haloOf(edge, choice) : null,
    edge,
    gap: strands.gap * part,
    core: strands.core * part,
    badged: stands.badge && !stepsBack,
  };
}

function ownEdge(
  { category, basis, ...mark }: LookOf,
  isArea: boolean,
  dateStatus: DateStatus,
): Stroke | null {
  const { width, dash } = CATEGORY[category];
  const stands = DATE_STATUS[dateStatus];
  if (isArea && !OUTLINED[basis]) return null;
  const { width: factor, opacity, blur } = LINE[basis];
  if (isFlow({ category })) {
    const { width: wide } = STRANDS[accentOfFlow(mark)];
    return { width: wide * stands.width, opacity: 0.9, blur: 0, dash: stands.dash ?? [] };
  }
  const limit = limitLook(mark.status, dateStatus);
  return {
    width: width * factor * stands.width * limit.width,
    opacity,
    blur,
    dash: stands.dash ?? limit.dash ?? dash,
  };
}

function chosenEdge(own: Stroke | null, choice: Exclude<Choice, null>): Stroke | null {
  if (!own)
    return choice === 'related' ? null : { width: CHOSEN[choice] + 0.4, opacity: 1, blur: 0, dash: DOTS };
  const least = choice === 'related' ? own.width : CHOSEN[choice];
  return { ...own, width: Math.max(least, own.width), opacity: 1, blur: Math.min(own.blur, 0.5) };
}

const haloOf = (edge: Stroke, choice: 'selected' | 'hovered'): Stroke => ({
  width: edge.width + 2 * CHOSEN.halo,
  opacity: choice === 'selected' ? 0.9 : 0.7,
  blur: 1,
  dash: [],
});

/** Deployments given as lines are drawn as arcs in the hue of their agreement. */
export const isFlow = ({ category }: Pick<Mark, 'category'>): boolean => category === 'deployments';
export const accentOfFlow = ({ accents }: Pick<Mark, 'accents'>): Accent => accents[0] ?? 'single';

/** What the hue of a mark is found by: an arc has that of its agreement, all else that of its category. */
export const hueKeyOf = (mark: Inked): Category | Accent =>
  isFlow(mark) ? accentOfFlow(mark) : mark.category;

/** The hue of a mark, by scheme. */
export const hueOf = (mark: Inked): Readonly<Record<'light' | 'dark', string>> =>
  isFlow(mark) ? ACCENT_HUE[accentOfFlow(mark)] : CATEGORY[mark.category].hue;

/** Whether a line's dashes are dots, drawn round. */
export const isDotted = ({ dash }: Pick<Stroke, 'dash'>): boolean => dash[0] === 1;
