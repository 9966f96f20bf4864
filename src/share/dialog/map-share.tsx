import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { type Choices, FORMS, firstChoices, pictureSizeOf, sharedFragment, sharedState } from '../choices.ts';
import { dataOf } from '../data/file.ts';
import { FormRadios } from '../fields.tsx';
import { codeOf, type ShareContext } from '../share-context.ts';
import { saveBlob } from '../take-away.ts';
import { Choosing } from './choosing.tsx';
import { Outcome } from './outcome.tsx';
import { ShareForm, type ShareFormProps, useStatus } from './share-form.tsx';

/** What is made of the map, what comes of it, and one key that takes it. */
export function MapShare({ context, head, what, copying }: ShareFormProps) {
  const { language, atlas, state, site } = context;
  const words = t(language);
  const { share } = words;
  const field = useRef<HTMLTextAreaElement>(null);
  const [choices, setChoices] = useState(() =>
    firstChoices(atlas, state, language, site ? 'link' : 'picture'),
  );
  const { status, setStatus, copy, doing } = useStatus(share);
  const code = codeOf(context, choices);
  copying.current = { code, copied: () => setStatus(share.copied) };

  const choose = (some: Partial<Choices>): void => {
    setStatus('');
    setChoices((before) => ({ ...before, ...some }));
  };
  const draw = (type: Choices['type']): Promise<Blob> => drawn(context, choices, type);
  const savePicture = (): Promise<void> =>
    doing(
      async () => saveBlob(await draw(choices.type), choices.type === 'image/png' ? '.png' : '.svg'),
      ...([share.drawing, share.pictureSaved, share.pictureFailed] as const),
    );
  const saving = (work: () => Promise<void>): Promise<void> =>
    doing(work, share.fileComing, share.fileSaved, share.fileFailed);
  const saveData = (): Promise<void> =>
    saving(async () => saveBlob(await dataOf(context, choices), `-${choices.file}`));
  const keepFile = (): Promise<void> =>
    saving(() => context.saveFile(language, sharedFragment(atlas, state, { ...choices, form: 'link' })));
  const takes = {
    ...{ link: share.copy, frame: share.copy, element: share.copy },
    ...{ picture: share.download, data: share.data.take },
  };
  const props = { context, words, choices, choose };

  return (
    <ShareForm
      {...{ words, head, what, site, status }}
      choosing={
        <>
          <FormRadios
            words={words}
            // Without an address there is nothing to link to.
            forms={FORMS.filter((form) => site || form === 'picture' || form === 'data')}
            names={share.forms}
            uses={share.uses}
            value={choices.form}
            choose={(form) => choose({ form })}
          />
          <Choosing {...props} />
        </>
      }
      outcome={<Outcome {...props} code={code} field={field} draw={draw} failed={setStatus} />}
      submit={() => {
        if (field.current) void copy(field.current);
        else void (choices.form === 'data' ? saveData() : savePicture());
      }}
      take={takes[choices.form]}
      send={choices.form === 'link' ? code : null}
      keepFile={() => void keepFile()}
    />
  );
}

function drawn(context: ShareContext, choices: Choices, type: Choices['type']): Promise<Blob> {
  const { scheme } = choices;
  const options = { ...pictureSizeOf(choices), type };
  const state = sharedState(context.state, choices);
  return context.image(state, scheme === 'auto' ? options : { ...options, scheme });
}
