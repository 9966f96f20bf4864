import type { Atlas } from '../atlas/atlas.ts';
import { t } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import { SourceList } from '../panel/sources.tsx';
import { initialState } from '../state/actions.ts';
import { citedIn } from './cited.ts';
import type { ReadBriefing } from './read.ts';

interface BriefingSourcesProps {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly briefing: ReadBriefing;
}

/** What the steps of a briefing stand on. */
export function BriefingSources({ atlas, language, briefing }: BriefingSourcesProps) {
  const words = t(language);
  const view = { atlas, language, words, state: initialState(atlas), dispatch: () => undefined, now: '' };
  return <SourceList view={view} sources={citedIn(atlas, briefing)} />;
}
