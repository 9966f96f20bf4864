import data from 'virtual:atlas';
import briefings from 'virtual:briefings';
import deferred from 'virtual:deferred';
import type { ComponentChildren } from 'preact';
import { renderToStringAsync } from 'preact-render-to-string';
import { PrintFoot, PrintKey } from './app/print-sheet.tsx';
import { STEP_SIDE } from './app/step-camera.ts';
import { joinDeferred, linkAtlas } from './atlas/atlas.ts';
import { BriefingFoot, BriefingHead, BriefingSteps, stepId } from './briefing/page.tsx';
import { type ReadBriefing, readIn } from './briefing/read.ts';
import { stepValues } from './briefing/step-values.ts';
import { packedBasemap } from './build/basemap/cache.ts';
import { FIRST_SCRIPT } from './build/first-script.ts';
import { addressIn, pageOf } from './build/pages.ts';
import { type StepMap, stepMap, stepMapRules } from './build/step-map.ts';
import { t } from './i18n/index.ts';
import { plainWords } from './model/rich-text.ts';
import { LANGUAGES, type Language } from './model/text.ts';
import { stillContext } from './panel/panel-context.ts';
import { type Basemap, readBasemap, tokensCss } from './render/flat/poster.ts';
import { type Detail, detailAt } from './scene/ground.ts';
import { initialState } from './state/actions.ts';

/** Where the atlas lies from the page of a briefing, in its language. */
const HOME = '../../';
/** Zoom for which the widths of the ground are written. */
const ZOOM = 3;

// A copy of its own: the pages of the atlas are written without what comes later.
const atlas = linkAtlas(structuredClone(data));
joinDeferred(atlas, deferred);

const basemaps = new Map<Detail, Basemap>();
function basemapAt(zoom: number): Basemap {
  const detail = detailAt(zoom);
  const read = basemaps.get(detail) ?? readBasemap(packedBasemap(detail));
  basemaps.set(detail, read);
  return read;
}

/** CSS pixels of the square of a printed map: its height, as `style/briefing-page.css` has it. */
const PRINTED = (15 / 2.54) * 96;

function stepsOf(briefing: ReadBriefing, language: Language): { map: StepMap; paper: ComponentChildren }[] {
  const words = t(language);
  return briefing.steps.map((step, index) => {
    const { values } = stepValues(atlas, language, step);
    const state = { ...initialState(atlas), ...values };
    const map = stepMap(atlas, basemapAt, language, {
      state,
      at: values.camera ?? null,
      prefix: `p${index + 1}-`,
      label: words.briefing.map(index + 1, step.title),
    });
    const paper = (
      <>
        <PrintFoot words={words} camera={map.camera} density={STEP_SIDE / PRINTED} />
        <PrintKey view={stillContext(atlas, language, state)} />
      </>
    );
    return { map, paper };
  });
}

/** The finished HTML of the parts of a briefing's own page. */
export async function renderBriefing(path: string, id: string): Promise<Record<string, string>> {
  const { language } = pageOf(path);
  const briefing = readIn(briefings.find((each) => each.id === id)!, language);
  const page = { atlas, language, briefing, home: HOME };
  const addresses = LANGUAGES.map((other) => [other, addressIn(path, other)] as const);
  const steps = stepsOf(briefing, language);
  const maps = steps.map(({ map }) => map);
  const ownRules = maps.map(({ rules }, index) => rules(`#${stepId(index + 1)} .poster`)).join('');
  return {
    'first-script': FIRST_SCRIPT,
    'briefing-head': await renderToStringAsync(
      <>
        <title>{`${briefing.title} · ${t(language).site.name}`}</title>
        <meta name="description" content={plainWords(briefing.summary)} />
      </>,
    ),
    'briefing-style': `<style>${tokensCss(ZOOM)}${stepMapRules()}${ownRules}</style>`,
    'briefing-top': await renderToStringAsync(<BriefingHead {...page} addresses={addresses} />),
    'briefing-steps': await renderToStringAsync(
      <BriefingSteps {...page} maps={maps.map(({ svg }) => svg)} papers={steps.map(({ paper }) => paper)} />,
    ),
    'briefing-foot': await renderToStringAsync(<BriefingFoot {...page} />),
  };
}
