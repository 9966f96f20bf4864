import type { ComponentChildren } from 'preact';
import type { Atlas } from '../atlas/atlas.ts';
import { Credits } from '../controls/credits.tsx';
import { t } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import { LanguageLinks } from '../panel/language-links.tsx';
import { AnnotationList } from './annotation-list.tsx';
import { mapAnnotations } from './annotations.ts';
import { BriefingSources } from './briefing-sources.tsx';
import type { ReadBriefing } from './read.ts';
import { linksTo, RichText } from './rich-text.tsx';

/** The element of a step on a page of its own; also its address there. */
export const stepId = (step: number): string => `step-${step}`;

interface BriefingPageProps {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly briefing: ReadBriefing;
  /** The address of the atlas from the page. */
  readonly home: string;
}

interface BriefingHeadProps extends Omit<BriefingPageProps, 'atlas'> {
  /** Where the page is in each language. */
  readonly addresses: readonly (readonly [Language, string])[];
}

/** The head of a page of its own: what it is about, and in which languages else it is. */
export function BriefingHead({ language, briefing, home, addresses }: BriefingHeadProps) {
  return (
    <header class="briefing-head">
      <div class="briefing-site">
        <a href={home}>{t(language).site.name}</a>
        <LanguageLinks language={language} addresses={addresses} />
      </div>
      <h1>{briefing.title}</h1>
      <div class="step-text">
        <RichText text={briefing.summary} linkTo={linksTo(home)} />
      </div>
    </header>
  );
}

interface StepParts {
  /** Finished SVG, step by step. */
  readonly maps: readonly string[];
  /** What stands under each step on paper alone: key and scale of its map. */
  readonly papers: readonly ComponentChildren[];
}

/** The steps, each with its own map. */
export function BriefingSteps({ language, briefing, home, maps, papers }: BriefingPageProps & StepParts) {
  const words = t(language);
  const all = briefing.steps.length;
  return (
    <div class="briefing-steps" id="steps" data-briefing={briefing.id}>
      {briefing.steps.map(({ title, text, annotations }, index) => {
        const step = index + 1;
        return (
          <section key={title} class="step-section" id={stepId(step)} aria-labelledby={`title-${step}`}>
            <figure class="step-map">
              <div class="poster step-poster" dangerouslySetInnerHTML={{ __html: maps[index]! }} />
            </figure>
            <div class="step-words">
              <p class="step-of">{words.briefing.step(step, all)}</p>
              <h2 id={`title-${step}`}>{title}</h2>
              <div class="step-text">
                <RichText text={text} linkTo={linksTo(home)} />
              </div>
              <AnnotationList words={words} annotations={mapAnnotations(annotations, language)} />
              <div class="step-paper">{papers[index]}</div>
              <p class="step-ways">
                <a href={`${home}#briefing=${briefing.id}&step=${step}`}>{words.briefing.inAtlas}</a>
              </p>
            </div>
          </section>
        );
      })}
    </div>
  );
}

/** What all of it stands on: the reports, and to whom the ground is owed. */
export function BriefingFoot({ atlas, language, briefing }: BriefingPageProps) {
  const words = t(language);
  return (
    <footer class="briefing-foot">
      <p>{words.briefing.reported}</p>
      <h2>{words.briefing.sources}</h2>
      <BriefingSources atlas={atlas} language={language} briefing={briefing} />
      <Credits words={words} />
    </footer>
  );
}
