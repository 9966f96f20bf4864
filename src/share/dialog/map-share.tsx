import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { type Choices, firstChoices, pictureSizeOf, sharedFragment, sharedState } from '../choices.ts';
import { dataOf } from '../data/file.ts';
import { codeOf, type ShareContext } from '../share-context.ts';
import { copyFrom, copyKey, saveBlob } from '../take-away.ts';
import { Choosing, FormField } from './choosing.tsx';
import { ShareFoot } from './foot.tsx';
import { Outcome } from './outcome.tsx';
import type { ShareFormProps } from './share-form.ts';

/** What is made of the map, what comes of it, and one key that takes it. */
export function MapShare({ context, head, what, copying }: ShareFormProps) {
  const { language, atlas, state, site } = context;
  const words = t(language);
  const { share } = words;
  const field = useRef<HTMLTextAreaElement>(null);
  const [choices, setChoices] = useState(() =>
    firstChoices(atlas, state, language, site ? 'link' : 'picture'),
  );
  const [status, setStatus] = useState('');
  const code = codeOf(context, choices);
  copying.current = { code, copied: () => setStatus(share.copied) };

  const choose = (some: Partial<Choices>): void => {
    setStatus('');
    setChoices((before) => ({ ...before, ...some }));
  };
  const copy = async (from: HTMLTextAreaElement): Promise<void> =>
    setStatus((await copyFrom(from)) === 'done' ? share.copied : share.copyByHand(copyKey()));
  const draw = (type: Choices['type']): Promise<Blob> => drawn(context, choices, type);
  const savePicture = async (): Promise<void> => {
    setStatus(share.drawing);
    try {
      saveBlob(await draw(choices.type), choices.type === 'image/png' ? '.png' : '.svg');
      setStatus(share.pictureSaved);
    } catch {
      setStatus(share.pictureFailed);
    }
  };
  const saveData = async (): Promise<void> => {
    setStatus(share.fileComing);
    try {
      saveBlob(await dataOf(context, choices), `-${choices.file}`);
      setStatus(share.fileSaved);
    } catch {
      setStatus(share.fileFailed);
    }
  };
  const takes = {
    ...{ link: share.copy, frame: share.copy, element: share.copy },
    ...{ picture: share.download, data: share.data.take },
  };
  const keepFile = async (): Promise<void> => {
    setStatus(share.fileComing);
    try {
      await context.saveFile(language, sharedFragment(atlas, state, { ...choices, form: 'link' }));
      setStatus(share.fileSaved);
    } catch {
      setStatus(share.fileFailed);
    }
  };
  const props = { context, words, choices, choose };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void (field.current ? copy(field.current) : choices.form === 'data' ? saveData() : savePicture());
      }}
    >
      {head}
      <div class="share-body">
        <div class="share-side">
          {what}
          {!site && <p class="share-note">{share.noAddress}</p>}
          <FormField {...props} />
          <Choosing {...props} />
        </div>
        <Outcome {...props} code={code} field={field} draw={draw} failed={setStatus} />
      </div>
      <ShareFoot
        words={words}
        take={takes[choices.form]}
        send={choices.form === 'link' ? code : null}
        keepFile={() => void keepFile()}
        status={status}
      />
    </form>
  );
}

function drawn(context: ShareContext, choices: Choices, type: Choices['type']): Promise<Blob> {
  const { scheme } = choices;
  const options = { ...pictureSizeOf(choices), type };
  const state = sharedState(context.state, choices);
  return context.image(state, scheme === 'auto' ? options : { ...options, scheme });
}
