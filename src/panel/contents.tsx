import type { LinkedClause } from '../atlas/atlas.ts';
import type { Agreement, Article } from '../model/types.ts';
import { clausePasses, hasFilters } from '../state/selectors.ts';
import { ClauseItem } from './clause-item.tsx';
import { ClearFilters } from './filters.tsx';
import { SelectLink } from './link.tsx';
import { OpenReading } from './reading/open-reading.tsx';
import { partyNames } from './terms.tsx';
import { say, type View } from './view.ts';

/** The agreements as a table of contents: what is shown while nothing is selected. */
export function Contents({ view }: { view: View }) {
  const { atlas, state, words } = view;
  const passing = [...atlas.clauseById.values()].filter((linked) => clausePasses(state.filters, linked));
  return (
    <div class="contents">
      <h2 tabIndex={-1}>{words.contents.heading}</h2>
      {passing.length === 0 ? (
        <p class="empty">
          {words.empty.filtered} <ClearFilters view={view} />
        </p>
      ) : (
        <p class="lead">{words.contents.begin}</p>
      )}
      {atlas.agreements.map((agreement) => (
        <AgreementContents
          key={agreement.id}
          view={view}
          agreement={agreement}
          clauses={passing.filter((linked) => linked.agreement === agreement)}
        />
      ))}
      <p class="quiet note">{words.contents.numbering}</p>
    </div>
  );
}

interface AgreementContentsProps {
  readonly view: View;
  readonly agreement: Agreement;
  readonly clauses: readonly LinkedClause[];
}

function AgreementContents({ view, agreement, clauses }: AgreementContentsProps) {
  const { words, atlas, state } = view;
  if (clauses.length === 0) return null;
  const all = agreement.articles.reduce((sum, article) => sum + article.clauses.length, 0);
  const filtered = hasFilters(state.filters);
  return (
    <details class="agreement-contents" open={filtered || agreement === atlas.agreements[0]}>
      <summary>
        <h3>{say(view, agreement.shortTitle)}</h3>
        <span class="quiet tally">
          {clauses.length < all ? words.contents.clausesOf(clauses.length, all) : words.contents.clauses(all)}
        </span>
      </summary>
      <p class="about">
        {partyNames(words, agreement.parties)}.{' '}
        <SelectLink view={view} to={{ kind: 'agreement', id: agreement.id }}>
          {words.contents.whole}
          <span class="sr-only">: {say(view, agreement.shortTitle)}</span>
        </SelectLink>
        {' · '}
        <OpenReading view={view} from={{ kind: 'agreement', id: agreement.id }} />
      </p>
      <ArticleList view={view} agreement={agreement} clauses={clauses} level={4} />
    </details>
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
            <ol class="clauses">
              {of(article).map((linked) => (
                <ClauseItem key={linked.clause.id} view={view} linked={linked} />
              ))}
            </ol>
          </li>
        ))}
    </ol>
  );
}
