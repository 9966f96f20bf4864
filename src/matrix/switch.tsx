import type { PanelContext } from '../panel/panel-context.ts';

const VIEWS = ['parties', 'comparison'] as const;
type ThemesPart = (typeof VIEWS)[number];

/** The heading of a view of the themes, and the switch to the other. */
export function ThemesHead({ view, part }: { view: PanelContext; part: ThemesPart }) {
  const { words, dispatch } = view;
  return (
    <>
      <fieldset class="view-switch" aria-label={words.matrix.views}>
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === part}
            onClick={() => dispatch({ type: 'panel', panel: name })}
          >
            {words.matrix.view[name]}
          </button>
        ))}
      </fieldset>
      <h2 tabIndex={-1}>{words.matrix.heading[part]}</h2>
    </>
  );
}
