import type { Atlas } from '../../atlas/atlas.ts';
import type { Language } from '../../model/text.ts';
import type { DeferredData, Layer, LayerFeature } from '../../model/types.ts';
import { categoryOf } from '../../scene/build.ts';
import { initialState } from '../../state/actions.ts';
import { AgreementCard } from '../agreement-cards.tsx';
import { BriefingList } from '../briefing-list.tsx';
import { type PanelContext, say, stillContext } from '../panel-context.ts';
import { Swatch } from '../swatch.tsx';
import { AgreementText } from './agreement-text.tsx';
import { FullTextKey } from './full-text-key.tsx';
import { InstrumentText } from './instrument-text.tsx';
import { PlaceText } from './place-text.tsx';

interface FullTextProps {
  readonly atlas: Atlas;
  readonly language: Language;
  /** What the page has later, of which the document says the least. */
  readonly deferred: DeferredData;
}

/**
 * The whole atlas as a document: the agreements, what was signed, every place, the map's key. For pages without a script: its
 * ids are what all links `#sel=…` point to, from the map, from clauses to places and back.
 */
export function FullText({ atlas, language, deferred }: FullTextProps) {
  const view = stillContext(atlas, language, initialState(atlas));
  return (
    <div class="full-text">
      <section>
        <h2>{view.words.contents.heading}</h2>
        <div class="agreement-cards">
          {atlas.agreements.map((agreement) => (
            <AgreementCard key={agreement.id} view={view} agreement={agreement} />
          ))}
        </div>
        <p class="quiet">{view.words.contents.numbering}</p>
        <BriefingList view={view} pages />
        {atlas.agreements.map((agreement) => (
          <AgreementText key={agreement.id} view={view} agreement={agreement} />
        ))}
      </section>
      {atlas.instruments.length > 0 && (
        <section>
          <h2>{view.words.instruments.heading}</h2>
          {atlas.instruments.map((instrument) => (
            <InstrumentText key={instrument.id} view={view} instrument={instrument} />
          ))}
        </section>
      )}
      <section>
        <h2>{view.words.clause.places}</h2>
        {[...atlas.layers].reverse().map((layer) => (
          <LayerText
            key={layer.id}
            view={view}
            layer={layer}
            later={deferred.layers.find(({ id }) => id === layer.id)?.features ?? []}
          />
        ))}
      </section>
      <FullTextKey view={view} />
    </div>
  );
}

interface LayerTextProps {
  readonly view: PanelContext;
  readonly layer: Layer;
  /** Features of a deferred layer. */
  readonly later: readonly LayerFeature[];
}

/** A layer with its sign and all its places; those of a deferred one in a line each, since they come with the map. */
function LayerText({ view, layer, later }: LayerTextProps) {
  return (
    <section>
      <h3 class="full-text-layer">
        <Swatch category={categoryOf(layer.id)} /> {say(view, layer.title)}
      </h3>
      <p class="text">{say(view, layer.description)}</p>
      {layer.features.map((feature) => (
        <PlaceText key={feature.id} view={view} feature={feature} />
      ))}
      {later.length > 0 && (
        <ul>
          {later.map(({ id, properties: { name, instrument, status } }) => (
            <li key={id} id={`sel=${id}`}>
              {say(view, name)}
              {view.words.list.colon}
              {instrument && say(view, instrument)}
              {status && ` (${view.words.limits.statuses[status]})`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
