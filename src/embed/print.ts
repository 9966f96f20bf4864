import { computed } from '@preact/signals';
import type { AtlasApp } from '../app/atlas-app.ts';
import { mapRules, svgMap } from '../render/flat/poster.ts';
import { drawingFrom } from '../render/trusted.ts';
import { sceneBuilder } from '../scene/build.ts';
import { groundAtHand } from '../share/image/basemap.ts';
import { inScheme, withoutLinks } from '../share/image/colours.ts';

/**
 * Makes the frame ready for paper: while the page round it is printed, the map is drawn in `sheet` as vectors, and
 * light. Browsers wait for nothing then, so the ground is fetched here, ahead.
 *
 * @throws Error when the ground cannot be had; the frame then prints as it stands.
 */
export async function preparePrint(
  { atlas, language, store, host }: AtlasApp,
  sheet: HTMLElement,
): Promise<void> {
  const ground = await groundAtHand(computed(() => store.state.value.camera.zoom));
  const rules = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  addEventListener('beforeprint', () => {
    const { camera, size } = host;
    const state = { ...store.state.peek(), hover: { kind: 'none' } as const };
    const scene = sceneBuilder(atlas, language)(state, 'light');
    const svg = svgMap(scene, ground(), camera, size.width, size.height, { prefix: 'print-', ofLines: true });
    // A sheet that is made, and no style element: the page's policy lets none of those in.
    rules.replaceSync(inScheme(`.print{${mapRules(camera.zoom)}}`, 'light'));
    sheet.replaceChildren(drawingFrom(inScheme(withoutLinks(svg), 'light')));
  });
  addEventListener('afterprint', () => sheet.replaceChildren());
}
