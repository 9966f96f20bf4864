import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { UnusedLines } from '../controls/notices.tsx';
import type { Catalogue } from '../i18n/index.ts';
import { isTooLong } from '../share/address.ts';
import { copyFrom, saveBlob } from '../share/take-away.ts';
import type { UnusedValue } from '../state/fragment.ts';
import { jsonOf } from './draft.ts';
import { MakingKey } from './making-key.tsx';
import type { MakingProps } from './making-props.ts';
import { inAny } from './read.ts';
import { fileNameOf, fragmentHolding } from './workshop.ts';

/** Problems of a file that are named one by one. */
const MOST_NAMED = 12;

/** Takes a file that is dropped anywhere on the briefing in the making. */
function useDrop(within: RefObject<HTMLElement | null>, take: (file: File | undefined) => void): void {
  useEffect(() => {
    const place = within.current?.closest<HTMLElement>('.making');
    const listening = new AbortController();
    const { signal } = listening;
    const holdsFiles = ({ dataTransfer }: DragEvent): boolean =>
      dataTransfer?.types.includes('Files') ?? false;
    place?.addEventListener('dragover', (event) => holdsFiles(event) && event.preventDefault(), { signal });
    const onDrop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      take(event.dataTransfer?.files[0]);
    };
    place?.addEventListener('drop', onDrop, { signal });
    return () => listening.abort();
  }, []);
}

/** The draft as a file and as a link, and the way back from a file. */
export function MakingFile({ language, workshop, read, share, words }: MakingProps & { words: Catalogue }) {
  const { making } = words;
  const draft = workshop.history.value.present;
  const title = inAny(draft.title, language);
  const [told, setTold] = useState('');
  const [problems, setProblems] = useState<readonly UnusedValue[]>([]);
  const [link, setLink] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const root = useRef<HTMLDivElement>(null);

  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setLink('');
    const { opened, problems } = await workshop.open(file);
    setProblems(problems);
    setTold(!opened ? making.refused : problems.length > 0 ? making.partly : making.opened(file.name));
  };
  useDrop(root, (file) => void open(file));
  const save = (): void => {
    const file = new Blob([`${jsonOf(draft, 2)}\n`], { type: 'application/json' });
    saveBlob(file, fileNameOf(title));
  };
  const withFragment = (use: (fragment: string) => void) => async (): Promise<void> => {
    setProblems([]);
    setLink('');
    if (draft.steps.length === 0) setTold(making.noStep);
    else use(await fragmentHolding(draft));
  };
  const copy = (fragment: string): void => {
    const address = location.href.replace(/#.*/s, '') + fragment;
    if (isTooLong(address)) {
      setTold(making.linkLong);
      return;
    }
    setLink(address);
    requestAnimationFrame(async () => {
      if (!field.current) return;
      setTold((await copyFrom(field.current)) === 'done' ? making.linkCopied : making.linkHere);
    });
  };
  return (
    <div class="making-file" ref={root}>
      <div class="making-keys">
        <MakingKey onClick={withFragment(read)}>{making.read}</MakingKey>
        <MakingKey onClick={save}>{making.save}</MakingKey>
        <label class="making-key making-open">
          {making.open}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              void open(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </label>
        <MakingKey onClick={withFragment(copy)}>{making.link}</MakingKey>
        <MakingKey onClick={share}>{making.share}</MakingKey>
      </div>
      <div role="status">
        {told && <p>{told}</p>}
        {problems.length > 0 && (
          <ul class="making-problems">
            <UnusedLines words={words} values={problems} most={MOST_NAMED} sign=": " />
          </ul>
        )}
      </div>
      {link && (
        <label class="making-field">
          <span>{making.linkHere}</span>
          <textarea
            ref={field}
            readOnly
            rows={3}
            value={link}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </label>
      )}
    </div>
  );
}
