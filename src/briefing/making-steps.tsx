import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Catalogue } from '../i18n/index.ts';
import { NO_ANNOTATIONS } from '../model/map-annotation.ts';
import type { Language } from '../model/text.ts';
import { announce } from '../panel/announcer.tsx';
import { mapAnnotations } from './annotations.ts';
import { type DraftStep, moved, withoutStep, withStep } from './draft.ts';
import { MakingAnnotations } from './making-annotations.tsx';
import { MakingKey } from './making-key.tsx';
import type { MakingProps } from './making-props.ts';
import { TextField } from './making-text.tsx';
import { MOST } from './own.ts';
import { inAny } from './read.ts';
import { viewToTake } from './view.ts';

interface MakingStepsProps extends MakingProps {
  readonly words: Catalogue;
  /** The step whose fields are open, from 0; none where there is no such step. */
  readonly opened: number;
  readonly setOpened: (index: number) => void;
}

const titleOf = (step: DraftStep, language: Language, { making }: Catalogue): string =>
  inAny(step.title, language) || making.untitled;

/** The steps in their order, which a hand drags and keys move. */
export function MakingSteps(props: MakingStepsProps) {
  const { language, workshop, words, opened, setOpened, annotate } = props;
  const { making } = words;
  const draft = workshop.history.value.present;
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const pointedAt = draft.steps[opened]?.annotations;
  useEffect(() => {
    annotate(mapAnnotations(pointedAt, language));
    return () => annotate(NO_ANNOTATIONS);
  }, [pointedAt]);
  // The handle goes with its step: without this it would stay with the place.
  useLayoutEffect(() => {
    if (focused === null) return;
    list.current?.querySelectorAll<HTMLElement>('.making-handle')[focused]?.focus();
    setFocused(null);
  }, [focused]);

  const move = (from: number, to: number): void => {
    const next = moved(draft, from, to);
    if (next === draft) return;
    workshop.change(next);
    if (opened === from) setOpened(to);
    else if (opened >= Math.min(from, to) && opened <= Math.max(from, to)) setOpened(-1);
    announce(making.moved(titleOf(draft.steps[from]!, language, words), to + 1, draft.steps.length));
  };
  return (
    <ol class="making-steps" ref={list} aria-label={words.briefing.steps}>
      {draft.steps.map((step, index) => (
        // biome-ignore lint/a11y/noNoninteractiveElementInteractions: keys move a step by its handle.
        <li
          key={index}
          class="making-step"
          data-dragged={dragged === index ? '' : undefined}
          onDragOver={(event) => dragged !== null && event.preventDefault()}
          onDrop={(event) => {
            if (dragged === null) return;
            event.preventDefault();
            event.stopPropagation();
            move(dragged, index);
            setDragged(null);
          }}
        >
          <div class="making-line">
            <button
              type="button"
              class="making-handle"
              draggable
              aria-label={`${index + 1}. ${titleOf(step, language, words)}`}
              title={making.drag}
              aria-description={making.drag}
              onDragStart={(event) => {
                event.dataTransfer?.setData('text/plain', String(index));
                setDragged(index);
              }}
              onDragEnd={() => setDragged(null)}
              onKeyDown={(event) => {
                const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
                const to = index + (by ?? 0);
                if (!by || to < 0 || to >= draft.steps.length) return;
                event.preventDefault();
                event.stopPropagation();
                move(index, to);
                setFocused(to);
              }}
            >
              {index + 1}
            </button>
            <button
              type="button"
              class="making-name"
              aria-expanded={opened === index}
              onClick={() => setOpened(opened === index ? -1 : index)}
            >
              {titleOf(step, language, words)}
            </button>
          </div>
          {opened === index && <StepFields {...props} step={step} index={index} move={move} />}
        </li>
      ))}
    </ol>
  );
}

interface StepFieldsProps extends MakingStepsProps {
  readonly step: DraftStep;
  readonly index: number;
  readonly move: (from: number, to: number) => void;
}

function StepFields({ step, index, move, ...props }: StepFieldsProps) {
  const { atlas, language, workshop, words, state, show, setOpened } = props;
  const { making } = words;
  const draft = workshop.history.value.present;
  const change = (next: DraftStep, touched?: string): void =>
    workshop.change(withStep(draft, index, next), touched && `${touched} ${index}`);
  const keys: readonly (readonly [name: string, press: () => void])[] = [
    [
      making.takeView,
      () => {
        change({ ...step, view: viewToTake(atlas, state()) });
        announce(making.taken(index + 1));
      },
    ],
    [making.show, () => show(step.view)],
    [making.up, () => move(index, index - 1)],
    [making.down, () => move(index, index + 1)],
    [
      making.remove,
      () => {
        workshop.change(withoutStep(draft, index));
        setOpened(-1);
        announce(making.removed(titleOf(step, language, words)));
      },
    ],
  ];
  return (
    <div class="making-fields">
      <TextField
        label={making.stepTitle}
        text={step.title}
        language={language}
        most={MOST.title}
        put={(title) => change({ ...step, title }, 'title')}
      />
      {(['text', 'notes'] as const).map((field) => (
        <TextField
          key={field}
          label={making[field]}
          text={step[field]}
          language={language}
          most={MOST.text}
          rows={field === 'text' ? 6 : 2}
          hint={field === 'text' ? 'making-hint' : undefined}
          put={(text) => change({ ...step, [field]: text }, field)}
        />
      ))}
      <p class="quiet" id="making-hint">
        {making.textHint}
      </p>
      <MakingAnnotations {...props} step={step} change={change} />
      <div class="making-keys">
        {keys.map(([name, press]) => (
          <MakingKey key={name} onClick={press}>
            {name}
          </MakingKey>
        ))}
      </div>
    </div>
  );
}
