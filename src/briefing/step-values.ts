import type { Atlas } from '../atlas/atlas.ts';
import type { Language } from '../model/text.ts';
import { mapAnnotations } from './annotations.ts';
import type { ReadBriefing } from './read.ts';
import { valuesOf } from './view.ts';

/** All that a step sets: its view, and what it points at. As `valuesOf`, it tells what cannot be used. */
export function stepValues(
  atlas: Atlas,
  language: Language,
  { view, annotations }: Pick<ReadBriefing['steps'][number], 'view' | 'annotations'>,
): ReturnType<typeof valuesOf> {
  const { values, notices } = valuesOf(atlas, view);
  return { values: { ...values, annotations: mapAnnotations(annotations, language) }, notices };
}
