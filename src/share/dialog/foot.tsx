import type { Catalogue } from '../../i18n/index.ts';

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
export function ShareFoot({ words, take, send, keepFile, status, fileHelp }: ShareFootProps) {
  const { share, site } = words;
  return (
    <div class="share-foot">
      <button type="submit" class="share-take">
        {take}
      </button>
      {send !== null && 'share' in navigator && (
        <button
          type="button"
          class="text-button"
          // Someone who thinks better of it has nothing to be told.
          onClick={() => void navigator.share({ title: site.name, url: send }).catch(() => undefined)}
        >
          {share.send}
        </button>
      )}
      <p class="share-status" role="status">
        {status}
      </p>
      <div class="share-file">
        <button type="button" class="text-button" aria-describedby="share-file" onClick={keepFile}>
          {share.oneFile}
        </button>
        <p class="quiet" id="share-file">
          {fileHelp ?? share.oneFileHelp}
        </p>
      </div>
    </div>
  );
}
