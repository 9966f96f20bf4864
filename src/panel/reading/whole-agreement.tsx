import { useRef } from 'preact/hooks';
import type { Agreement } from '../../model/types.ts';
import { Worth } from '../agreement-view.tsx';
import { clausesOf } from '../clause-order.ts';
import { ArticleList } from '../contents.tsx';
import { Crumbs } from '../crumbs.tsx';
import { Glossed } from '../glossed.tsx';
import { SelectLink } from '../link.tsx';
import { type PanelContext, say } from '../panel-context.ts';
import { SourceList } from '../sources.tsx';
import { ClauseInText } from './clause-in-text.tsx';
import { FollowBar } from './follow-bar.tsx';
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
          <button
            type="button"
            class="text-button"
            onClick={() => dispatch({ type: 'panel', panel: 'clauses' })}
          >
            {words.reading.leave}
          </button>
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
