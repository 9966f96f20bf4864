import {
  ANNOTATION_TYPES,
  type AnnotationType,
  isPlace,
  MOST_ANNOTATIONS,
  RADIUS_KM,
} from '../model/annotation.ts';
import { at, type Fields, isFields, type Reader } from './own-reader.ts';
import type { AnyAnnotation } from './read.ts';

/** What each type says of where it lies. */
const PARTS: Readonly<Record<AnnotationType, readonly string[]>> = {
  pin: ['at'],
  label: ['at'],
  arrow: ['from', 'to'],
  circle: ['at', 'radiusKm'],
};

const isType = (value: unknown): value is AnnotationType =>
  ANNOTATION_TYPES.includes(value as AnnotationType);

const isRadius = (value: unknown): boolean =>
  typeof value === 'number' && value >= RADIUS_KM.least && value <= RADIUS_KM.most;

/** One annotation; null where it cannot be drawn, which is told. */
function readAnnotation(reader: Reader, where: string, fields: Fields): AnyAnnotation | null {
  const type = at(fields, 'type');
  if (!isType(type)) {
    reader.tell(`${where}.type`, type, { what: 'choice', options: ANNOTATION_TYPES });
    return null;
  }
  const parts = PARTS[type];
  reader.unknownKeys(`${where}.`, fields, ['type', 'text', ...parts]);
  const unusable = parts.filter((part) => {
    const value = at(fields, part);
    if (part === 'radiusKm' ? isRadius(value) : isPlace(value)) return false;
    const { least, most } = RADIUS_KM;
    reader.tell(
      `${where}.${part}`,
      value,
      part === 'radiusKm' ? { what: 'number', least, most } : { what: 'place' },
    );
    return true;
  });
  const text = reader.text(`${where}.text`, at(fields, 'text'), MOST_ANNOTATIONS.letters);
  if (unusable.length > 0) return null;
  return {
    type,
    ...Object.fromEntries(parts.map((part) => [part, at(fields, part)])),
    text,
  } as AnyAnnotation;
}

/** The annotations of a step that a reader has made, as far as they can be drawn. */
export function readAnnotations(reader: Reader, where: string, value: unknown): readonly AnyAnnotation[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    reader.tell(where, value, { what: 'annotations', most: MOST_ANNOTATIONS.count });
    return [];
  }
  if (value.length > MOST_ANNOTATIONS.count)
    reader.tell(where, String(value.length), { what: 'annotations', most: MOST_ANNOTATIONS.count });
  return value
    .slice(0, MOST_ANNOTATIONS.count)
    .flatMap(
      (each, index) => readAnnotation(reader, `${where}.${index + 1}`, isFields(each) ? each : {}) ?? [],
    );
}
