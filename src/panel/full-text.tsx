import type { Atlas } from '../atlas/atlas.ts';
import { t } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import type { DeferredData } from '../model/types.ts';
import { initialState } from '../state/actions.ts';
import { AgreementCard } from './agreement-cards.tsx';
import { AgreementText } from './full-text/agreement-text.tsx';
import { FullTextKey } from './full-text/full-text-key.tsx';
import { InstrumentText } from './full-text/instrument-text.tsx';
import { LayerText } from './full-text/layer-text.tsx';
import type { PanelContext } from './panel-context.ts';

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
  const view: PanelContext = {
    atlas,
    language,
    words: t(language),
    state: initialState(atlas),
    dispatch: () => undefined,
    now: '',
  };
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
