import { STEP_SIDE, squareOfStep } from '../app/step-camera.ts';
import type { Atlas } from '../atlas/atlas.ts';
import type { Camera } from '../model/geo.ts';
import type { Language } from '../model/text.ts';
import { type Basemap, svgMap } from '../render/flat/poster.ts';
import { sceneBuilder } from '../scene/build.ts';
import type { Scene } from '../scene/scene.ts';
import type { ViewState } from '../state/state.ts';
import { signsInPlace } from './poster.ts';
import { layoutWords, patternRule, sizeRule } from './poster-layout.ts';

/** How far the ground is drawn beyond it, for windows that are no squares. Units of the picture. */
const BEYOND = { x: 200, y: 80 } as const;

/** Words are placed for two sizes of map, CSS pixels; `style/briefing-page.css` shows the one that fits. */
const LAYOUTS = [
  { name: 'near', side: 900 },
  { name: 'far', side: 400 },
] as const;

export interface StepMap {
  readonly svg: string;
  /** Of the square, `STEP_SIDE` CSS pixels wide. */
  readonly camera: Camera;
  /** Style rules that come from its numbers, for the element with `scope` as its selector. */
  readonly rules: (scope: string) => string;
}

/**
 * The map of a step as SVG whose box is the square of ground that is to be seen; more ground lies beyond it. `at`: the
 * camera that the step names, or null.
 */
export function stepMap(
  atlas: Atlas,
  basemapAt: (zoom: number) => Basemap,
  language: Language,
  { state, at, prefix, label }: { state: ViewState; at: Camera | null; prefix: string; label: string },
): StepMap {
  const scene = sceneBuilder(atlas, language)(state, 'light');
  const camera = at ?? squareOfStep(atlas, state.selection);
  const basemap = basemapAt(camera.zoom);
  const width = STEP_SIDE + 2 * BEYOND.x;
  const height = STEP_SIDE + 2 * BEYOND.y;
  const drawn = svgMap(scene, basemap, camera, width, height, { prefix, label, light: true, only: 'ground' })
    .replace(/viewBox="[^"]*"/, `viewBox="${BEYOND.x} ${BEYOND.y} ${STEP_SIDE} ${STEP_SIDE}"`)
    .replace(/<\/svg>$/, '');
  const words = LAYOUTS.map((layout) => wordsOf(layout, scene, basemap, camera, prefix)).join('');
  return {
    camera,
    svg: `${signsInPlace(drawn)}${words}</svg>`,
    rules: (scope) => patternRule(scope, camera, width, height),
  };
}

/** What words measure on the screen, for all step maps. */
export const stepMapRules = (): string =>
  LAYOUTS.map(({ name, side }) => sizeRule(name, side / STEP_SIDE)).join('');

/** The words for a window of `side`, which show the same ground at another scale. */
function wordsOf(
  { name, side }: (typeof LAYOUTS)[number],
  scene: Scene,
  basemap: Basemap,
  square: Camera,
  prefix: string,
): string {
  const scale = side / STEP_SIDE;
  const camera = { ...square, zoom: square.zoom + Math.log2(scale) };
  const [x, y] = [BEYOND.x * scale, BEYOND.y * scale];
  const [width, height] = [side + 2 * x, side + 2 * y];
  const svg = svgMap(scene, basemap, camera, width, height, {
    prefix: `${prefix}${name}-`,
    only: 'words',
    byLetter: true,
    core: { minX: x, minY: y, maxX: x + side, maxY: y + side },
  });
  return layoutWords(svg, name, { scale, x: 0, y: 0 });
}
