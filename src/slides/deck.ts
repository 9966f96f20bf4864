import type { Block } from '../model/rich-text.ts';

/** The map of a slide. */
export interface DeckPicture {
  /** For programs that know SVG: without style sheet, custom property or link. */
  readonly svg: string;
  /** The same for all others. */
  readonly png: Uint8Array;
  /** What it shows, in words. */
  readonly alt: string;
}

/** A slide. Links of its texts are addresses. */
export type Slide =
  | {
      readonly kind: 'start';
      readonly title: string;
      readonly text: readonly Block[];
      /** What is to be known before all else, line by line. */
      readonly small: readonly Block[];
    }
  | {
      readonly kind: 'step';
      readonly title: string;
      readonly text: readonly Block[];
      readonly picture: DeckPicture;
      readonly notes: readonly Block[];
    }
  | { readonly kind: 'list'; readonly title: string; readonly text: readonly Block[] };

/** A presentation, as `pptxOf` writes it. */
export interface Deck {
  readonly title: string;
  /** Who made it, for the properties of the document. */
  readonly creator: string;
  /** BCP 47, with a region: `en-GB`. */
  readonly language: string;
  /** Stands under each step beside the number of the slide. */
  readonly foot: string;
  readonly made: Date;
  readonly slides: readonly Slide[];
}
