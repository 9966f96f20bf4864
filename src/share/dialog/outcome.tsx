import type { RefObject } from 'preact';
import { frameAddress } from '../address.ts';
import { type Choices, pictureSizeOf } from '../choices.ts';
import { DataOutcome } from '../data/outcome.tsx';
import { CodeField } from '../fields.tsx';
import type { ChoosingProps } from '../layer-fields.tsx';
import { sharedOf, shownWords } from '../share-context.ts';
import { boxOf } from '../size.ts';
import { FramePreview, PicturePreview } from './preview.tsx';

interface OutcomeProps extends ChoosingProps {
  readonly code: string | null;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly draw: (type: Choices['type']) => Promise<Blob>;
  /** Tells what could not be made. */
  readonly failed: (message: string) => void;
}

/** What a reader will see, as a picture, in words, and as the text that brings it about. */
export function Outcome(props: OutcomeProps) {
  const { context, words, choices, code, field } = props;
  const { share } = words;
  const { form } = choices;
  if (form === 'data') return <DataOutcome {...props} />;
  return (
    <div class="share-outcome">
      <Preview {...props} />
      <p class="share-shown">{shownWords(context, { ...choices, form })}</p>
      {code !== null && (
        <>
          <CodeField {...{ words, code, field }} isAddress={form === 'link'} hint="share-hint" />
          <p class="quiet" id="share-hint">
            {share.copyHint}
          </p>
        </>
      )}
    </div>
  );
}

function Preview({ context, words, choices, draw, failed }: OutcomeProps) {
  const { share } = words;
  // A link leads to the whole atlas, which no frame shows; a page can draw the words of its own language alone.
  const isMap = choices.form === 'link' && choices.language === context.language;
  if (choices.form === 'picture' || isMap) {
    const { shown, scheme, layers } = choices;
    const box = pictureSizeOf(choices);
    return (
      <PicturePreview
        title={isMap ? share.preview : share.previewPicture}
        box={box}
        draw={() => draw('image/svg+xml')}
        of={JSON.stringify([shown, scheme, layers, box])}
        failed={() => failed(share.pictureFailed)}
      />
    );
  }
  if (!context.site) return null;
  // The whole atlas is shown by a frame too: what it shows is the same.
  const framed =
    choices.form === 'link' ? { ...choices, form: 'frame' as const, frameSize: '3:2' as const } : choices;
  const { site, language, fragment, size } = sharedOf(context, framed, context.site);
  return (
    <FramePreview title={share.preview} address={frameAddress(site, language, fragment)} box={boxOf(size)} />
  );
}
