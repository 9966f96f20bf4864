import type { Analyser } from '../../search/words.ts';
import type { PanelContext } from '../panel-context.ts';
import type { Choice, ChoiceGroup } from './choices.ts';
import { ResultRow } from './result-row.tsx';

export interface ResultListProps {
  readonly view: PanelContext;
  readonly analyser: Analyser;
  readonly groups: readonly ChoiceGroup[];
  /** The id of the choice that the keyboard is at. */
  readonly active: string | null;
  readonly choose: (choice: Choice) => void;
  readonly light: (choice: Choice | null) => void;
}

/** The results as a list box that the search field steers: groups of options, the words found marked. */
export function ResultList({ view, analyser, groups, active, choose, light }: ResultListProps) {
  const { find } = view.words;
  return (
    <div class="results" role="listbox" id="search-results" aria-label={find.label}>
      {groups.map(({ kind, choices }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a list box
        <div key={kind} class="result-group" role="group" aria-labelledby={`group-${kind}`}>
          <div class="result-heading" id={`group-${kind}`} role="presentation">
            {find.groups[kind]}
          </div>
          {choices.map((choice) => (
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
            <div
              key={choice.id}
              id={choice.id}
              class="hit"
              role="option"
              aria-selected={choice.id === active}
              onClick={() => choose(choice)}
              onMouseEnter={() => light(choice)}
              onMouseLeave={() => light(null)}
              // The focus stays in the field, where the keys are.
              onMouseDown={(event) => event.preventDefault()}
            >
              {choice.kind === 'more' ? (
                <span class="hit-more">{find.more(choice.all)}</span>
              ) : (
                <ResultRow view={view} analyser={analyser} hit={choice.hit} />
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
