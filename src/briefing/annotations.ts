import { geodesicCircle } from '../geometry/geodesic-circle.ts';
import { formatDistance, formatPosition } from '../i18n/format.ts';
import { type Catalogue, t } from '../i18n/index.ts';
import type { LngLat } from '../model/geo.ts';
import { type MapAnnotation, NO_ANNOTATIONS } from '../model/map-annotation.ts';
import type { Language } from '../model/text.ts';
import { type AnyAnnotation, inAny } from './read.ts';

const lngLat = ([lng, lat]: readonly number[]): LngLat => [lng!, lat!];

/** The radius of a circle in words. */
const radiusOf = ({ radiusKm }: { readonly radiusKm: number }, words: Catalogue): string =>
  formatDistance(1000 * radiusKm, words);

/** An annotation in words: what it is, where it lies, what is written at it. `number`: of a pin. */
function saidOf(
  annotation: AnyAnnotation,
  number: number | null,
  language: Language,
  words: Catalogue,
): string {
  const { annotations } = words.briefing;
  const text = inAny(annotation.text, language);
  const position = (at: readonly number[]): string => formatPosition(lngLat(at), words);
  switch (annotation.type) {
    case 'pin':
      return annotations.pin(number ?? 1, text, position(annotation.at));
    case 'label':
      return annotations.label(text, position(annotation.at));
    case 'arrow':
      return annotations.arrow(position(annotation.from), position(annotation.to), text);
    case 'circle':
      return annotations.circle(radiusOf(annotation, words), position(annotation.at), text);
  }
}

function positionsOf(annotation: AnyAnnotation): readonly LngLat[] {
  if (annotation.type === 'arrow') return [lngLat(annotation.from), lngLat(annotation.to)];
  const at = lngLat(annotation.at);
  return annotation.type === 'circle' ? [at, ...geodesicCircle(at, 1000 * annotation.radiusKm)] : [at];
}

/** What is written on the map: of a circle its radius always, without which it would say nothing. */
function writtenAt(annotation: AnyAnnotation, language: Language, words: Catalogue): string {
  const text = inAny(annotation.text, language).trim();
  if (annotation.type !== 'circle') return text;
  return [text, radiusOf(annotation, words)].filter(Boolean).join(' · ');
}

/** The number of each annotation that is a pin, from 1; null for the others. */
function numbersOf(annotations: readonly AnyAnnotation[]): (number | null)[] {
  let pins = 0;
  return annotations.map(({ type }) => (type === 'pin' ? ++pins : null));
}

/** The annotations of a step as they are drawn and told, in a language. */
export function mapAnnotations(
  annotations: readonly AnyAnnotation[] | undefined,
  language: Language,
): readonly MapAnnotation[] {
  if (!annotations?.length) return NO_ANNOTATIONS;
  const words = t(language);
  const numbers = numbersOf(annotations);
  return annotations.map((annotation, index) => ({
    kind: annotation.type,
    number: numbers[index]!,
    text: writtenAt(annotation, language, words),
    said: saidOf(annotation, numbers[index]!, language, words),
    positions: positionsOf(annotation),
  }));
}
