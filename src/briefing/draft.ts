import type { Language } from '../model/text.ts';
import type { AnyBriefing, AnyText, StepView } from './read.ts';

/** A briefing in the making: as a file holds it, so that its other languages stay when one is written. */
export type Draft = AnyBriefing;
export type DraftStep = Draft['steps'][number];

export const EMPTY: Draft = { id: 'mine', title: {}, summary: {}, steps: [] };

/** The text with other words in one language. */
export const written = (text: AnyText | undefined, language: Language, words: string): AnyText => ({
  ...text,
  [language]: words,
});

export const stepOf = (language: Language, title: string, text: string, view: StepView): DraftStep => ({
  title: { [language]: title },
  text: { [language]: text },
  view,
});

/** The draft with another step at `index`, from 0. */
export const withStep = (draft: Draft, index: number, step: DraftStep): Draft => ({
  ...draft,
  steps: draft.steps.map((each, at) => (at === index ? step : each)),
});

export const withoutStep = (draft: Draft, index: number): Draft => ({
  ...draft,
  steps: draft.steps.filter((_, at) => at !== index),
});

/** The draft with its step `from` standing at `to`, both from 0; the same draft where that is no place. */
export function moved(draft: Draft, from: number, to: number): Draft {
  const step = draft.steps[from];
  if (!step || from === to || to < 0 || to >= draft.steps.length) return draft;
  const steps = draft.steps.filter((_, at) => at !== from);
  return { ...draft, steps: [...steps.slice(0, to), step, ...steps.slice(to)] };
}

/** As a file and a link hold it: without texts that are empty. */
export function jsonOf({ id, title, summary, steps }: Draft, space?: number): string {
  const said = (text: AnyText | undefined): AnyText | undefined => {
    const entries = Object.entries(text ?? {}).filter(([, words]) => words?.trim());
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  };
  const file = {
    id,
    title: said(title),
    summary: said(summary),
    steps: steps.map((step) => ({
      title: said(step.title),
      text: said(step.text),
      view: step.view,
      notes: said(step.notes),
      annotations: step.annotations?.length
        ? step.annotations.map((annotation) => ({ ...annotation, text: said(annotation.text) }))
        : undefined,
    })),
  };
  return JSON.stringify(file, null, space);
}
