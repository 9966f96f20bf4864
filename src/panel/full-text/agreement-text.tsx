import { formatDate } from '../../i18n/format.ts';
import type { Agreement } from '../../model/types.ts';
import { SignedFact } from '../agreement-view.tsx';
import { type PanelContext, say } from '../panel-context.ts';
import { SourceList } from '../sources.tsx';
import { Fact, PartiesFact } from '../terms.tsx';
import { ClauseText } from './clause-text.tsx';
import { targetOf } from './links.tsx';

/** An agreement in full: what it is, what is reported of its making, its articles, its sources. */
export function AgreementText({ view, agreement }: { view: PanelContext; agreement: Agreement }) {
  const { words } = view;
  const { place, date, note, worth } = agreement.reported;
  return (
    <article id={targetOf(agreement.id)}>
      <h3>{say(view, agreement.title)}</h3>
      <p class="text">{say(view, agreement.summary)}</p>
      {worth && (
        <p class="text">
          <strong>{words.agreement.worth}</strong> {say(view, worth)}
        </p>
      )}
      <dl class="facts">
        <PartiesFact view={view} parties={agreement.parties} term={words.agreement.parties} />
        <Fact term={words.agreement.reported}>
          {words.agreement.reportedAt(say(view, place), date ? formatDate(date, words) : '')}.{' '}
          {say(view, note)}
        </Fact>
        <SignedFact view={view} agreement={agreement} />
      </dl>
      {agreement.articles.map((article) => (
        <section key={article.number}>
          <h4>
            {words.contents.article(article.number)}. {say(view, article.title)}
          </h4>
          {article.clauses.map((clause) => (
            <ClauseText key={clause.id} view={view} clause={clause} agreement={agreement} />
          ))}
        </section>
      ))}
      <h4>{words.agreement.sources}</h4>
      <SourceList view={view} sources={agreement.sources} />
    </article>
  );
}
