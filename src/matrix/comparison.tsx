import type { Atlas } from '../atlas/atlas.ts';
import { formatList } from '../i18n/format.ts';
import type { Theme } from '../model/vocabulary.ts';
import { ClearFilters } from '../panel/filters.tsx';
import { type PanelContext, say } from '../panel/panel-context.ts';
import { RecordLines } from '../panel/sources.tsx';
import { comparisonOf, countsOf, sharing } from './comparing.ts';
import { ThemesHead } from './switch.tsx';
import { ThemeRows } from './theme-rows.tsx';

/** Theme by theme, the agreements side by side: what the reports say, what was signed, what the law draws on the map. */
export function Comparison({ view }: { view: PanelContext }) {
  const { words, atlas, state } = view;
  const themes = comparisonOf(atlas, state.filters);
  return (
    <div class="themes">
      <ThemesHead view={view} part="comparison" />
      <p class="lead">{words.comparison.lead}</p>
      {themes.length === 0 ? (
        <p class="empty">
          {words.empty.filtered} <ClearFilters view={view} />
        </p>
      ) : (
        <div class="comparison-frame">
          <table class="comparison" data-many={isMany(atlas) ? '' : undefined}>
            <caption class="sr-only">{words.matrix.heading.comparison}</caption>
            <Head view={view} />
            {themes.map((comparison) => (
              <ThemeRows key={comparison.theme} view={view} comparison={comparison} />
            ))}
          </table>
        </div>
      )}
      <p class="quiet note">{sharingWords(view)}</p>
      <ul class="key-list record-key">
        <RecordLines view={view} quiet />
      </ul>
    </div>
  );
}

/** More columns than these do not stand side by side in the panel: then each cell names its agreement. */
const isMany = ({ agreements }: Atlas): boolean => agreements.length > 2;

/** The agreements, with how many of their clauses differ from other sources and how many fall within what was signed. */
function Head({ view }: { view: PanelContext }) {
  const { words, atlas } = view;
  return (
    <thead>
      <tr>
        <td class="compared-corner" />
        {atlas.agreements.map((agreement) => {
          const { all, differing, within } = countsOf(atlas, agreement);
          return (
            <th key={agreement.id} scope="col" class="compared-head">
              {say(view, agreement.shortTitle)}
              <span class="tally quiet">{words.matrix.differing(differing, all)}</span>
              <span class="tally quiet">{words.comparison.within(within, all)}</span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** How much the reports have in common, in a sentence or two. */
function sharingWords({ words, atlas, language }: PanelContext): string {
  const { shared, alone } = sharing(atlas);
  const list = (themes: readonly Theme[]) =>
    formatList(
      themes.map((theme) => words.themes[theme]),
      words,
    );
  const own = alone
    .filter(({ themes }) => themes.length > 0)
    .map(({ agreement, themes }) =>
      words.comparison.alone(say({ language }, agreement.shortTitle), list(themes)),
    );
  return [words.comparison.shared(shared.length), ...own].join(' ');
}
