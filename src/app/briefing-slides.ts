import type { ReadBriefing } from '../briefing/read.ts';
import { stepValues } from '../briefing/step-values.ts';
import { NO_PADDING } from '../geometry/fit-camera.ts';
import { t } from '../i18n/index.ts';
import { mapContents } from '../panel/places/summary.ts';
import { visibleFeatures } from '../scene/build.ts';
import { atlasAddress, type Site } from '../share/address.ts';
import { slideImageOf } from '../share/image.ts';
import { briefingDeck } from '../slides/briefing-deck.ts';
import type { DeckPicture } from '../slides/deck.ts';
import type { Box } from '../slides/layout.ts';
import { PPTX, pptxOf } from '../slides/pptx.ts';
import { initialState } from '../state/actions.ts';
import { createStore } from '../state/store.ts';
import type { AtlasApp } from './atlas-app.ts';
import type { Deferred } from './deferred.ts';
import { STEP_SIDE, squareOfStep } from './step-camera.ts';

/** CSS pixels of the map to a point of the slide: names on it are as large as small print. */
const PIXELS = 1.07;
/** Pixels of the picture behind the SVG to one of the map. */
const SCALE = 2;

interface SlidesOptions {
  readonly briefing: ReadBriefing;
  /** The fragment that it begins with. */
  readonly fragment: string;
  /** Null where the atlas has no address that others could use. */
  readonly site: Site | null;
  /** Is told of which step, from 1, the map is drawn. */
  readonly drawing: (step: number) => void;
}

/** A briefing as a `.pptx`. Paper is light, whatever the screen is, and so are slides. @throws what keeps a map from being drawn */
export async function briefingSlides(
  { atlas, language }: Pick<AtlasApp, 'atlas' | 'language'>,
  deferred: Pick<Deferred, 'before'>,
  { briefing, fragment, site, drawing }: SlidesOptions,
): Promise<Blob> {
  const words = t(language);
  await deferred.before(JSON.stringify(briefing));

  const draw = async (step: number, box: Box): Promise<DeckPicture> => {
    drawing(step);
    const store = createStore(atlas, initialState(atlas));
    const { values } = stepValues(atlas, language, briefing.steps[step - 1]!);
    store.dispatch({ type: 'step', id: briefing.id, step, values });
    const state = store.state.peek();
    const camera = values.camera ?? squareOfStep(atlas, state.selection);
    const size = { width: Math.round(PIXELS * box.width), height: Math.round(PIXELS * box.height) };
    const square = { width: STEP_SIDE, height: STEP_SIDE };
    const source = { atlas, language, store, host: { camera, size: square, padding: NO_PADDING } };
    const { svg, png } = await slideImageOf(source, { ...size, scale: SCALE, scheme: 'light' });
    const drawn = visibleFeatures(atlas, state, { others: 'dimmed' });
    const alt = mapContents({ atlas, language, words, state }, { camera, ...square }, drawn);
    return { svg, png: new Uint8Array(await png.arrayBuffer()), alt };
  };
  const addressOf = site && ((to: string): string => atlasAddress(site, language, to));
  const deck = await briefingDeck({
    ...{ atlas, language, words, briefing, addressOf, fragment, draw },
    now: new Date(),
  });
  return new Blob([pptxOf(deck)], { type: PPTX });
}
