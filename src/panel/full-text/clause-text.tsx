import type { Agreement, Clause } from '../../model/types.ts';
import { ExternalLink } from '../link.tsx';
import { clauseNumber, type PanelContext, say } from '../panel-context.ts';
import { SignedLine } from '../signed-line.tsx';
import { Fact, PartiesFact, periodWords, ThemesFact } from '../terms.tsx';
import { PlaceLinks, targetOf } from './links.tsx';

interface ClauseTextProps {
  readonly view: PanelContext;
  readonly clause: Clause;
  readonly agreement: Agreement;
}

/** A clause with all that is said of it, and links to its places. */
export function ClauseText({ view, clause, agreement }: ClauseTextProps) {
  const { words, atlas } = view;
  const { from, to, basis } = clause.period;
  const places = atlas.placesByClause.get(clause.id) ?? [];
  return (
    <section id={targetOf(clause.id)} class="full-text-entry">
      <h5>
        {clauseNumber(clause.id)} {say(view, clause.title)}
      </h5>
      <p class="text">{say(view, clause.text)}</p>
      <dl class="facts">
        <Fact term={words.clause.force}>{words.commitments[clause.force].name}</Fact>
        <Fact term={words.clause.period}>
          {periodWords({ from, to, basis }, words)}. <span class="quiet">{say(view, basis)}</span>
        </Fact>
        <Fact term={words.clause.source}>
          <ClauseSource view={view} clause={clause} agreement={agreement} />
        </Fact>
        <Fact term={words.clause.record}>
          <ClauseRecord view={view} clause={clause} agreement={agreement} />
          <SignedLine view={view} linked={atlas.clauseById.get(clause.id)!} />
        </Fact>
        <Fact term={words.clause.places}>
          {places.length > 0 ? <PlaceLinks view={view} ids={places} /> : words.clause.noPlaces}
        </Fact>
        <PartiesFact view={view} parties={clause.parties} term={words.clause.parties} />
        <ThemesFact view={view} themes={clause.themes} />
      </dl>
    </section>
  );
}

/** The report and the paragraphs in it that the clause stands on. */
function ClauseSource({ view, clause, agreement }: ClauseTextProps) {
  const source = agreement.sources.find(({ id }) => id === clause.source.id);
  const { paragraphs } = clause.source;
  const numbers = paragraphs.join(view.words.list.separator);
  return (
    <>
      <ExternalLink view={view} url={source?.url} title={source?.title ?? clause.source.id} />
      {', '}
      {view.words.clause.paragraphsSpoken(numbers, paragraphs.length)}
    </>
  );
}

/** How the clause stands against the public record, with links to what was read. */
function ClauseRecord({ view, clause: { record }, agreement }: ClauseTextProps) {
  const { status, note, sources, background } = record;
  return (
    <>
      <strong>{view.words.records[status].phrase}</strong> {say(view, note)}
      <Cited view={view} ids={sources} agreement={agreement} />
      {background && (
        <>
          {' '}
          <strong>{view.words.clause.background}</strong> {say(view, background.note)}
          <Cited view={view} ids={background.sources} agreement={agreement} />
        </>
      )}
    </>
  );
}

interface CitedProps {
  readonly view: PanelContext;
  readonly ids: readonly string[];
  readonly agreement: Agreement;
}

function Cited({ view, ids, agreement }: CitedProps) {
  return (
    <>
      {agreement.sources
        .filter(({ id }) => ids.includes(id))
        .map((source) => (
          <span key={source.id}>
            {' '}
            <ExternalLink view={view} url={source.url} title={source.title} />.
          </span>
        ))}
    </>
  );
}
