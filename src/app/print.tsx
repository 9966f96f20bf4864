import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import type { ReadBriefing } from '../briefing/read.ts';
import { t } from '../i18n/index.ts';
import type { Camera } from '../model/geo.ts';
import type { PanelContext } from '../panel/panel-context.ts';
import { type Basemap, groundCss, mapRules, svgMap } from '../render/flat/poster.ts';
import { drawingFrom } from '../render/trusted.ts';
import { sceneBuilder } from '../scene/build.ts';
import { groundAtHand } from '../share/image/basemap.ts';
import { sameGround } from '../share/image/same-ground.ts';
import type { ViewState } from '../state/state.ts';
import type { AtlasApp } from './atlas-app.ts';
import type { BriefingReader } from './briefing.ts';
import type { Deferred } from './deferred.ts';
import type { MapSize } from './framing.ts';
import { PrintSheet } from './print-sheet.tsx';
import { retryImport } from './retry-import.ts';

const loadBriefingCode = retryImport(() => import('./print-briefing.tsx'));
type BriefingCode = Awaited<ReturnType<typeof loadBriefingCode>>;

/** The briefing that the page shows, with the code that writes its sheets. */
interface ShownBriefing {
  readonly code: BriefingCode;
  readonly briefing: ReadBriefing;
}

/**
 * Makes the page ready for paper: from now on `sheet` is filled when printing begins and emptied when it is
 * over. Browsers wait for nothing then, so the ground is fetched here, ahead. Where a briefing is shown it is printed
 * whole, with as many steps a page as `data-steps-per-page` of the document says.
 *
 * @throws Error when the ground cannot be had; the page then prints as it stands.
 */
export async function preparePrint(
  app: AtlasApp,
  sheet: HTMLElement,
  { open }: Pick<BriefingReader, 'open'>,
  deferred: Pick<Deferred, 'before'>,
): Promise<void> {
  const code = signal<BriefingCode | null>(null);
  const shown = computed(() => {
    const now = open.value;
    return now && !now.left && code.value ? { code: code.value, briefing: now.briefing } : null;
  });
  // A briefing that is opened may be printed: what that needs is brought in at once.
  effect(() => {
    if (!open.value) return;
    for (const { view } of open.value.briefing.steps) void deferred.before(JSON.stringify(view));
    loadBriefingCode().then(
      (came) => {
        code.value = came;
      },
      () => undefined,
    );
  });
  const finest = computed(
    () => shown.value && Math.max(...stepsOn(app, shown.value).map(({ state: { camera } }) => camera.zoom)),
  );
  const ground = await groundAtHand(computed(() => finest.value ?? app.store.state.value.camera.zoom));
  // What the page was written with for paper serves until now.
  sheet.replaceChildren();
  const rules = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  addEventListener('beforeprint', () => {
    const briefing = shown.peek();
    const drawn = briefing ? briefingOn(app, sheet, briefing) : viewOn(app, sheet);
    rules.replaceSync(
      drawn.map(({ camera }, index) => `.print-map-${index}{${mapRules(camera.zoom)}}`).join(''),
    );
    for (const [index, map] of sheet.querySelectorAll<HTMLElement>('.print-map').entries())
      draw(app, ground(), map, drawn[index]!, index);
  });
  addEventListener('afterprint', () => render(null, sheet));
}

/** A map to be drawn on the sheet. */
interface Drawn {
  readonly state: ViewState;
  readonly camera: Camera;
  readonly size: MapSize;
}

/** Writes the sheet of the present view, and returns its one map. */
function viewOn(app: AtlasApp, sheet: HTMLElement): Drawn[] {
  const { store, host } = app;
  const state = store.state.peek();
  const size = printSize(state.selection.kind !== 'none');
  const camera = sameGround({ camera: host.camera, size: host.size, padding: host.padding }, size);
  render(
    <PrintSheet view={viewOf(app)} camera={camera} density={size.width / WIDTH} address={location.href} />,
    sheet,
  );
  return [{ state, camera, size }];
}

/** As the reader has asked for. */
const stepMap = () => STEP_MAPS[document.documentElement.dataset.stepsPerPage === '2' ? 2 : 1];

const stepsOn = ({ atlas, language }: AtlasApp, { code, briefing }: ShownBriefing) =>
  code.printSteps(atlas, language, briefing, stepMap().size);

/** Writes the sheets of a briefing, and returns the maps of its steps. */
function briefingOn(app: AtlasApp, sheet: HTMLElement, shown: ShownBriefing): Drawn[] {
  const { BriefingSheet } = shown.code;
  const { size, width } = stepMap();
  const steps = stepsOn(app, shown);
  render(
    <BriefingSheet
      view={viewOf(app)}
      language={app.language}
      briefing={shown.briefing}
      steps={steps}
      density={size.width / width}
      address={location.href}
    />,
    sheet,
  );
  return steps.map(({ state }) => ({ state, camera: state.camera, size }));
}

const viewOf = ({ atlas, language, store }: AtlasApp): PanelContext => ({
  atlas,
  language,
  words: t(language),
  state: store.state.peek(),
  dispatch: store.dispatch,
  now: new Date().toISOString().slice(0, 10),
});

function draw(
  { atlas, language }: AtlasApp,
  basemap: Basemap,
  map: HTMLElement,
  { state, camera, size }: Drawn,
  index: number,
): void {
  // Paper is light, whatever the screen is.
  const scene = sceneBuilder(atlas, language)({ ...state, hover: { kind: 'none' } }, 'light');
  const prefix = `print-${index}-`;
  const svg = svgMap(scene, basemap, camera, size.width, size.height, { prefix, ofLines: true });
  map.style.cssText = groundCss('light');
  map.classList.add(`print-map-${index}`);
  map.replaceChildren(drawingFrom(svg));
}

/** The width of A4 and of Letter within margins of 12 mm, CSS pixels: 185 mm. */
const WIDTH = 700;
/** CSS pixels of a map for one of the sheet: names in the size of a printed map have more room than on a screen. */
const DENSITY = 1.25;

/** The map of a view. Key and sources stand below it on the one page, of Letter too; with words, those have the lower half of the first page. */
const printSize = (words: boolean): MapSize => ({
  width: DENSITY * WIDTH,
  height: DENSITY * (words ? 430 : 580),
});

/** The maps of steps, by the number of steps a page; `width`: CSS pixels of the sheet. */
const STEP_MAPS = {
  1: { width: WIDTH, size: { width: DENSITY * WIDTH, height: DENSITY * 540 } },
  2: { width: 400, size: { width: 1.5 * 400, height: 1.5 * 300 } },
} as const;
