import { type Catalogue, t } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import type { RenderFailure } from '../render/renderer.ts';

/** What failed, in words. Parts of an address are named `address:…` and failed to be read, not to be drawn. */
const nameOf = ({ address, failed, parts }: Catalogue['failures'], part: string): string =>
  part.startsWith('address:') ? address : failed(parts[part] ?? part);

interface FailuresProps {
  readonly language: Language;
  readonly failures: readonly RenderFailure[];
  readonly dismiss: (failure: RenderFailure) => void;
}

/** What could not be drawn, each with a way to try again. The map goes on without it. */
export function Failures({ language, failures, dismiss }: FailuresProps) {
  const { failures: words } = t(language);
  return (
    <div class="failures" role="status">
      {failures.length > 0 && (
        <ul>
          {failures.map((failure) => (
            <li key={failure.part}>
              <span>
                {nameOf(words, failure.part)} <span class="quiet">{failure.message}</span>
              </span>
              {failure.retry && (
                <button
                  type="button"
                  class="text-button"
                  onClick={() => {
                    dismiss(failure);
                    failure.retry?.();
                  }}
                >
                  {words.retry}
                </button>
              )}
              <button type="button" class="text-button" onClick={() => dismiss(failure)}>
                {words.dismiss}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
