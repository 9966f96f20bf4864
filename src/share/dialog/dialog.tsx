import { useEffect, useRef, useState } from 'preact/hooks';
import { type Catalogue, t } from '../../i18n/index.ts';
import { type Choices, firstChoices, pictureSizeOf, sharedFragment, sharedState } from '../choices.ts';
import { dataOf } from '../data/file.ts';
import { codeOf, type ShareContext } from '../share-context.ts';
import { copyFrom, copyInstead, copyKey, saveBlob } from '../take-away.ts';
import { Choosing, FormField } from './choosing.tsx';
import { ShareFoot } from './foot.tsx';
import { Outcome } from './outcome.tsx';

interface ShareDialogProps {
  readonly context: ShareContext;
  readonly closed: () => void;
}

/** The dialog: what is made of the map, what comes of it, and one key that takes it. */
export function ShareDialog({ context, closed }: ShareDialogProps) {
  const { language, atlas, state, site } = context;
  const words = t(language);
  const { share } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [choices, setChoices] = useState(() =>
    firstChoices(atlas, state, language, site ? 'link' : 'picture'),
  );
  const [status, setStatus] = useState('');
  const code = codeOf(context, choices);

  const choose = (some: Partial<Choices>): void => {
    setStatus('');
    setChoices((before) => ({ ...before, ...some }));
  };
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);

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
    <dialog
      ref={dialog}
      class="share"
      aria-labelledby="share-heading"
      onClose={closed}
      onCopy={(event) => {
        if (code !== null && copyInstead(event, code)) setStatus(share.copied);
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void (field.current ? copy(field.current) : choices.form === 'data' ? saveData() : savePicture());
        }}
      >
        <Head words={words} close={() => dialog.current?.close()} />
        <div class="share-body">
          <div class="share-side">
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
    </dialog>
  );
}

function drawn(context: ShareContext, choices: Choices, type: Choices['type']): Promise<Blob> {
  const { scheme } = choices;
  const options = { ...pictureSizeOf(choices), type };
  const state = sharedState(context.state, choices);
  return context.image(state, scheme === 'auto' ? options : { ...options, scheme });
}

const Head = ({ words, close }: { words: Catalogue; close: () => void }) => (
  <div class="share-head">
    <h2 id="share-heading">{words.share.heading}</h2>
    <button
      type="button"
      class="control"
      aria-label={words.share.close}
      title={words.share.close}
      onClick={close}
    >
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M5 5 15 15M15 5 5 15" />
      </svg>
    </button>
  </div>
);
