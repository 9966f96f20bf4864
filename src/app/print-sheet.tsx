import { Credits } from '../controls/credits.tsx';
import { ScaleBar } from '../controls/scale-bar.tsx';
import { formatDate } from '../i18n/format.ts';
import type { Catalogue } from '../i18n/index.ts';
import type { Camera } from '../model/geo.ts';
import type { Agreement } from '../model/types.ts';
import { LIMIT_STATUSES, PROVENANCE } from '../model/vocabulary.ts';
import { AgreementView } from '../panel/agreement-view.tsx';
import { ClauseView } from '../panel/clause-view.tsx';
import { FeatureView } from '../panel/feature-view.tsx';
import { AreaView } from '../panel/instrument/area-view.tsx';
import { InstrumentView } from '../panel/instrument/instrument-view.tsx';
import { GroundLines, KindLines, TintLines } from '../panel/key-samples.tsx';
import { LimitSample } from '../panel/limits.tsx';
import { type PanelContext, say } from '../panel/panel-context.ts';
import { SourceList } from '../panel/sources.tsx';
import { BasisSample, DateStatusSample } from '../panel/swatch.tsx';
import { lineOf, taglineOf } from '../panel/titles.ts';
import { groundMetresPerPixel } from '../projection/scale.ts';
import { keyOf } from '../scene/key.ts';
import { dateStatusesShown, legend } from '../scene/legend.ts';

interface PrintSheetProps {
  readonly view: PanelContext;
  readonly camera: Camera;
  /** CSS pixels of the map for one of the sheet. */
  readonly density: number;
  /** The address that leads back to this view. */
  readonly address: string;
}

/** The sheet of paper: the map's place, what is needed to read it, and the words of what is selected. */
export function PrintSheet({ view, camera, density, address }: PrintSheetProps) {
  const { words, now, state } = view;
  const { name } = words.site;
  const chosen = lineOf(view, state.selection);
  return (
    <>
      <header class="print-head">
        <h1>{chosen || name}</h1>
        <p>{chosen ? `${name}. ${taglineOf(view)}` : taglineOf(view)}</p>
        {state.on && <p class="print-date">{words.time.stateKey(formatDate(state.on, words))}</p>}
      </header>
      <div class="print-map" role="img" aria-label={chosen || taglineOf(view)} />
      <PrintFoot words={words} camera={camera} density={density} />
      <PrintWords view={view} />
      <PrintNotes view={view} />
      <p class="print-made">
        {words.print.made(formatDate(now, words))} <span>{address}</span>
      </p>
    </>
  );
}

interface PrintFootProps extends Pick<PrintSheetProps, 'camera' | 'density'> {
  readonly words: Catalogue;
}

/** What stands under a printed map: its scale, and to whom it is owed. */
export const PrintFoot = ({ words, camera, density }: PrintFootProps) => (
  <div class="print-foot">
    <ScaleBar words={words} metresPerPixel={density * groundMetresPerPixel(camera.lat, camera.zoom)} />
    <Credits words={words} />
  </div>
);

/** What is needed to read the map, and what it stands on: a sheet without the map, for a page whose scripts have not run. */
export const PrintNotes = ({ view }: { view: PanelContext }) => (
  <>
    <PrintKey view={view} />
    <PrintSources view={view} />
  </>
);

/** What is drawn, and how firmly. */
export function PrintKey({ view }: { view: PanelContext }) {
  const { atlas, state, words } = view;
  const { kinds, tinted, ground } = keyOf(atlas, state, view.language);
  const entries = legend(atlas, state, view.language);
  const dateStatuses = dateStatusesShown(atlas, state);
  const bases = PROVENANCE.filter((basis) => entries.some((entry) => entry.bases.includes(basis)));
  return (
    <ul class="print-key">
      {kinds.map((kind) => (
        <KindLines key={`${kind.layerId} ${kind.shape}`} view={view} kind={kind} />
      ))}
      {entries.some(({ category }) => category === 'limits-in-law') &&
        LIMIT_STATUSES.map((status) => (
          <li key={status}>
            <LimitSample status={status} /> {words.limits.key[status]}
          </li>
        ))}
      <TintLines view={view} tinted={tinted} />
      <GroundLines view={view} ground={ground} />
      {bases.map((basis) => (
        <li key={basis}>
          <BasisSample basis={basis} /> {words.bases[basis].name}
        </li>
      ))}
      {state.on && dateStatuses.length > 0 && <li>{words.time.stateKey(formatDate(state.on, words))}</li>}
      {dateStatuses.map((dateStatus) => (
        <li key={dateStatus}>
          <DateStatusSample dateStatus={dateStatus} /> {words.time.key[dateStatus]}
        </li>
      ))}
    </ul>
  );
}

/** The reports that the clauses stand on, agreement by agreement: of those that what is selected or shown concerns. */
function PrintSources({ view }: { view: PanelContext }) {
  const agreements = concerned(view);
  // An agreement that is printed whole ends with its sources.
  if (view.state.selection.kind === 'agreement' || agreements.length === 0) return null;
  return (
    <section class="print-sources">
      <h2>{view.words.agreement.sources}</h2>
      {agreements.map(({ id, shortTitle, sources }) => (
        <div key={id}>
          <h3>{say(view, shortTitle)}</h3>
          <SourceList view={view} sources={sources.filter(({ kind }) => kind === 'report')} />
        </div>
      ))}
    </section>
  );
}

/** The agreements that what is selected belongs to; while nothing is, those that the filters leave. */
function concerned({ atlas, state: { selection, filters } }: PanelContext): readonly Agreement[] {
  const wanted = filters.agreement;
  if (selection.kind === 'none')
    return atlas.agreements.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
  const place = atlas.featureById.get(selection.id)?.feature;
  const clauses = place?.properties.clauses ?? [selection.id];
  return atlas.agreements.filter(
    (agreement) =>
      agreement.id === selection.id ||
      clauses.some((id) => atlas.clauseById.get(id)?.agreement === agreement),
  );
}

/** The clauses of the selection, after the place or the agreement that they belong to. */
function PrintWords({ view }: { view: PanelContext }) {
  const { atlas, state } = view;
  const { selection } = state;
  if (selection.kind === 'none') return null;
  const agreement = atlas.agreementById.get(selection.id);
  const feature = atlas.featureById.get(selection.id);
  const instrument = atlas.instrumentById.get(selection.id);
  const area = atlas.areaById.get(selection.id);
  const ids = agreement
    ? [...atlas.clauseById.values()]
        .filter((linked) => linked.agreement === agreement)
        .map(({ clause }) => clause.id)
    : (feature?.feature.properties.clauses ?? [selection.id]);
  const clauses = ids.flatMap((id) => atlas.clauseById.get(id) ?? []);
  return (
    <section class="print-words">
      {agreement && <AgreementView view={view} agreement={agreement} />}
      {feature && <FeatureView view={view} linked={feature} />}
      {instrument && <InstrumentView view={view} instrument={instrument} />}
      {area && <AreaView view={view} linked={area} />}
      {clauses.map((linked) => (
        <ClauseView key={linked.clause.id} view={view} linked={linked} />
      ))}
    </section>
  );
}
