import type { Atlas } from '../atlas/atlas.ts';
import { t } from '../i18n/index.ts';
import { linkTargets, selectedBy } from '../model/rich-text.ts';
import { inLanguage, type Language } from '../model/text.ts';
import type { Agreement } from '../model/types.ts';
import { SourceList } from '../panel/sources.tsx';
import { initialState } from '../state/actions.ts';
import type { ReadBriefing } from './read.ts';

interface BriefingSourcesProps {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly briefing: ReadBriefing;
}

/** The reports that a briefing stands on, agreement by agreement. */
export function BriefingSources({ atlas, language, briefing }: BriefingSourcesProps) {
  const words = t(language);
  const view = { atlas, language, words, state: initialState(atlas), dispatch: () => undefined, now: '' };
  return agreementsOf(atlas, briefing).map(({ id, shortTitle, sources }) => (
    <section key={id}>
      <h3>{inLanguage(shortTitle, language)}</h3>
      <SourceList view={view} sources={sources} />
    </section>
  ));
}

/** The agreements that a briefing speaks of, by what its steps select and link to. */
function agreementsOf(atlas: Atlas, { steps }: ReadBriefing): readonly Agreement[] {
  const ids = steps.flatMap(({ text, view }) => [
    view.sel,
    view.agreement,
    ...linkTargets(text).map((target) => selectedBy(target)),
  ]);
  return atlas.agreements.filter(({ id }) =>
    ids.some((named) => named === id || named?.startsWith(`${id}.`)),
  );
}
