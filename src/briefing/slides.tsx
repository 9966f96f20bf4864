import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Atlas } from '../atlas/atlas.ts';
import { t } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import { atlasAddress, siteOf } from '../share/address.ts';
import { IN_ADDRESS } from '../state/fragment.ts';
import { BriefingSources } from './briefing-sources.tsx';
import type { Move, Presenter } from './presenting.ts';
import type { ReadBriefing } from './read.ts';
import { linksTo, RichText } from './rich-text.tsx';

interface SlidesProps {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly presenter: Presenter;
}

/** What presenting adds to the page: the slide before the steps and the one after them, and keys for those without any. */
export function Slides({ atlas, language, presenter }: SlidesProps) {
  const open = presenter.open.value;
  const position = presenter.position.value;
  if (!open || position === null) return null;
  const { briefing } = open;
  return (
    <>
      {position === 0 && <TitleSlide language={language} briefing={briefing} />}
      {position > briefing.steps.length && (
        <ClosingSlide atlas={atlas} language={language} briefing={briefing} />
      )}
      <PresentingKeys language={language} move={(move) => presenter.move(move)} />
    </>
  );
}

interface SlideProps {
  readonly language: Language;
  readonly briefing: ReadBriefing;
}

function TitleSlide({ language, briefing }: SlideProps) {
  const words = t(language);
  return (
    <section class="slide" aria-labelledby="slide-title">
      <p class="slide-site">{words.site.name}</p>
      <SlideTitle>{briefing.title}</SlideTitle>
      <div class="step-text">
        <RichText text={briefing.summary} linkTo={linksTo('')} />
      </div>
      <p class="slide-note">{words.briefing.reported}</p>
    </section>
  );
}

function ClosingSlide({ atlas, language, briefing }: SlideProps & Pick<SlidesProps, 'atlas'>) {
  const words = t(language);
  const address = addressOf(briefing, language);
  return (
    <section class="slide slide-sources" aria-labelledby="slide-title">
      <p class="slide-site">{briefing.title}</p>
      <SlideTitle>{words.briefing.sources}</SlideTitle>
      <div class="slide-columns">
        <BriefingSources atlas={atlas} language={language} briefing={briefing} />
      </div>
      {address && <p class="slide-note">{address}</p>}
    </section>
  );
}

/** Where a briefing of the atlas is to be read again; empty for a reader's own, and where no address leads here. */
function addressOf({ id }: ReadBriefing, language: Language): string {
  const site = id.startsWith(IN_ADDRESS) ? null : siteOf(location.href, language);
  return site ? atlasAddress(site, language, `briefing=${id}`) : '';
}

/** The heading has the focus, so that a slide is told as a new page is. */
function SlideTitle({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h2 id="slide-title" class="slide-title" tabIndex={-1} ref={heading}>
      {children}
    </h2>
  );
}

/** For a hand without a keyboard; the style sheet shows them where the screen is touched. */
function PresentingKeys({ language, move }: { language: Language; move: (move: Move) => void }) {
  const { previous, next, endPresenting } = t(language).briefing;
  const key = (to: Move, name: string, sign: string) => (
    <button type="button" class="step-key" aria-label={name} title={name} onClick={() => move(to)}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div class="presenting-keys">
      {key('previous', previous, '‹')}
      {key('next', next, '›')}
      {key('end', endPresenting, '×')}
    </div>
  );
}
