import { type Catalogue, t } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import type { RenderFailure } from '../render/renderer.ts';

/**
 * What is the matter, in words. Parts of an address are named `address:…` and failed to be read, not to be drawn;
 * `edition` is no failure at all.
 */
function nameOf({ failures, hosting }: Catalogue, part: string): string {
  if (part === 'edition') return hosting.newerEdition;
  return part.startsWith('address:') ? failures.address : failures.failed(failures.parts[part] ?? part);
}

interface FailuresProps {
  readonly language: Language;
  readonly failures: readonly RenderFailure[];
  readonly dismiss: (failure: RenderFailure) => void;
}

/** What could not be drawn, each with a way to try again. The map goes on without it. */
export function Failures({ language, failures, dismiss }: FailuresProps) {
  const catalogue = t(language);
  const { failures: words } = catalogue;
  return (
    <div class="failures" role="status">
      {failures.length > 0 && (
        <ul>
          {failures.map((failure) => (
            <li key={failure.part}>
              <span>
                {nameOf(catalogue, failure.part)} <span class="quiet">{failure.message}</span>
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
