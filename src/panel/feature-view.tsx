import type { LinkedClause, LinkedFeature } from '../atlas/atlas.ts';
import { formatDecimal, formatNumber, formatPosition } from '../i18n/format.ts';
import type { Agreement } from '../model/types.ts';
import { categoryOf, visibleFeatures } from '../scene/build.ts';
import { PlaceChip, PlaceChips } from './chips.tsx';
import { ClauseList } from './clause-item.tsx';
import { Crumbs } from './crumbs.tsx';
import { PlaceDateStatus, periodOf } from './date-status.tsx';
import { Glossed } from './glossed.tsx';
import { LimitFacts, LimitsNear } from './limits.tsx';
import { overlapping } from './neighbours.ts';
import { type PanelContext, say } from './panel-context.ts';
import { ShowOnMap } from './show-on-map.tsx';
import { InstrumentLink } from './signed-line.tsx';
import { FeatureSources } from './sources.tsx';
import { SurroundingsPart } from './surroundings.tsx';
import { BasisSample, Swatch } from './swatch.tsx';
import { Fact, PartiesFact, PeriodFact } from './terms.tsx';

/** A place: what it is, the clauses of all agreements that speak of it, and how it is known. */
export function FeatureView({ view, linked }: { view: PanelContext; linked: LinkedFeature }) {
  const { feature, layer } = linked;
  const { name, nativeName, description } = feature.properties;
  return (
    <article class="reading feature">
      <Crumbs view={view}>
        <Swatch category={categoryOf(layer.id)} />
        {say(view, layer.title)}
      </Crumbs>
      <h2 tabIndex={-1}>
        {say(view, name)}
        {nativeName && nativeName.text !== say(view, name) && (
          <span class="native" lang={nativeName.lang}>
            {nativeName.text}
          </span>
        )}
      </h2>
      <Glossed view={view} text={say(view, description)} />
      <PlaceDateStatus view={view} feature={feature} />
      <ShowOnMap view={view} of={{ kind: 'feature', id: feature.id }} />
      <Ends view={view} linked={linked} />
      <SignedHere view={view} id={feature.id} />
      <Clauses view={view} linked={linked} />
      <Neighbours view={view} id={feature.id} />
      <LimitsNear view={view} id={feature.id} />
      <SurroundingsPart view={view} feature={feature} />
      <Facts view={view} linked={linked} />
      <h3>{view.words.feature.sources}</h3>
      <FeatureSources view={view} sources={feature.properties.sources} />
    </article>
  );
}

function Facts({ view, linked: { feature } }: { view: PanelContext; linked: LinkedFeature }) {
  const { words } = view;
  const { basis, precisionKm, rationale, period, parties } = feature.properties;
  const how = words.bases[basis];
  return (
    <dl class="facts">
      <LimitFacts view={view} feature={feature} />
      <Fact term={words.feature.basis}>
        <strong>{how.name}.</strong> {how.explanation}
        <span class="drawn quiet">
          <BasisSample basis={basis} /> {words.feature.drawn(how.drawn)}
        </span>
      </Fact>
      <Fact term={words.feature.why}>{say(view, rationale)}</Fact>
      <Fact term={words.feature.precision}>
        {words.feature.precisionKm(formatNumber(precisionKm, words))}
      </Fact>
      <Position view={view} feature={feature} />
      {period && (
        <PeriodFact view={view} period={period} term={words.feature.period} of={periodOf(feature)} />
      )}
      <PartiesFact view={view} parties={parties} term={words.feature.parties} />
    </dl>
  );
}

function Position({
  view,
  feature: { geometry },
}: {
  view: PanelContext;
  feature: LinkedFeature['feature'];
}) {
  if (geometry.type !== 'Point') return null;
  const [lng = 0, lat = 0] = geometry.coordinates;
  return (
    <Fact term={view.words.feature.position}>
      <span title={formatDecimal([lng, lat], view.words)}>{formatPosition([lng, lat], view.words)}</span>
    </Fact>
  );
}

/** Where a deployment leaves from and goes to: a place of the atlas, or a town by name. */
function Ends({ view, linked: { feature } }: { view: PanelContext; linked: LinkedFeature }) {
  const { geometry, properties } = feature;
  const { from, to } = properties;
  if ((!from && !to) || geometry.type !== 'LineString') return null;
  const ends = [
    { id: from, at: geometry.coordinates[0] },
    { id: to, at: geometry.coordinates.at(-1) },
  ];
  return (
    <>
      <h3>{view.words.feature.route}</h3>
      <ul class="chips">
        {ends.map(({ id, at }) => (
          <li key={id ?? 'town'}>
            {id ? <PlaceChip view={view} id={id} /> : <span class="end">{at && townAt(view, at)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Degrees within which a town is meant by a position. */
const AT_TOWN = 0.05;

/** The town at a position; empty where the gazetteer has none. */
function townAt({ atlas, language }: PanelContext, [lng, lat]: readonly number[]): string {
  const town = atlas.gazetteer.features.find(
    ({ geometry, properties }) =>
      properties.kind === 'town' &&
      geometry.type === 'Point' &&
      Math.hypot(geometry.coordinates[0]! - lng!, geometry.coordinates[1]! - lat!) < AT_TOWN,
  );
  return town ? say({ language }, town.properties.name) : '';
}

/** The instruments on record that were signed at the place. */
function SignedHere({ view, id }: { view: PanelContext; id: string }) {
  const here = view.atlas.instruments.filter(({ signed }) => signed.feature === id);
  if (here.length === 0) return null;
  return (
    <>
      <h3>{view.words.instruments.signedHere}</h3>
      {here.map((instrument) => (
        <p key={instrument.id}>
          <InstrumentLink view={view} instrument={instrument} />
        </p>
      ))}
    </>
  );
}

/** The clauses that speak of the place, agreement by agreement. */
function Clauses({ view, linked: { feature } }: { view: PanelContext; linked: LinkedFeature }) {
  const { atlas, words } = view;
  const clauses = feature.properties.clauses.flatMap((id) => atlas.clauseById.get(id) ?? []);
  return (
    <>
      <h3>{words.feature.clauses}</h3>
      {clauses.length === 0 && <p class="quiet">{words.feature.noClauses}</p>}
      {atlas.agreements.map((agreement) => (
        <ClausesOf key={agreement.id} view={view} agreement={agreement} clauses={clauses} />
      ))}
    </>
  );
}

function ClausesOf({
  view,
  agreement,
  clauses,
}: {
  view: PanelContext;
  agreement: Agreement;
  clauses: readonly LinkedClause[];
}) {
  const own = clauses.filter((linked) => linked.agreement === agreement);
  if (own.length === 0) return null;
  return (
    <section class="clauses-of">
      <h4>{say(view, agreement.shortTitle)}</h4>
      <ClauseList view={view} clauses={own} />
    </section>
  );
}

function Neighbours({ view, id }: { view: PanelContext; id: string }) {
  const shown = new Set(visibleFeatures(view.atlas, view.state));
  const ids = overlapping(view.atlas, id).filter((other) => shown.has(other));
  if (ids.length === 0) return null;
  return (
    <>
      <h3>{view.words.feature.neighbours}</h3>
      <PlaceChips view={view} ids={ids} />
    </>
  );
}
