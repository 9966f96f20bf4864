import type { Instrument, InstrumentArea } from '../../model/types.ts';
import { InstrumentFacts } from '../instrument/instrument-facts.tsx';
import { type PanelContext, say } from '../panel-context.ts';
import { SourceList } from '../sources.tsx';
import { ClauseLinks, targetOf } from './links.tsx';

interface InstrumentTextProps {
  readonly view: PanelContext;
  readonly instrument: Instrument;
}

/** An instrument on record in full: who signed it, its areas with the clauses within them, its sources. */
export function InstrumentText({ view, instrument }: InstrumentTextProps) {
  return (
    <article id={targetOf(instrument.id)}>
      <h3>{say(view, instrument.title)}</h3>
      <p class="text">{say(view, instrument.summary)}</p>
      <dl class="facts">
        <InstrumentFacts view={view} instrument={instrument} />
      </dl>
      {instrument.areas.map((area) => (
        <AreaText key={area.id} view={view} area={area} />
      ))}
      <h4>{view.words.agreement.sources}</h4>
      <SourceList view={view} sources={instrument.sources} />
    </article>
  );
}

function AreaText({ view, area }: { view: PanelContext; area: InstrumentArea }) {
  const { atlas, words } = view;
  const clauses = atlas.clausesByArea.get(area.id) ?? [];
  return (
    <section id={targetOf(area.id)} class="full-text-entry">
      <h4>{say(view, area.title)}</h4>
      <p class="text">{say(view, area.text)}</p>
      {clauses.length > 0 ? (
        <ClauseLinks view={view} ids={clauses} />
      ) : (
        <p class="text">{words.instruments.noClauseWithin}</p>
      )}
    </section>
  );
}
