import type { Catalogue } from '../../i18n/index.ts';
import type { BriefingWords } from '../../i18n/share-briefing.ts';
import { Check, FormRadios, LanguageField, Select } from '../fields.tsx';
import { sizeName } from '../names.ts';
import type { ShareContext } from '../share-context.ts';
import { type BriefingChoices, formsOf, type SharedBriefing } from '../shared-briefing.ts';
import { FRAME_SIZES, type Size } from '../size.ts';

interface BriefingChoosingProps {
  readonly context: ShareContext;
  readonly briefing: SharedBriefing;
  readonly choices: BriefingChoices;
  readonly choose: (some: Partial<BriefingChoices>) => void;
  readonly words: Catalogue;
  readonly own: BriefingWords;
}

/** All that can be decided about a briefing. */
export function BriefingChoosing({ context, briefing, choices, choose, words, own }: BriefingChoosingProps) {
  const { share } = words;
  const { form } = choices;
  const sizes = Object.entries(FRAME_SIZES) as [BriefingChoices['frameSize'], Size][];
  const isFile = form === 'file' || form === 'slides';
  return (
    <>
      <FormRadios
        words={words}
        forms={formsOf(briefing, context.site)}
        names={{ ...share.forms, ...own.forms }}
        uses={own.uses}
        value={form}
        choose={(chosen) => choose({ form: chosen })}
      />
      <div class="share-choosing">
        {(form === 'frame' || form === 'element') && (
          <Select
            label={share.size}
            value={choices.frameSize}
            options={sizes.map(([key, size]) => [key, sizeName(words, size)] as const)}
            choose={(frameSize) => choose({ frameSize })}
          />
        )}
        {!isFile && (
          <LanguageField words={words} value={choices.language} choose={(language) => choose({ language })} />
        )}
        {!isFile && form !== 'page' && briefing.step > 1 && (
          <Check checked={choices.here} toggle={() => choose({ here: !choices.here })}>
            {own.fromStep(briefing.step)}
          </Check>
        )}
      </div>
    </>
  );
}
