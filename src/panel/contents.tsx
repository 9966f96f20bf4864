import type { LinkedClause } from '../atlas/atlas.ts';
import type { Agreement, Article } from '../model/types.ts';
import { AgreementCard } from './agreement-cards.tsx';
import { BriefingList } from './briefing-list.tsx';
import { ClauseList } from './clause-item.tsx';
import { passing } from './filtering.ts';
import { ClearFilters } from './filters.tsx';
import { OpenReading } from './open-reading.tsx';
import { type PanelContext, say } from './panel-context.ts';
import { MarksLine } from './record-tally.tsx';

/** The agreements as a table of contents: what is shown while nothing is selected. */
export function Contents({ view }: { view: PanelContext }) {
  const { atlas, state, words } = view;
  const clauses = passing(atlas, state.filters);
  return (
    <div class="contents">
      <h2 tabIndex={-1}>{words.contents.heading}</h2>
      <div class="agreement-cards">
        {atlas.agreements.map((agreement) => (
          <AgreementCard
            key={agreement.id}
            view={view}
            agreement={agreement}
            passing={clauses.filter((linked) => linked.agreement === agreement)}
          />
        ))}
      </div>
      {clauses.length === 0 ? (
        <p class="empty">
          {words.empty.filtered} <ClearFilters view={view} />
        </p>
      ) : (
        <p class="lead">{words.contents.begin}</p>
      )}
      <BriefingList view={view} />
      <MarksLine view={view} clauses={clauses.map(({ clause }) => clause)} />
      {atlas.agreements.map((agreement) => (
        <AgreementContents
          key={agreement.id}
          view={view}
          agreement={agreement}
          clauses={clauses.filter((linked) => linked.agreement === agreement)}
        />
      ))}
      <p class="quiet note">{words.contents.numbering}</p>
    </div>
  );
}

interface AgreementContentsProps {
  readonly view: PanelContext;
  readonly agreement: Agreement;
  readonly clauses: readonly LinkedClause[];
}

function AgreementContents({ view, agreement, clauses }: AgreementContentsProps) {
  if (clauses.length === 0) return null;
  return (
    <section class="agreement-contents">
      <header>
        <h3>{say(view, agreement.shortTitle)}</h3>
        <OpenReading view={view} from={{ kind: 'agreement', id: agreement.id }} />
      </header>
      <ArticleList view={view} agreement={agreement} clauses={clauses} level={4} />
    </section>
  );
}

interface ArticleListProps extends AgreementContentsProps {
  readonly level: 3 | 4;
}

/** Articles with those of their clauses that are given; an article without any is left out. */
export function ArticleList({ view, agreement, clauses, level }: ArticleListProps) {
  const of = (article: Article) => clauses.filter((linked) => linked.article === article);
  const Heading = `h${level}` as const;
  return (
    <ol class="articles">
      {agreement.articles
        .filter((article) => of(article).length > 0)
        .map((article) => (
          <li key={article.number}>
            <Heading class="article-heading">
              <span class="margin" aria-hidden="true">
                {article.number}
              </span>
              <span class="sr-only">{view.words.contents.article(article.number)}: </span>
              <span>{say(view, article.title)}</span>
            </Heading>
            <ClauseList view={view} clauses={of(article)} />
          </li>
        ))}
    </ol>
  );
}
