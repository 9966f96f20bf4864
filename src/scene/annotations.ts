import type { GroundTokens } from './tokens.ts';

/** What annotations are drawn with: the ink of writing, which no layer has, on a rim that stands out from all grounds. */
export type AnnotationInk = 'ink' | 'rim';
export const ANNOTATION_INK: Readonly<Record<AnnotationInk, keyof GroundTokens>> = {
  ink: 'townText',
  rim: 'halo',
};

/** Lines of arrows and circles, CSS pixels: their own, and the rim about them. */
export const ANNOTATION_LINE = { width: 2, rim: 5, rimOpacity: 0.85 } as const;

/** A pin, CSS pixels: radius of its head, how far the head's middle stands above the place, and the size of the number. */
export const PIN = { radius: 10, rise: 20, rim: 1.5, number: 12 } as const;
const { radius, rise } = PIN;
/** Its outline about the place at its tip; y down. */
export const PIN_PATH = `M0 0C-2 -6 ${-radius} ${8 - rise} ${-radius} ${-rise}A${radius} ${radius} 0 1 1 ${radius} ${-rise}C${radius} ${8 - rise} 2 -6 0 0Z`;

/** The head of an arrow about its tip, which points to the right; CSS pixels. */
export const ARROW = { head: 14, wing: 6, notch: 11 } as const;
export const ARROW_PATH = `M0 0L${-ARROW.head} ${-ARROW.wing}L${-ARROW.notch} 0L${-ARROW.head} ${ARROW.wing}Z`;

/** The cross at the centre of a circle. */
export const CENTRE_PATH = 'M-4 0H4M0 -4V4';
