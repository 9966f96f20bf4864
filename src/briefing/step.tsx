import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Atlas } from '../atlas/atlas.ts';
import { type Catalogue, t } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import { selecting } from '../panel/link.tsx';
import { TextButton } from '../panel/text-button.tsx';
import type { Action } from '../state/actions.ts';
import { selectionOf } from '../state/selectors.ts';
import { AnnotationList } from './annotation-list.tsx';
import { mapAnnotations } from './annotations.ts';
import type { ReadBriefing } from './read.ts';
import { type LinkTo, RichText } from './rich-text.tsx';
import './briefing.css';

interface StepsAround {
  /** The step shown, from 1. */
  readonly step: number;
  readonly go: (step: number) => void;
}

interface StepProps extends StepsAround {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly dispatch: (action: Action) => void;
  readonly briefing: ReadBriefing;
}

/** Links of a text select on this page, and light what they speak of while they have the pointer or the focus. */
const linksOn =
  ({ atlas, dispatch }: Pick<StepProps, 'atlas' | 'dispatch'>): LinkTo =>
  (id) => ({ ...selecting(dispatch, selectionOf(atlas, id)), href: `#sel=${encodeURIComponent(id)}` });

/** Keys to the steps beside the one shown. They keep the focus at either end, so that none is lost. */
export function StepKeys({ words, step, all, go }: StepsAround & { words: Catalogue; all: number }) {
  const { briefing } = words;
  const key = (to: number, name: string, sign: '‹' | '›') => (
    <button
      type="button"
      class="step-key"
      aria-disabled={to < 1 || to > all}
      onClick={() => {
        if (to >= 1 && to <= all) go(to);
      }}
    >
      {sign === '‹' && <span aria-hidden="true">‹ </span>}
      <span class="step-key-name">{name}</span>
      {sign === '›' && <span aria-hidden="true"> ›</span>}
    </button>
  );
  return (
    <div class="step-keys">
      {key(step - 1, briefing.previous, '‹')}
      <span class="step-count">{briefing.step(step, all)}</span>
      {key(step + 1, briefing.next, '›')}
    </div>
  );
}

/** The reader has asked for the step again by a button that goes away: the focus goes to its heading. */
let returning = false;

/** One step in words. */
function StepText({ atlas, language, dispatch, briefing, step, go }: StepProps) {
  const words = t(language);
  const { title, text, annotations } = briefing.steps[step - 1]!;
  const pointedAt = useMemo(() => mapAnnotations(annotations, language), [annotations, language]);
  const linkTo = useMemo(() => linksOn({ atlas, dispatch }), [atlas, dispatch]);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (returning) heading.current?.focus({ preventScroll: true });
    returning = false;
  }, []);
  return (
    <article class="reading step">
      <p class="step-of">
        {words.briefing.label}
        {words.list.colon}
        {briefing.title}
      </p>
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <StepKeys words={words} step={step} all={briefing.steps.length} go={go} />
      <div class="step-text">
        <RichText text={text} linkTo={linkTo} />
      </div>
      <AnnotationList words={words} annotations={pointedAt} />
    </article>
  );
}

interface StepInPanelProps extends StepProps {
  readonly close: () => void;
  /** The address of the briefing as a page of its own; null where it has none. */
  readonly page: string | null;
  /** The ways to present it; null in a frame. */
  readonly presenting: PresentProps | null;
}

/** Prints the page, which then holds the whole briefing. */
function printWith(steps: number): void {
  document.documentElement.dataset.stepsPerPage = String(steps);
  print();
}

/** The ways to present the briefing that is open. */
export interface PresentProps {
  /** On the whole screen. */
  readonly present: () => void;
  /** Notes in a second window; false where the browser opens none. */
  readonly showNotes: () => boolean;
}

/** The ways to present a briefing and to print it, and a word where the browser keeps the second window shut. */
function Present({ present, showNotes, words }: PresentProps & { words: Catalogue['briefing'] }) {
  const [refused, setRefused] = useState(false);
  return (
    <>
      <TextButton title={words.presentKeys} onClick={present}>
        {words.present}
      </TextButton>
      <TextButton onClick={() => setRefused(!showNotes())}>{words.showNotes}</TextButton>
      {([1, 2] as const).map((steps) => (
        <TextButton key={steps} onClick={() => printWith(steps)}>
          {words.print(steps)}
        </TextButton>
      ))}
      <span role="status">{refused && words.notesRefused}</span>
    </>
  );
}

/** A step in the panel of the atlas, with all steps to choose from. */
export function StepInPanel({ close, page, presenting, ...props }: StepInPanelProps) {
  const { language, briefing, step, go } = props;
  const words = t(language).briefing;
  return (
    <>
      <StepText {...props} />
      <nav class="step-list" aria-label={words.steps}>
        <ol>
          {briefing.steps.map(({ title }, index) => (
            <li key={`${index} ${title}`}>
              <TextButton
                aria-current={index + 1 === step ? 'step' : undefined}
                onClick={() => go(index + 1)}
              >
                {title}
              </TextButton>
            </li>
          ))}
        </ol>
      </nav>
      <p class="step-ways">
        {presenting && <Present {...presenting} words={words} />}
        {page !== null && <a href={page}>{words.asPage}</a>}
        <TextButton onClick={close}>{words.close}</TextButton>
      </p>
    </>
  );
}

/** Says that the reader has turned from the step, with the way back. */
export function StepLeft({ words, back }: { words: Catalogue; back: () => void }) {
  return (
    <p class="follow" data-stopped="">
      <span>{words.briefing.left}</span>{' '}
      <TextButton
        onClick={() => {
          returning = true;
          back();
        }}
      >
        {words.briefing.back}
      </TextButton>
    </p>
  );
}
