import type { Language } from '../model/text.ts';
import { atlasAddress, briefingAddress, frameAddress, type Site } from './address.ts';
import { elementCode, frameCode } from './codes.ts';
import { FRAME_SIZES } from './size.ts';

/** A briefing that is open, and what can be made of it. */
export interface SharedBriefing {
  /** In the language of the page. */
  readonly title: string;
  readonly steps: number;
  /** As the address names it: its id, or `~` and the briefing itself. */
  readonly id: string;
  /** Whether it is one of the atlas, which has a page of its own. */
  readonly shipped: boolean;
  /** The step that is shown, from 1. */
  readonly step: number;
  /** Whether it is what is in sight. */
  readonly shown: boolean;
  /** The briefing as JSON. */
  readonly json: string;
  /** How its file is called after the name of the atlas. */
  readonly fileName: string;
  /**
   * It as a `.pptx`. `site`: where the atlas is, or null; `drawing` is told of which step the map is drawn.
   * @throws what keeps a map from being drawn
   */
  readonly slides: (site: Site | null, drawing: (step: number) => void) => Promise<Blob>;
}

const BRIEFING_FORMS = ['link', 'frame', 'element', 'page', 'file', 'slides'] as const;
export type BriefingForm = (typeof BRIEFING_FORMS)[number];

/** All that a person decides about a briefing. */
export interface BriefingChoices {
  readonly form: BriefingForm;
  readonly language: Language;
  readonly frameSize: keyof typeof FRAME_SIZES;
  /** Whether a reader begins at the step that is shown. */
  readonly here: boolean;
}

/** What can be made of a briefing: without an address only files, and of one's own no page. */
export const formsOf = ({ shipped }: SharedBriefing, site: Site | null): readonly BriefingForm[] =>
  BRIEFING_FORMS.filter(
    (form) => form === 'file' || form === 'slides' || (site && (form !== 'page' || shipped)),
  );

/** The fragment that a reader begins with, with its `#`. */
export const briefingFragment = ({ id, step }: Pick<SharedBriefing, 'id' | 'step'>, here: boolean): string =>
  `#briefing=${id}&step=${here ? step : 1}`;

interface BriefingCode {
  readonly code: string;
  /** What of it a program may cut. */
  readonly address: string;
  /** What shows in a frame what a reader will meet. */
  readonly frame: string;
}

/** The text to copy; null for a file. */
export function briefingCode(
  briefing: SharedBriefing,
  { form, language, frameSize, here }: BriefingChoices,
  site: Site | null,
): BriefingCode | null {
  if (!site || form === 'file' || form === 'slides') return null;
  const fragment = briefingFragment(briefing, here);
  const frame = frameAddress(site, language, fragment);
  if (form === 'link' || form === 'page') {
    const address =
      form === 'page' ? briefingAddress(site, language, briefing.id) : atlasAddress(site, language, fragment);
    return { code: address, address, frame };
  }
  const shared = { site, language, fragment, size: FRAME_SIZES[frameSize], subject: briefing.title };
  const code = form === 'frame' ? frameCode(shared) : elementCode(shared);
  return { code, address: frame, frame };
}
