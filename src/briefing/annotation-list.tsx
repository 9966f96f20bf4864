import type { Catalogue } from '../i18n/index.ts';
import type { MapAnnotation } from '../model/map-annotation.ts';

interface AnnotationListProps {
  readonly words: Catalogue;
  readonly annotations: readonly MapAnnotation[];
}

/** What a step points at on the map, in words. */
export function AnnotationList({ words, annotations }: AnnotationListProps) {
  if (annotations.length === 0) return null;
  const { list } = words.briefing.annotations;
  return (
    <div class="step-annotations">
      <p class="step-of" aria-hidden="true">
        {list}
      </p>
      <ul aria-label={list}>
        {annotations.map(({ said }, index) => (
          <li key={`${index} ${said}`}>{said}</li>
        ))}
      </ul>
    </div>
  );
}
