import type { Language } from '../model/text.ts';
import type { Briefing } from '../model/types.ts';

/** A text by language; a reader's own briefing has it in one language at least, whichever that is. */
export type AnyText = { readonly [language in Language]?: string | undefined };

/** What a step shows: keys of the fragment with the values they have there. */
export type StepView = Briefing['steps'][number]['view'];

/** A pin, a label, an arrow or a circle of a step, as a file holds it. Positions are `[lng, lat]`, degrees. */
export type AnyAnnotation = { readonly text?: AnyText | undefined } & (
  | { readonly type: 'pin' | 'label'; readonly at: readonly number[] }
  | { readonly type: 'arrow'; readonly from: readonly number[]; readonly to: readonly number[] }
  | { readonly type: 'circle'; readonly at: readonly number[]; readonly radiusKm: number }
);

interface Step {
  readonly title: AnyText;
  readonly text: AnyText;
  readonly view: StepView;
  readonly notes?: AnyText | undefined;
  readonly annotations?: readonly AnyAnnotation[] | undefined;
}

/** A briefing of the atlas, or one that a reader has made. */
export interface AnyBriefing {
  readonly id: string;
  readonly title: AnyText;
  readonly summary: AnyText;
  readonly steps: readonly Step[];
}

/** A briefing as it is read, in one language. Texts are as `model/rich-text` reads them, titles plain. */
export interface ReadBriefing {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly ReadStep[];
}

interface ReadStep {
  readonly title: string;
  readonly text: string;
  readonly view: StepView;
  /** For the speaker alone, as `text`; empty where there are none. */
  readonly notes: string;
  readonly annotations?: readonly AnyAnnotation[] | undefined;
}

/** The text in a language, else in English, else in the first that there is; nothing where there is none. */
export const inAny = (text: AnyText | undefined, language: Language): string =>
  text?.[language] ?? text?.en ?? Object.values(text ?? {})[0] ?? '';

export const readIn = ({ id, title, summary, steps }: AnyBriefing, language: Language): ReadBriefing => ({
  id,
  title: inAny(title, language),
  summary: inAny(summary, language),
  steps: steps.map((step) => ({
    title: inAny(step.title, language),
    text: inAny(step.text, language),
    view: step.view,
    notes: inAny(step.notes, language),
    annotations: step.annotations,
  })),
});
