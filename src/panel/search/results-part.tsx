import { useEffect } from 'preact/hooks';
import type { SilentTerm } from '../../model/types.ts';
import type { Results } from '../../search/results.ts';
import { hasFilters } from '../../state/selectors.ts';
import { announce } from '../announcer.tsx';
import { ClearFilters } from '../filters.tsx';
import { type PanelContext, say } from '../panel-context.ts';
import { TextButton } from '../text-button.tsx';
import type { SearchStatus } from './status.ts';
import { isQuestion } from './status.ts';
import type { Search } from './use-search.ts';

interface PartProps {
  readonly view: PanelContext;
  readonly searchStatus: SearchStatus;
  readonly search: Search;
}

/** Milliseconds without a change after which a count is read out: not at each letter. */
const PAUSE = 700;

/** What a search has found, or why there is nothing and what one could do. */
export function ResultsPart({ view, searchStatus, search }: PartProps) {
  const { find } = view.words;
  const { results, analyser, List } = searchStatus;
  return (
    <section class="search-results">
      <h2 tabIndex={-1}>{find.heading(search.query.trim())}</h2>
      {searchStatus.state === 'failed' && <p class="notice">{find.failed}</p>}
      {results && <p class="quiet tally">{find.count(results.total)}</p>}
      {results && <Silence view={view} results={results} />}
      {results && results.total === 0 && results.silent.length === 0 && (
        <Nothing view={view} searchStatus={searchStatus} search={search} />
      )}
      {results && results.hidden > 0 && hasFilters(view.state.filters) && (
        <p class="notice">
          {find.hidden(results.hidden)} <ClearFilters view={view} />
        </p>
      )}
      {results && analyser && List && (
        <List
          view={view}
          analyser={analyser}
          groups={search.groups}
          active={search.active}
          choose={search.choose}
          light={search.light}
        />
      )}
    </section>
  );
}

/** What the agreements do not speak of, in so many words: an empty list would leave it open. */
function Silence({ view, results: { silent, total } }: { view: PanelContext; results: Results }) {
  if (silent.length === 0) return null;
  const { find } = view.words;
  return (
    <div class="notice silence">
      {silent.map((term) => (
        <p key={term.id}>{silenceOf(view, term)}</p>
      ))}
      {total > 0 && <p>{find.nearest}</p>}
    </div>
  );
}

const silenceOf = (view: PanelContext, { name, note }: SilentTerm): string =>
  [view.words.find.silent(say(view, name)), note && say(view, note)].filter(Boolean).join(' ');

function Nothing({ view, searchStatus, search }: PartProps) {
  const { find } = view.words;
  const meant = searchStatus.results?.meant ?? [];
  return (
    <div class="empty">
      <p>{find.none(search.query.trim())}</p>
      {meant.length > 0 && (
        <p>
          {find.meant}
          {view.words.list.colon}
          {meant.map((name, at) => (
            <>
              {at > 0 && view.words.list.separator}
              <TextButton key={name} onClick={() => search.type(name)}>
                {name}
              </TextButton>
            </>
          ))}
        </p>
      )}
      <p class="quiet">{find.advice}</p>
    </div>
  );
}

/** The way back to the results from what was chosen among them. */
export function ResultsAgain({ view, search }: Pick<PartProps, 'view' | 'search'>) {
  const query = search.query.trim();
  if (!isQuestion(query)) return null;
  return (
    <p class="results-again">
      <TextButton onClick={search.reopen}>{view.words.find.heading(query)}</TextButton>
    </p>
  );
}

/** The number of results, read out when the typing has come to a pause; where the map was moved to, at once. */
export function SearchAnnouncement({ view, searchStatus, search }: PartProps) {
  const { find } = view.words;
  const { results } = searchStatus;
  // Who has chosen is told what was chosen, and not, a moment later, how many results there were.
  const told = search.showing && results && !search.shown ? results : null;
  const silence = told?.silent.map((term) => silenceOf(view, term)) ?? [];
  const count = told ? [...silence, find.count(told.total)].join(' ') : '';
  useEffect(() => {
    const timer = setTimeout(() => count && announce(count), PAUSE);
    return () => clearTimeout(timer);
  }, [count, search.query]);
  useEffect(() => {
    if (search.shown) announce(find.shown(search.shown));
  }, [search.shown]);
  return null;
}
