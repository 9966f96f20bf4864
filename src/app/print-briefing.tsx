import type { Atlas } from '../atlas/atlas.ts';
import { AnnotationList } from '../briefing/annotation-list.tsx';
import { BriefingSources } from '../briefing/briefing-sources.tsx';
import type { ReadBriefing } from '../briefing/read.ts';
import { linksTo, RichText } from '../briefing/rich-text.tsx';
import { stepValues } from '../briefing/step-values.ts';
import { NO_PADDING } from '../geometry/fit-camera.ts';
import { formatDate } from '../i18n/format.ts';
import { t } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import type { PanelContext } from '../panel/panel-context.ts';
import { initialState } from '../state/actions.ts';
import type { ViewState } from '../state/state.ts';
import { type MapSize, wholeCamera } from './framing.ts';
import { PrintFoot, PrintKey } from './print-sheet.tsx';
import { cameraOfStep, STEP_SIDE } from './step-camera.ts';

/** A step, ready to be drawn. */
export interface PrintStep {
  readonly state: ViewState;
  readonly title: string;
  readonly text: string;
}

/** Free of what is shown, along the edges of a printed map; CSS pixels of it. */
const MARGIN = { top: 40, right: 40, bottom: 40, left: 40 };

/** The steps of a briefing with what each shows on a map of `paper`. What cannot be used of a view has been told when it was opened. */
export function printSteps(
  atlas: Atlas,
  language: Language,
  { steps }: ReadBriefing,
  paper: MapSize,
): PrintStep[] {
  return steps.map((step) => {
    const { title, text } = step;
    const { values } = stepValues(atlas, language, step);
    const state = { ...initialState(atlas), ...values };
    return { title, text, state: { ...state, camera: cameraOn(atlas, state, values.camera ?? null, paper) } };
  });
}

/** Where the map of a step looks on `paper`; `at`: the camera that it names, or null. */
function cameraOn(atlas: Atlas, { selection }: ViewState, at: ViewState['camera'] | null, paper: MapSize) {
  if (at)
    return { ...at, pitch: 0, zoom: at.zoom + Math.log2(Math.min(paper.width, paper.height) / STEP_SIDE) };
  return cameraOfStep(
    atlas,
    selection,
    wholeCamera(atlas.config.defaultView, paper, NO_PADDING),
    paper,
    MARGIN,
  );
}

interface BriefingSheetProps {
  readonly view: PanelContext;
  readonly language: Language;
  readonly briefing: ReadBriefing;
  readonly steps: readonly PrintStep[];
  /** CSS pixels of a map for one of the sheet. */
  readonly density: number;
  /** The address that leads back to the briefing. */
  readonly address: string;
}

/** A briefing on paper: its title, each step with its map, key, scale and words, and its sources. */
export function BriefingSheet({ view, language, briefing, steps, density, address }: BriefingSheetProps) {
  const words = t(language);
  return (
    <>
      <header class="print-head">
        <h1>{briefing.title}</h1>
        <p>{`${words.site.name}. ${words.briefing.reported}`}</p>
        <div class="step-text">
          <RichText text={briefing.summary} linkTo={linksTo('')} />
        </div>
        <ol>
          {steps.map(({ title }, index) => (
            <li key={`${index} ${title}`}>{title}</li>
          ))}
        </ol>
      </header>
      {steps.map(({ title, text, state }, index) => (
        <section key={`${index} ${title}`} class="print-step">
          {/* One picture to whoever hears the paper read; its words follow. */}
          <div class="print-map" role="img" aria-label={words.briefing.map(index + 1, title)} />
          <PrintFoot words={words} camera={state.camera} density={density} />
          <div class="print-step-words">
            <p class="step-of">{words.briefing.step(index + 1, steps.length)}</p>
            <h2>{title}</h2>
            <div class="step-text">
              <RichText text={text} linkTo={linksTo('')} />
            </div>
            <AnnotationList words={words} annotations={state.annotations} />
          </div>
          <PrintKey view={{ ...view, state }} />
        </section>
      ))}
      <section class="print-sources">
        <h2>{words.briefing.sources}</h2>
        <BriefingSources atlas={view.atlas} language={language} briefing={briefing} />
        <p class="print-made">
          {words.print.made(formatDate(view.now, words))} <span>{address}</span>
        </p>
      </section>
    </>
  );
}
