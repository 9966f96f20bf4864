import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { BRIEFING_WORDS } from '../../i18n/share-briefing.ts';
import { TextButton } from '../../panel/text-button.tsx';
import { Radios } from '../fields.tsx';
import type { ShareContext } from '../share-context.ts';
import { copyInstead } from '../take-away.ts';
import { BriefingShare } from './briefing-share.tsx';
import { MapShare } from './map-share.tsx';
import type { Copying } from './share-form.tsx';

interface ShareDialogProps {
  readonly context: ShareContext;
  readonly closed: () => void;
}

/** The dialog, about the map or about the briefing that is open. */
export function ShareDialog({ context, closed }: ShareDialogProps) {
  const { briefing, language } = context;
  const words = BRIEFING_WORDS[language];
  const dialog = useRef<HTMLDialogElement>(null);
  const copying = useRef<Copying>({ code: null, copied: () => undefined });
  const [about, setAbout] = useState<'map' | 'briefing'>(briefing?.shown ? 'briefing' : 'map');
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);
  const props = {
    ...{ context, copying },
    head: (
      <Head
        heading={briefing ? words.heading : t(language).share.heading}
        closing={t(language).share.close}
        close={() => dialog.current?.close()}
      />
    ),
    what: briefing ? (
      <Radios
        label={words.what}
        name="what"
        value={about}
        options={[
          ['briefing', words.briefing(briefing.title)],
          ['map', words.map],
        ]}
        choose={setAbout}
      />
    ) : (
      <p>
        <TextButton
          onClick={() => {
            dialog.current?.close();
            context.make();
          }}
        >
          {words.make}
        </TextButton>
      </p>
    ),
  };
  return (
    <dialog
      ref={dialog}
      class="share"
      aria-labelledby="share-heading"
      onClose={closed}
      onCopy={(event) => {
        const { code, copied } = copying.current;
        if (code !== null && copyInstead(event, code)) copied();
      }}
    >
      {briefing && about === 'briefing' ? (
        <BriefingShare {...props} briefing={briefing} />
      ) : (
        <MapShare {...props} />
      )}
    </dialog>
  );
}

interface HeadProps {
  readonly heading: string;
  readonly closing: string;
  readonly close: () => void;
}

const Head = ({ heading, closing, close }: HeadProps) => (
  <div class="share-head">
    <h2 id="share-heading">{heading}</h2>
    <button type="button" class="control" aria-label={closing} title={closing} onClick={close}>
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M5 5 15 15M15 5 5 15" />
      </svg>
    </button>
  </div>
);
