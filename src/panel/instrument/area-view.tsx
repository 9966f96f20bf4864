import type { LinkedArea } from '../../atlas/atlas.ts';
import { ClauseList } from '../clause-item.tsx';
import { Crumbs } from '../crumbs.tsx';
import { Glossed } from '../glossed.tsx';
import { areaNumber } from '../instrument-names.ts';
import { type PanelContext, say } from '../panel-context.ts';
import { InstrumentLink } from '../signed-line.tsx';
import { SourceList } from '../sources.tsx';
import { type Beside, Steps } from '../steps.tsx';
import { ThemesFact } from '../terms.tsx';

interface AreaProps {
  readonly view: PanelContext;
  readonly linked: LinkedArea;
}

/** An area of cooperation: who names it, the clauses of the report within it, its sources. */
export function AreaView({ view, linked }: AreaProps) {
  const { area, instrument } = linked;
  const { words } = view;
  return (
    <article class="reading clause">
      <Crumbs view={view}>
        <InstrumentLink view={view} instrument={instrument} />
      </Crumbs>
      <p class="article-line">{words.instruments.areas}</p>
      <h2 tabIndex={-1}>
        <span class="margin">{areaNumber(area.id)}</span>
        <span>{say(view, area.title)}</span>
      </h2>
      <Glossed view={view} text={say(view, area.text)} />
      <ClausesWithin view={view} linked={linked} />
      {area.themes.length > 0 && (
        <dl class="facts">
          <ThemesFact view={view} themes={area.themes} />
        </dl>
      )}
      <h3>{words.agreement.sources}</h3>
      <SourceList view={view} sources={instrument.sources.filter(({ id }) => area.sources.includes(id))} />
      <AreaSteps view={view} linked={linked} />
    </article>
  );
}

function ClausesWithin({ view, linked: { area } }: AreaProps) {
  const { atlas, words } = view;
  const clauses = (atlas.clausesByArea.get(area.id) ?? []).flatMap((id) => atlas.clauseById.get(id) ?? []);
  return (
    <>
      <h3>{words.instruments.clausesWithin}</h3>
      {clauses.length > 0 ? (
        <ClauseList view={view} clauses={clauses} />
      ) : (
        <p class="quiet">{words.instruments.noClauseWithin}</p>
      )}
    </>
  );
}

function AreaSteps({ view, linked: { area, instrument } }: AreaProps) {
  const { otherAreas, previous, next } = view.words.instruments;
  const beside = (by: -1 | 1): Beside => {
    const other = instrument.areas[instrument.areas.indexOf(area) + by];
    const name = other && `${areaNumber(other.id)} ${say(view, other.title)}`;
    return other && { to: { kind: 'area', id: other.id }, name };
  };
  return <Steps view={view} labels={[otherAreas, previous, next]} beside={beside} />;
}
