import type { LinkedClause } from '../atlas/atlas.ts';
import { clausePasses } from '../state/selectors.ts';
import { PlaceChips } from './chips.tsx';
import { clausesOf } from './clause-order.ts';
import { Crumbs } from './crumbs.tsx';
import { Glossed } from './glossed.tsx';
import { ExternalLink, SelectLink } from './link.tsx';
import { OpenReading } from './open-reading.tsx';
import { clauseNumber, type PanelContext, say } from './panel-context.ts';
import { ShowOnMap } from './show-on-map.tsx';
import { SignedLine } from './signed-line.tsx';
import { RecordPhrase } from './sources.tsx';
import { type Beside, Steps } from './steps.tsx';
import { PartiesFact, PeriodFact, ThemesFact } from './terms.tsx';

/** A clause as a treaty prints it: number in the margin, title, text, source line, record, places. */
export function ClauseView({ view, linked }: { view: PanelContext; linked: LinkedClause }) {
  const { clause, article, agreement } = linked;
  const { words, atlas, state } = view;
  const force = words.commitments[clause.force];
  const places = atlas.placesByClause.get(clause.id) ?? [];
  return (
    <article class="reading clause">
      <Crumbs view={view}>
        <SelectLink view={view} to={{ kind: 'agreement', id: agreement.id }}>
          {say(view, agreement.shortTitle)}
        </SelectLink>
      </Crumbs>
      <p class="article-line">
        {words.contents.article(article.number)}. {say(view, article.title)}
      </p>
      <h2 tabIndex={-1}>
        <span class="margin">
          <span class="sr-only">{words.clause.label} </span>
          {clauseNumber(clause.id)}
        </span>
        <span>{say(view, clause.title)}</span>
      </h2>
      {!clausePasses(atlas, state.filters, linked) && <p class="notice">{words.clause.filteredOut}</p>}
      <p class="force">
        <span class="sr-only">{words.clause.force}: </span>
        <strong>{force.name}.</strong> {force.explanation}
      </p>
      <Glossed view={view} text={say(view, clause.text)} />
      <SourceLine view={view} linked={linked} />
      <RecordPhrase view={view} record={clause.record} known={agreement.sources} />
      <SignedLine view={view} linked={linked} />
      <h3>{words.clause.places}</h3>
      <ClausePlaces view={view} ids={places} />
      {places.length > 0 && <ShowOnMap view={view} of={{ kind: 'clause', id: clause.id }} />}
      <dl class="facts">
        <PeriodFact view={view} period={clause.period} term={words.clause.period} of="provision" />
        <PartiesFact view={view} parties={clause.parties} term={words.clause.parties} />
        <ThemesFact view={view} themes={clause.themes} />
      </dl>
      <ClauseSteps view={view} linked={linked} />
      <p>
        <OpenReading view={view} from={{ kind: 'clause', id: clause.id }} />
      </p>
    </article>
  );
}

export const ClausePlaces = ({ view, ids }: { view: PanelContext; ids: readonly string[] }) =>
  ids.length > 0 ? <PlaceChips view={view} ids={ids} /> : <p class="quiet">{view.words.clause.noPlaces}</p>;

/** The report and the paragraphs in it that the clause stands on. */
export function SourceLine({
  view,
  linked: { clause, agreement },
}: {
  view: PanelContext;
  linked: LinkedClause;
}) {
  const { words } = view;
  const source = agreement.sources.find(({ id }) => id === clause.source.id);
  const { paragraphs } = clause.source;
  const numbers = paragraphs.join(words.list.separator);
  return (
    <p class="source-line">
      {words.clause.asReported}{' '}
      <ExternalLink view={view} url={source?.url} title={source?.title ?? clause.source.id} />
      {source?.publisher && `, ${source.publisher}`}
      {', '}
      <span aria-hidden="true">{words.clause.paragraphs(numbers, paragraphs.length)}</span>
      <span class="sr-only">{words.clause.paragraphsSpoken(numbers, paragraphs.length)}</span>
    </p>
  );
}

/** Links to the clauses before and after, within the agreement. */
function ClauseSteps({ view, linked }: { view: PanelContext; linked: LinkedClause }) {
  const { steps, previous, next } = view.words.clause;
  const order = clausesOf(view.atlas, linked.agreement);
  const beside = (by: -1 | 1): Beside => {
    const clause = order[order.indexOf(linked) + by]?.clause;
    const name = clause && `${clauseNumber(clause.id)} ${say(view, clause.title)}`;
    return clause && { to: { kind: 'clause', id: clause.id }, name };
  };
  return <Steps view={view} labels={[steps, previous, next]} beside={beside} />;
}
