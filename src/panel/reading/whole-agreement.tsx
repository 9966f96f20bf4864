import { useRef } from 'preact/hooks';
import type { LinkedClause } from '../../atlas/atlas.ts';
import type { Agreement } from '../../model/types.ts';
import { Worth } from '../agreement-view.tsx';
import { clausesOf } from '../clause-order.ts';
import { ClausePlaces, SourceLine } from '../clause-view.tsx';
import { ArticleList } from '../contents.tsx';
import { Crumbs } from '../crumbs.tsx';
import { Glossed } from '../glossed.tsx';
import { SelectLink } from '../link.tsx';
import { clauseNumber, idOf, type PanelContext, say } from '../panel-context.ts';
import { SignedLine } from '../signed-line.tsx';
import { RecordPhrase, SourceList } from '../sources.tsx';
import { TextButton } from '../text-button.tsx';
import { following } from './following.ts';
import { useReading } from './use-reading.ts';

/** An agreement as one text, from its summary to its sources; the map follows what is being read. */
export function WholeAgreement({ view, agreement }: { view: PanelContext; agreement: Agreement }) {
  const root = useRef<HTMLElement>(null);
  const { words, atlas, state, dispatch } = view;
  const clauses = clausesOf(atlas, agreement);
  useReading(root, view);
  return (
    <article class="reading whole" ref={root}>
      <Crumbs view={view}>{words.agreement.label}</Crumbs>
      <FollowBar view={view} />
      <section data-reads={agreement.id}>
        <h2 tabIndex={-1}>
          <SelectLink view={view} to={{ kind: 'agreement', id: agreement.id }} class="whole-title">
            {say(view, agreement.title)}
          </SelectLink>
        </h2>
        <Glossed view={view} text={say(view, agreement.summary)} />
        <Worth view={view} agreement={agreement} />
        {state.selection.kind === 'clause' && (
          <TextButton onClick={() => dispatch({ type: 'panel', panel: 'clauses' })}>
            {words.reading.leave}
          </TextButton>
        )}
        <details class="whole-contents">
          <summary>{words.reading.contents}</summary>
          <ArticleList view={view} agreement={agreement} clauses={clauses} level={3} />
        </details>
      </section>
      {agreement.articles.map((article) => (
        <section key={article.number} class="whole-article">
          <h3>
            {words.contents.article(article.number)}. {say(view, article.title)}
          </h3>
          {clauses
            .filter((linked) => linked.article === article)
            .map((linked) => (
              <ClauseInText key={linked.clause.id} view={view} linked={linked} />
            ))}
        </section>
      ))}
      <section class="whole-end">
        <h3>{words.agreement.sources}</h3>
        <SourceList view={view} sources={agreement.sources} />
      </section>
    </article>
  );
}

/** A clause where it stands in the text of its agreement. */
function ClauseInText({ view, linked }: { view: PanelContext; linked: LinkedClause }) {
  const { clause, agreement } = linked;
  const { words, atlas, state } = view;
  const current = idOf(state.selection) === clause.id;
  return (
    <section class="clause-in-text" data-reads={clause.id} data-current={current ? '' : undefined}>
      <h4>
        <SelectLink view={view} to={{ kind: 'clause', id: clause.id }} class="clause-link">
          <span class="margin">{clauseNumber(clause.id)}</span>
          <span class="clause-title">{say(view, clause.title)}</span>
        </SelectLink>
      </h4>
      <p class="force">
        <span class="sr-only">{words.clause.force}: </span>
        <strong>{words.commitments[clause.force].name}.</strong>
      </p>
      <Glossed view={view} text={say(view, clause.text)} />
      <SourceLine view={view} linked={linked} />
      <RecordPhrase view={view} record={clause.record} known={agreement.sources} />
      <SignedLine view={view} linked={linked} />
      <ClausePlaces view={view} ids={atlas.placesByClause.get(clause.id) ?? []} />
    </section>
  );
}

/** Says whether the map follows the text, and lets it follow again. */
function FollowBar({ view }: { view: PanelContext }) {
  const { reading } = view.words;
  if (following.value) return <p class="follow quiet">{reading.follows}</p>;
  return (
    <p class="follow" data-stopped="">
      <span>{reading.stopped}</span>{' '}
      <TextButton
        onClick={(event) => {
          // The button goes away: the focus goes to what is being read.
          const text = event.currentTarget.closest('.whole');
          const heading = text?.querySelector<HTMLElement>('[data-current] a') ?? text?.querySelector('h2');
          heading?.focus({ preventScroll: true });
          following.value = true;
        }}
      >
        {reading.again}
      </TextButton>
    </p>
  );
}
