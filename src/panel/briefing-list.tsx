import { HERE, titleHere } from '../one-file/own-briefing.ts';
import { type PanelContext, say } from './panel-context.ts';
import { TextButton } from './text-button.tsx';

/** The briefings of the atlas, each as its link. `pages`: to pages of their own, which need no script. */
export function BriefingList({
  view,
  pages = false,
}: {
  view: Pick<PanelContext, 'atlas' | 'language' | 'words' | 'make'>;
  pages?: boolean;
}) {
  const { atlas, words } = view;
  const { briefings = [] } = atlas;
  const own = pages ? null : titleHere(view.language);
  return (
    <nav class="briefings" aria-label={words.briefing.list}>
      <span aria-hidden="true">
        {words.briefing.list}
        {words.list.colon}
      </span>
      <ul>
        {own !== null && (
          <li>
            <a href={`#briefing=${HERE}`}>{own}</a>
          </li>
        )}
        {briefings.map(({ id, title }) => (
          <li key={id}>
            <a href={pages ? `briefings/${id}/` : `#briefing=${id}`}>{say(view, title)}</a>
          </li>
        ))}
        {!pages && (
          <li>
            <TextButton onClick={view.make}>{words.making.make}</TextButton>
          </li>
        )}
      </ul>
    </nav>
  );
}
