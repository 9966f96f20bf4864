import { RECORD_STATUSES, type Theme } from '../model/vocabulary.ts';
import { ClauseItem } from '../panel/clause-item.tsx';
import { toggled } from '../panel/filtering.ts';
import { ClearFilters } from '../panel/filters.tsx';
import { RecordMark } from '../panel/sources.tsx';
import { say, type View } from '../panel/view.ts';
import { comparisonOf, type Side, sharing, type ThemeComparison } from './comparing.ts';
import { lightingHandlers } from './light.ts';
import { ThemesHead } from './switch.tsx';

/** The agreements side by side, theme by theme, each clause with how it stands against the record. */
export function Comparison({ view }: { view: View }) {
  const { words, atlas, state } = view;
  const themes = comparisonOf(atlas, state.filters);
  return (
    <div class="themes">
      <ThemesHead view={view} part="comparison" />
      <p class="lead">{sharingWords(view)}</p>
      {themes.length === 0 ? (
        <p class="empty">
          {words.empty.filtered} <ClearFilters view={view} />
        </p>
      ) : (
        <table class="comparison">
          <caption class="sr-only">{words.matrix.heading.comparison}</caption>
          <thead>
            <tr>
              {atlas.agreements.map((agreement) => (
                <th key={agreement.id} scope="col" class="compared-head">
                  {say(view, agreement.shortTitle)}
                  <span class="tally quiet">{differing(view, agreement.id)}</span>
                </th>
              ))}
            </tr>
          </thead>
          {themes.map((comparison) => (
            <ThemeRows key={comparison.theme} view={view} comparison={comparison} />
          ))}
        </table>
      )}
      <ul class="key-list record-key">
        {RECORD_STATUSES.map((status) => (
          <li key={status}>
            <RecordMark view={view} status={status} />
            <span class="quiet">{words.layers.marks[status]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How many clauses of an agreement are on record otherwise. */
function differing({ words, atlas }: View, agreement: string): string {
  const clauses = [...atlas.clauseById.values()].filter((linked) => linked.agreement.id === agreement);
  const n = clauses.filter(({ clause }) => clause.record.status === 'differs').length;
  return words.matrix.differing(n, clauses.length);
}

/** How much the agreements have in common, in a sentence or two. */
function sharingWords({ words, atlas, language }: View): string {
  const { shared, alone } = sharing(atlas);
  const list = (themes: readonly Theme[]) =>
    new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(
      themes.map((theme) => words.themes[theme]),
    );
  const own = alone
    .filter(({ themes }) => themes.length > 0)
    .map(({ agreement, themes }) =>
      words.matrix.alone(say({ language }, agreement.shortTitle), list(themes)),
    );
  return [words.matrix.shared(shared.length), ...own].join(' ');
}

function ThemeRows({ view, comparison: { theme, sides } }: { view: View; comparison: ThemeComparison }) {
  const { words, state, dispatch, atlas } = view;
  const lit = state.hover.kind === 'theme' && state.hover.id === theme;
  return (
    <tbody class="compared" data-lit={lit ? '' : undefined}>
      <tr>
        <th class="compared-theme" scope="rowgroup" colSpan={atlas.agreements.length}>
          <button
            type="button"
            class="head-switch"
            aria-pressed={state.filters.theme.includes(theme)}
            onClick={() => dispatch({ type: 'filter', filters: toggled(state.filters, 'theme', theme) })}
            {...lightingHandlers(view, theme)}
          >
            <span>{words.themes[theme]}</span>
          </button>
        </th>
      </tr>
      <tr>
        {sides.map((side) => (
          <td key={side.agreement.id} class="compared-side">
            <SideCell view={view} side={side} />
          </td>
        ))}
      </tr>
    </tbody>
  );
}

function SideCell({ view, side: { agreement, clauses, why } }: { view: View; side: Side }) {
  if (why !== 'says')
    return <p class="quiet">{view.words.matrix.none[why](say(view, agreement.shortTitle))}</p>;
  return (
    <ol class="clauses">
      {clauses.map((linked) => (
        <ClauseItem key={linked.clause.id} view={view} linked={linked} />
      ))}
    </ol>
  );
}
