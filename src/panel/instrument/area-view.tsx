import type { LinkedArea } from '../../atlas/atlas.ts';
import type { InstrumentArea } from '../../model/types.ts';
import { ClauseItem } from '../clause-item.tsx';
import { Crumbs } from '../crumbs.tsx';
import { Glossed } from '../glossed.tsx';
import { areaNumber } from '../instrument-names.ts';
import { type PanelContext, say } from '../panel-context.ts';
import { InstrumentLink } from '../signed-line.tsx';
import { SourceList } from '../sources.tsx';
import { type Step, Steps } from '../steps.tsx';
import { Fact } from '../terms.tsx';

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
          <Fact term={words.clause.themes}>
            {area.themes.map((theme) => words.themes[theme]).join(words.list.separator)}
          </Fact>
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
      {clauses.length === 0 && <p class="quiet">{words.instruments.noClauseWithin}</p>}
      {clauses.length > 0 && (
        <ol class="clauses">
          {clauses.map((clause) => (
            <ClauseItem key={clause.clause.id} view={view} linked={clause} />
          ))}
        </ol>
      )}
    </>
  );
}

function AreaSteps({ view, linked: { area, instrument } }: AreaProps) {
  const { instruments } = view.words;
  const at = instrument.areas.indexOf(area);
  const step = (target: InstrumentArea | undefined, label: string): Step | null =>
    target
      ? {
          to: { kind: 'area', id: target.id },
          label,
          name: `${areaNumber(target.id)} ${say(view, target.title)}`,
        }
      : null;
  return (
    <Steps
      view={view}
      label={instruments.otherAreas}
      previous={step(instrument.areas[at - 1], instruments.previous)}
      next={step(instrument.areas[at + 1], instruments.next)}
    />
  );
}
