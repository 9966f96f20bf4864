import { t } from '../../i18n/index.ts';
import type { Language } from '../../model/text.ts';

interface HintProps {
  readonly language: Language;
  readonly dismiss: () => void;
}

/** How to begin, in two sentences. */
export function Hint({ language, dismiss }: HintProps) {
  const { first, keys } = t(language);
  const { hint } = keys;
  return (
    <div class="hint" data-furniture="">
      <p>
        <span class="hint-long">
          {hint.text} <span class="hint-keys">{hint.keys}</span>
        </span>
        <span class="hint-short">{first.hint}</span>
      </p>
      <button type="button" class="text-button" onClick={dismiss}>
        {hint.dismiss}
      </button>
    </div>
  );
}
