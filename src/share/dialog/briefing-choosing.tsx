import type { Catalogue } from '../../i18n/index.ts';
import type { BriefingWords } from '../../i18n/share-briefing.ts';
import { LANGUAGES } from '../../model/text.ts';
import { Check, Radios, Select } from '../fields.tsx';
import { ownName } from '../names.ts';
import type { ShareContext } from '../share-context.ts';
import { type BriefingChoices, formsOf, type SharedBriefing } from '../shared-briefing.ts';
import { FRAME_SIZES, isFluid, type Size } from '../size.ts';

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
  const names = { ...share.forms, ...own.forms };
  const number = new Intl.NumberFormat(words.locale);
  const named = (size: Size): string =>
    isFluid(size)
      ? share.fluid(size.ratio.join(':'))
      : share.fixed(number.format(size.width), number.format(size.height));
  const sizes = Object.entries(FRAME_SIZES) as [BriefingChoices['frameSize'], Size][];
  const isFile = form === 'file' || form === 'slides';
  return (
    <>
      <div class="share-form">
        <Radios
          label={share.form}
          name="form"
          value={form}
          options={formsOf(briefing, context.site).map((option) => [option, names[option]] as const)}
          choose={(option) => choose({ form: option })}
        />
        <p class="quiet">{own.uses[form]}</p>
      </div>
      <div class="share-choosing">
        {(form === 'frame' || form === 'element') && (
          <Select
            label={share.size}
            value={choices.frameSize}
            options={sizes.map(([key, size]) => [key, named(size)] as const)}
            choose={(frameSize) => choose({ frameSize })}
          />
        )}
        {!isFile && (
          <Select
            label={share.language}
            value={choices.language}
            options={LANGUAGES.map((language) => [language, ownName(language), language] as const)}
            choose={(language) => choose({ language })}
          />
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
