import type { Atlas } from '../atlas/atlas.ts';
import { t } from '../i18n/index.ts';
import { firstSentence, type Language } from '../model/text.ts';
import { clauseNumber, type PanelContext, say, stillContext } from '../panel/panel-context.ts';
import { initialState } from '../state/actions.ts';
import { EmbedControls } from './controls.tsx';
import { FullMapLink } from './full-map.tsx';
import { Hint } from './hint.tsx';
import { Strip } from './strip.tsx';

/**
 * The first sentence of each clause, for a frame without script: the address `#sel=…` points to the one that it names,
 * and the style shows that alone.
 */
const Stills = ({ view }: { view: Pick<PanelContext, 'atlas' | 'language' | 'words'> }) => (
  <div class="strip-stills">
    {[...view.atlas.clauseById.values()].map(({ clause }) => (
      <p key={clause.id} class="strip-still" id={`sel=${clause.id}`}>
        <strong class="still-title">
          <span class="margin">{clauseNumber(clause.id)} </span>
          {say(view, clause.title)}
        </strong>{' '}
        {firstSentence(say(view, clause.text))}
      </p>
    ))}
  </div>
);

const nothing = (): void => undefined;
const noPlaces = () => [];

/** What the page of a frame is prerendered with, beside the parts that it shares with the whole atlas. */
export function embedParts(atlas: Atlas, language: Language) {
  const words = t(language);
  const state = initialState(atlas);
  const now = new Date().toISOString().slice(0, 10);
  return {
    'embed-top': <h1 class="sr-only">{words.site.name}</h1>,
    'embed-controls': (
      <>
        <EmbedControls
          words={words}
          camera={state.camera}
          on={state.on}
          move={nothing}
          pan={nothing}
          home={nothing}
        />
        <Hint words={words} manner={null} />
      </>
    ),
    'embed-stills': <Stills view={{ atlas, language, words }} />,
    'embed-strip': (
      <Strip view={stillContext(atlas, language, state, now)} missed={false} places={noPlaces}>
        <FullMapLink words={words} fragment="" />
      </Strip>
    ),
  };
}
