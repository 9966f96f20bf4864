import { formatNumber, formatPosition } from '../../i18n/format.ts';
import type { LayerFeature } from '../../model/types.ts';
import { type PanelContext, say } from '../panel-context.ts';
import { FeatureSources } from '../sources.tsx';
import { Fact, PartiesFact, periodWords } from '../terms.tsx';
import { ClauseLinks, PlaceLinks, targetOf } from './links.tsx';

/** A place: what it is, how it is known, the clauses that speak of it. */
export function PlaceText({ view, feature }: { view: PanelContext; feature: LayerFeature }) {
  const { words } = view;
  const { name, nativeName, description, basis, precisionKm, rationale, period } = feature.properties;
  const { clauses, parties, sources, from, to } = feature.properties;
  const ends = [from, to].filter((id) => id !== undefined);
  return (
    <section id={targetOf(feature.id)} class="full-text-entry">
      <h4>
        {say(view, name)}
        {nativeName && nativeName.text !== say(view, name) && (
          <span lang={nativeName.lang}> · {nativeName.text}</span>
        )}
      </h4>
      <p class="text">{say(view, description)}</p>
      <dl class="facts">
        {ends.length > 0 && (
          <Fact term={words.feature.route}>
            <PlaceLinks view={view} ids={ends} />
          </Fact>
        )}
        <Fact term={words.feature.clauses}>
          {clauses.length > 0 ? <ClauseLinks view={view} ids={clauses} /> : words.feature.noClauses}
        </Fact>
        <Fact term={words.feature.basis}>
          {words.bases[basis].name}, {words.feature.precisionKm(formatNumber(precisionKm, words))}
        </Fact>
        <Fact term={words.feature.why}>{say(view, rationale)}</Fact>
        <Position view={view} feature={feature} />
        {period && (
          <Fact term={words.feature.period}>
            {periodWords(period, words)}. {say(view, period.basis)}
          </Fact>
        )}
        <PartiesFact view={view} parties={parties} term={words.feature.parties} />
        <Fact term={words.feature.sources}>
          <FeatureSources view={view} sources={sources} />
        </Fact>
      </dl>
    </section>
  );
}

function Position({ view, feature: { geometry } }: { view: PanelContext; feature: LayerFeature }) {
  if (geometry.type !== 'Point') return null;
  const [lng = 0, lat = 0] = geometry.coordinates;
  return <Fact term={view.words.feature.position}>{formatPosition([lng, lat], view.words)}</Fact>;
}
