import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Catalogue } from '../i18n/index.ts';
import { ANNOTATION_TYPES, type AnnotationType, MOST_ANNOTATIONS, RADIUS_KM } from '../model/annotation.ts';
import { CAMERA_RANGES } from '../model/wire.ts';
import { announce } from '../panel/announcer.tsx';
import { newAnnotation } from './annotate.ts';
import type { DraftStep } from './draft.ts';
import { MakingKey } from './making-key.tsx';
import { NumberField } from './making-number.tsx';
import { PlaceKeys } from './making-place.tsx';
import type { MakingProps } from './making-props.ts';
import { TextField } from './making-text.tsx';
import type { AnyAnnotation } from './read.ts';

type ChangeStep = (step: DraftStep, touched?: string) => void;

interface MakingAnnotationsProps extends MakingProps {
  readonly words: Catalogue;
  readonly step: DraftStep;
  /** `touched`: the field that is written in. */
  readonly change: ChangeStep;
}

/** What an annotation is called among those of its type. */
const nameOf = (annotations: readonly AnyAnnotation[], index: number, words: Catalogue): string => {
  const { type } = annotations[index]!;
  const number = annotations.slice(0, index + 1).filter((each) => each.type === type).length;
  return `${words.making.annotations.types[type]} ${number}`;
};

/** What a step points at on the map: each with its fields, and keys for more. */
export function MakingAnnotations(props: MakingAnnotationsProps) {
  const { words, step, change, seen, language } = props;
  const { annotations: said } = words.making;
  const annotations = step.annotations ?? [];
  const root = useRef<HTMLFieldSetElement>(null);
  const focused = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (focused.current) root.current?.querySelector<HTMLElement>(focused.current)?.focus();
    focused.current = null;
  });

  const put = (next: readonly AnyAnnotation[], touched?: string): void =>
    change({ ...step, annotations: next }, touched);
  const add = (type: AnnotationType): void => {
    if (annotations.length >= MOST_ANNOTATIONS.count) {
      announce(said.tooMany(MOST_ANNOTATIONS.count));
      return;
    }
    // A label without words would not be seen.
    const text = type === 'label' ? { [language]: said.types.label } : {};
    const next = [...annotations, newAnnotation(type, seen(), text)];
    focused.current = `[data-annotation="${annotations.length}"] input`;
    put(next);
    announce(said.added(nameOf(next, annotations.length, words)));
  };
  const remove = (index: number): void => {
    focused.current = '.making-add-annotation';
    put(annotations.filter((_, at) => at !== index));
    announce(words.making.removed(nameOf(annotations, index, words)));
  };
  return (
    <fieldset class="making-annotations" ref={root}>
      <legend>{words.briefing.annotations.list}</legend>
      {annotations.map((annotation, index) => (
        <AnnotationFields
          key={`${index} ${annotation.type}`}
          {...props}
          annotation={annotation}
          index={index}
          name={nameOf(annotations, index, words)}
          put={(next, touched) =>
            put(
              annotations.map((each, at) => (at === index ? next : each)),
              touched && `${touched} ${index}`,
            )
          }
          remove={() => remove(index)}
        />
      ))}
      <div class="making-keys">
        {ANNOTATION_TYPES.map((type) => (
          <button key={type} type="button" class="making-key making-add-annotation" onClick={() => add(type)}>
            {said.add[type]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

interface AnnotationFieldsProps extends MakingAnnotationsProps {
  readonly annotation: AnyAnnotation;
  readonly index: number;
  readonly name: string;
  readonly put: (annotation: AnyAnnotation, touched?: string) => void;
  readonly remove: () => void;
}

function AnnotationFields({ annotation, index, name, put, remove, ...props }: AnnotationFieldsProps) {
  const { words, language } = props;
  const { making } = words;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset within a fieldset would be told twice.
    <div class="making-annotation" role="group" aria-label={name} data-annotation={index}>
      <p class="making-annotation-name" aria-hidden="true">
        {name}
      </p>
      <TextField
        label={making.text}
        text={annotation.text}
        language={language}
        most={MOST_ANNOTATIONS.letters}
        put={(text) => put({ ...annotation, text }, 'annotation')}
      />
      {annotation.type === 'arrow' ? (
        (['from', 'to'] as const).map((end) => (
          <PlaceFields
            key={end}
            {...props}
            name={making.annotations[end]}
            place={annotation[end]}
            put={(place) => put({ ...annotation, [end]: place })}
          />
        ))
      ) : (
        <PlaceFields {...props} name="" place={annotation.at} put={(at) => put({ ...annotation, at })} />
      )}
      {annotation.type === 'circle' && (
        <NumberField
          words={words}
          name={making.annotations.radius}
          value={annotation.radiusKm}
          range={[RADIUS_KM.least, RADIUS_KM.most]}
          change={(radiusKm) => put({ ...annotation, radiusKm })}
        />
      )}
      <div class="making-keys">
        <MakingKey onClick={remove}>{making.annotations.remove(name)}</MakingKey>
      </div>
    </div>
  );
}

interface PlaceFieldsProps extends MakingAnnotationsProps {
  /** Which end of an arrow it is; empty where there is one place alone. */
  readonly name: string;
  readonly place: readonly number[];
  readonly put: (place: readonly number[]) => void;
}

/** A place as two numbers, and the ways to put it where the map shows it. */
function PlaceFields({ words, name, place, put, seen, picking }: PlaceFieldsProps) {
  const { annotations } = words.making;
  const of = (part: string): string => [name, part].filter(Boolean).join(words.list.colon);
  return (
    <>
      <div class="making-place">
        {(['lng', 'lat'] as const).map((key, axis) => (
          <NumberField
            key={key}
            words={words}
            name={of(annotations[key])}
            value={place[axis]!}
            range={CAMERA_RANGES[key]}
            change={(value) => put(place.map((number, at) => (at === axis ? value : number)))}
          />
        ))}
      </div>
      <PlaceKeys words={words} of={of} put={put} seen={seen} picking={picking} />
    </>
  );
}
