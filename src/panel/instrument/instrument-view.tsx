import type { Instrument } from '../../model/types.ts';
import { PlaceChips } from '../chips.tsx';
import { AreaItem } from '../clause-item.tsx';
import { Crumbs } from '../crumbs.tsx';
import { Glossed } from '../glossed.tsx';
import { SelectLink } from '../link.tsx';
import { type PanelContext, say } from '../panel-context.ts';
import { SourceList } from '../sources.tsx';
import { Fact } from '../terms.tsx';
import { InstrumentFacts } from './instrument-facts.tsx';

interface InstrumentProps {
  readonly view: PanelContext;
  readonly instrument: Instrument;
}

/** An instrument on record: what it is, who signed it when and where, its areas of cooperation, its sources. */
export function InstrumentView({ view, instrument }: InstrumentProps) {
  const { words } = view;
  const { instruments, agreement } = words;
  const { feature } = instrument.signed;
  return (
    <article class="reading instrument">
      <Crumbs view={view}>{instruments.kind[instrument.kind]}</Crumbs>
      <h2 tabIndex={-1}>{say(view, instrument.title)}</h2>
      <Glossed view={view} text={say(view, instrument.summary)} />
      <dl class="facts">
        <InstrumentFacts view={view} instrument={instrument} />
        <Counterpart view={view} instrument={instrument} />
      </dl>
      {feature && (
        <>
          <h3>{words.clause.places}</h3>
          <PlaceChips view={view} ids={[feature]} />
        </>
      )}
      <h3>{instruments.areas}</h3>
      <AreaList view={view} instrument={instrument} />
      <h3>{agreement.sources}</h3>
      <SourceList view={view} sources={instrument.sources} />
    </article>
  );
}

function Counterpart({ view, instrument }: InstrumentProps) {
  const agreement = view.atlas.agreementById.get(instrument.counterpart);
  if (!agreement) return null;
  return (
    <Fact term={view.words.instruments.counterpart}>
      <SelectLink view={view} to={{ kind: 'agreement', id: agreement.id }}>
        {say(view, agreement.title)}
      </SelectLink>
    </Fact>
  );
}

/** The areas of an instrument, each with the number of clauses of the report within it. */
function AreaList({ view, instrument }: InstrumentProps) {
  const { atlas, words } = view;
  return (
    <ol class="clauses">
      {instrument.areas.map((area) => {
        const within = atlas.clausesByArea.get(area.id)?.length ?? 0;
        return <AreaItem key={area.id} view={view} area={area} note={words.contents.clauses(within)} />;
      })}
    </ol>
  );
}
