import { render } from 'preact';
import { t } from '../i18n/index.ts';
import { keep, readKept } from '../model/kept.ts';
import type { Language } from '../model/text.ts';
import { TextButton } from '../panel/text-button.tsx';
import type { AtlasApp } from './atlas-app.ts';

interface HintProps {
  readonly language: Language;
  readonly dismiss: () => void;
}

/** How to begin, in two sentences. */
function Hint({ language, dismiss }: HintProps) {
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
      <TextButton onClick={dismiss}>{hint.dismiss}</TextButton>
    </div>
  );
}

const KEPT_AS = 'accords-hint';

/** Where nothing can be kept it counts as seen: it would come back at every visit. */
const isSeen = (): boolean => readKept('localStorage', KEPT_AS) !== null;

/** On a first visit says in two sentences how to begin, until that is dismissed or the person has begun. */
export function firstHint({ language, store }: AtlasApp, mapArea: HTMLElement): void {
  // Who comes by a link to something has come for that.
  if (location.hash.length > 1 || isSeen()) return;
  const place = document.createElement('div');
  place.className = 'root';
  mapArea.append(place);
  const dismiss = (): void => {
    stop();
    keep('localStorage', KEPT_AS, 'seen');
    render(null, place);
    place.remove();
  };
  const stop = store.onAction(({ type }) => {
    if (type === 'select' || type === 'panel') dismiss();
  });
  render(<Hint language={language} dismiss={dismiss} />, place);
}
