import { computed } from '@preact/signals';
import { render } from 'preact';
import { t } from '../i18n/index.ts';
import type { Camera } from '../model/geo.ts';
import type { PanelContext } from '../panel/panel-context.ts';
import { type Basemap, groundCss, mapRules, svgMap } from '../render/flat/poster.ts';
import type { Padding } from '../render/renderer.ts';
import { drawingFrom } from '../render/trusted.ts';
import { sceneBuilder } from '../scene/build.ts';
import { groundAtHand } from '../share/image/basemap.ts';
import { sameGround } from '../share/image/same-ground.ts';
import type { AtlasApp } from './atlas-app.ts';
import type { MapSize } from './framing.ts';
import { PrintSheet } from './print-sheet.tsx';

/**
 * Makes the page ready for paper: from now on `sheet` is filled when printing begins and emptied when it is
 * over. Browsers wait for nothing then, so the ground is fetched here, ahead.
 *
 * @throws Error when the ground cannot be had; the page then prints as it stands.
 */
export async function preparePrint(app: AtlasApp, sheet: HTMLElement): Promise<void> {
  const ground = await groundAtHand(computed(() => app.store.state.value.camera.zoom));
  // What the page was written with for paper serves until now.
  sheet.replaceChildren();
  const rules = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  addEventListener('beforeprint', () => {
    fill(app, ground(), sheet, rules);
  });
  addEventListener('afterprint', () => render(null, sheet));
}

function fill(
  { atlas, language, store, host }: AtlasApp,
  basemap: Basemap,
  sheet: HTMLElement,
  rules: CSSStyleSheet,
): void {
  const state = store.state.peek();
  const { width, height } = printSize(state.selection.kind !== 'none');
  const camera = printCamera(host.camera, host.size, host.padding, { width, height });
  const view: PanelContext = {
    atlas,
    language,
    words: t(language),
    state,
    dispatch: store.dispatch,
    now: new Date().toISOString().slice(0, 10),
  };
  render(<PrintSheet view={view} camera={camera} address={location.href} />, sheet);
  // Paper is light, whatever the screen is.
  const scene = sceneBuilder(atlas, language)({ ...state, hover: { kind: 'none' } }, 'light');
  const svg = svgMap(scene, basemap, camera, width, height, { prefix: 'print-', ofLines: true });
  const map = sheet.querySelector<HTMLElement>('.print-map')!;
  map.style.cssText = groundCss('light');
  rules.replaceSync(`.print-map{${mapRules(camera.zoom)}}`);
  map.replaceChildren(drawingFrom(svg));
}

/**
 * The printed map, CSS pixels: 700 are 185 mm, the width of A4 and of Letter within margins of 12 mm. Key and sources
 * stand below it on the one page, of Letter too; with words, those have the lower half of the first page.
 */
const printSize = (words: boolean): MapSize => ({ width: 700, height: words ? 430 : 580 });

/** The camera with which a printed map shows the ground that the free part of the map on the screen shows. */
const printCamera = (camera: Camera, size: MapSize, padding: Padding, paper: MapSize): Camera =>
  sameGround({ camera, size, padding }, paper);
