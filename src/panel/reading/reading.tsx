import { categoryOf } from '../../scene/build.ts';
import { AgreementView } from '../agreement-view.tsx';
import { agreementOf } from '../clause-order.ts';
import { ClauseView } from '../clause-view.tsx';
import { Contents } from '../contents.tsx';
import { FeatureView } from '../feature-view.tsx';
import { AreaView } from '../instrument/area-view.tsx';
import { InstrumentView } from '../instrument/instrument-view.tsx';
import { SelectLink } from '../link.tsx';
import { idOf, type PanelContext, say } from '../panel-context.ts';
import { Swatch } from '../swatch.tsx';
import { WholeAgreement } from './whole-agreement.tsx';

/** What is being read: what is selected, with what else lies there, or the contents. */
export function Reading({ view, missed }: { view: PanelContext; missed: boolean }) {
  const { atlas, state, words } = view;
  const whole = state.panel === 'reading' ? agreementOf(atlas, state.selection) : null;
  if (whole) return <WholeAgreement view={view} agreement={whole} key={whole.id} />;
  const selected = <Selected view={view} key={idOf(state.selection)} />;
  return (
    <>
      {missed && <p class="notice">{words.empty.missed}</p>}
      {state.candidates.length > 0 && <Candidates view={view} ids={state.candidates} />}
      {selected}
    </>
  );
}

function Selected({ view }: { view: PanelContext }) {
  const { atlas, words } = view;
  const { selection } = view.state;
  if (selection.kind === 'none') return <Contents view={view} />;
  const agreement = atlas.agreementById.get(selection.id);
  if (agreement) return <AgreementView view={view} agreement={agreement} />;
  const clause = atlas.clauseById.get(selection.id);
  if (clause) return <ClauseView view={view} linked={clause} />;
  const feature = atlas.featureById.get(selection.id);
  if (feature) return <FeatureView view={view} linked={feature} />;
  const instrument = atlas.instrumentById.get(selection.id);
  if (instrument) return <InstrumentView view={view} instrument={instrument} />;
  const area = atlas.areaById.get(selection.id);
  if (area) return <AreaView view={view} linked={area} />;
  return (
    <>
      <p class="notice">{words.empty.unknown}</p>
      <Contents view={view} />
    </>
  );
}

/** All features under one click, the nearest of which is selected already. */
function Candidates({ view, ids }: { view: PanelContext; ids: readonly string[] }) {
  const { atlas, words } = view;
  const places = ids.flatMap((id) => atlas.featureById.get(id) ?? []);
  return (
    <section class="candidates">
      <p class="quiet">{words.candidates.heading(places.length)}</p>
      <ul class="choices">
        {places.map(({ feature, layer }) => (
          <li key={feature.id}>
            <SelectLink view={view} to={{ kind: 'feature', id: feature.id }} class="choice">
              <Swatch category={categoryOf(layer.id)} />
              <span>{say(view, feature.properties.name)}</span>
            </SelectLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
