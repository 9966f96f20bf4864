import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Catalogue, t } from '../../i18n/index.ts';
import { BRIEFING_WORDS, type BriefingWords } from '../../i18n/share-briefing.ts';
import { HERE } from '../../one-file/own-briefing.ts';
import { isTooLong, LONGEST_LINK } from '../address.ts';
import { CodeField } from '../fields.tsx';
import { languageIn } from '../names.ts';
import {
  type BriefingChoices,
  briefingCode,
  briefingFragment,
  formsOf,
  type SharedBriefing,
} from '../shared-briefing.ts';
import { boxOf, FRAME_SIZES } from '../size.ts';
import { saveBlob } from '../take-away.ts';
import { BriefingChoosing } from './briefing-choosing.tsx';
import { FramePreview } from './preview.tsx';
import { ShareForm, type ShareFormProps, useStatus } from './share-form.tsx';

interface BriefingShareProps extends ShareFormProps {
  readonly briefing: SharedBriefing;
}

/** What is made of a briefing, what comes of it, and one key that takes it. */
export function BriefingShare({ context, head, what, copying, briefing }: BriefingShareProps) {
  const { language, site } = context;
  const words = t(language);
  const { share } = words;
  const own = BRIEFING_WORDS[language];
  const field = useRef<HTMLTextAreaElement>(null);
  const [choices, setChoices] = useState<BriefingChoices>({
    ...{ form: formsOf(briefing, site)[0]!, language, frameSize: '3:2', here: false },
  });
  const { status, setStatus, copy, doing } = useStatus(share);
  const coded = briefingCode(briefing, choices, site);
  const code = coded && !isTooLong(coded.address) ? coded.code : null;
  copying.current = { code, copied: () => setStatus(share.copied) };

  const choose = (some: Partial<BriefingChoices>): void => {
    setStatus('');
    setChoices((before) => ({ ...before, ...some }));
  };
  const saveFile = async (): Promise<void> => {
    saveBlob(new Blob([briefing.json], { type: 'application/json' }), briefing.fileName);
    setStatus(share.fileSaved);
  };
  const saveSlides = (): Promise<void> =>
    doing(
      async () => {
        const drawing = (step: number): void => setStatus(own.slidesComing(step, briefing.steps));
        const slides = await briefing.slides(site, drawing);
        saveBlob(slides, briefing.fileName.replace('.briefing.json', '.pptx'));
      },
      ...([own.slidesComing(1, briefing.steps), own.slidesSaved, own.slidesFailed] as const),
    );
  const keepFile = (): Promise<void> =>
    doing(
      () =>
        briefing.shipped
          ? context.saveFile(choices.language, briefingFragment(briefing, choices.here))
          : context.saveFile(
              ...([choices.language, briefingFragment({ ...briefing, id: HERE }, choices.here)] as const),
              briefing.json,
            ),
      ...([share.fileComing, share.fileSaved, share.fileFailed] as const),
    );
  const take = choices.form === 'slides' ? own.saveSlides : code === null ? share.data.take : share.copy;
  return (
    <ShareForm
      {...{ words, head, what, site, take, status }}
      choosing={<BriefingChoosing {...{ context, briefing, choices, choose, words, own }} />}
      outcome={<BriefingOutcome {...{ briefing, choices, words, own, coded, code, field }} />}
      submit={() => {
        if (field.current) void copy(field.current);
        else void (choices.form === 'slides' ? saveSlides() : saveFile());
      }}
      send={code !== null && code === coded?.address ? code : null}
      keepFile={() => void keepFile()}
      fileHelp={own.oneFileHelp}
    />
  );
}

interface BriefingOutcomeProps {
  readonly briefing: SharedBriefing;
  readonly choices: BriefingChoices;
  readonly words: Catalogue;
  readonly own: BriefingWords;
  readonly coded: ReturnType<typeof briefingCode>;
  /** Null for a file, and where the address is too long. */
  readonly code: string | null;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** What a reader will see, in a frame and in words, and the text that brings it about. */
function BriefingOutcome({ briefing, choices, words, own, coded, code, field }: BriefingOutcomeProps) {
  const { share } = words;
  return (
    <div class="share-outcome">
      {coded && code && choices.form !== 'page' && (
        <FramePreview
          title={share.preview}
          address={coded.frame}
          box={boxOf(FRAME_SIZES[choices.form === 'link' ? '3:2' : choices.frameSize])}
        />
      )}
      <p class="share-shown">{shownWords(own, briefing, choices, languageIn(words, choices.language))}</p>
      {coded && !code && (
        <p class="share-note">
          {own.tooLong(
            ...([coded.address.length, LONGEST_LINK].map((n) =>
              new Intl.NumberFormat(words.locale).format(n),
            ) as [string, string]),
          )}
        </p>
      )}
      {code !== null && <CodeField {...{ words, code, field }} isAddress={code === coded?.address} />}
    </div>
  );
}

/** One sentence that says what a reader will meet, or what the file will hold. */
function shownWords(
  { shown }: BriefingWords,
  { title, steps }: SharedBriefing,
  { form }: BriefingChoices,
  language: string,
): string {
  if (form === 'file' || form === 'slides') return shown[form](title, steps);
  return shown[form](title, language);
}
