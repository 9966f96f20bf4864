import type { Atlas } from '../atlas/atlas.ts';
import type { Language } from '../model/text.ts';
import { stillContext } from '../panel/panel-context.ts';
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
export const BriefingSources = ({ atlas, language, briefing }: BriefingSourcesProps) => (
  <SourceList view={stillContext(atlas, language, initialState(atlas))} sources={citedIn(atlas, briefing)} />
);
