import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Catalogue } from '../../i18n/index.ts';
import { TextButton } from '../../panel/text-button.tsx';
import type { Site } from '../address.ts';
import type { ShareContext } from '../share-context.ts';
import { copyFrom, copyKey } from '../take-away.ts';

/** What the keys for copying take, and what is said then. */
export interface Copying {
  readonly code: string | null;
  readonly copied: () => void;
}

/** What the dialog gives to the form that fills it. */
export interface ShareFormProps {
  readonly context: ShareContext;
  /** Stands above all. */
  readonly head: ComponentChildren;
  /** The choice of what is shared; nothing where there is none. */
  readonly what: ComponentChildren;
  readonly copying: RefObject<Copying>;
}

/** What the form says of what it does, and the work that it tells of. */
export function useStatus(share: Catalogue['share']) {
  const [status, setStatus] = useState('');
  const copy = async (from: HTMLTextAreaElement): Promise<void> =>
    setStatus((await copyFrom(from)) === 'done' ? share.copied : share.copyByHand(copyKey()));
  const doing = async (work: () => Promise<void>, coming: string, done: string, failed: string) => {
    setStatus(coming);
    await work().then(
      () => setStatus(done),
      () => setStatus(failed),
    );
  };
  return { status, setStatus, copy, doing };
}

interface FormProps extends ShareFootProps, Pick<ShareFormProps, 'head' | 'what'> {
  readonly site: Site | null;
  readonly choosing: ComponentChildren;
  readonly outcome: ComponentChildren;
  readonly submit: () => void;
}

/** What is decided, beside what comes of it, over what is done with it. */
export const ShareForm = ({ head, what, site, choosing, outcome, submit, ...foot }: FormProps) => (
  <form
    onSubmit={(event) => {
      event.preventDefault();
      submit();
    }}
  >
    {head}
    <div class="share-body">
      <div class="share-side">
        {what}
        {!site && <p class="share-note">{foot.words.share.noAddress}</p>}
        {choosing}
      </div>
      {outcome}
    </div>
    <ShareFoot {...foot} />
  </form>
);

interface ShareFootProps {
  readonly words: Catalogue;
  /** What the one key does. */
  readonly take: string;
  /** The address that may be handed to another app; null where there is none. */
  readonly send: string | null;
  readonly keepFile: () => void;
  readonly status: string;
  /** What the one file will be; absent: the atlas at this view. */
  readonly fileHelp?: string;
}

/** What is done with it: the one key first, and what became of it. */
function ShareFoot({ words, take, send, keepFile, status, fileHelp }: ShareFootProps) {
  const { share, site } = words;
  return (
    <div class="share-foot">
      <button type="submit" class="share-take">
        {take}
      </button>
      {send !== null && 'share' in navigator && (
        <TextButton
          // Someone who thinks better of it has nothing to be told.
          onClick={() => void navigator.share({ title: site.name, url: send }).catch(() => undefined)}
        >
          {share.send}
        </TextButton>
      )}
      <p class="share-status" role="status">
        {status}
      </p>
      <div class="share-file">
        <TextButton aria-describedby="share-file" onClick={keepFile}>
          {share.oneFile}
        </TextButton>
        <p class="quiet" id="share-file">
          {fileHelp ?? share.oneFileHelp}
        </p>
      </div>
    </div>
  );
}
