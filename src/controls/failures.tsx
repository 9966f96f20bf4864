import { type Catalogue, t } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import type { RenderFailure } from '../render/renderer.ts';
import type { Notice } from '../state/fragment.ts';

/** What is the matter, in words. `update` is no failure at all. */
const nameOf = ({ failures, hosting }: Catalogue, part: string): string =>
  part === 'update' ? hosting.newerEdition : failures.failed(failures.parts[part] ?? part);

/** Values of an address that are named one by one; of more only the number is said. */
const MOST_NAMED = 3;

interface NoticesProps {
  readonly language: Language;
  readonly notices: readonly Notice[];
  readonly forget: () => void;
}

/** What of the address could not be used, with what was expected in its place. */
function Notices({ language, notices, forget }: NoticesProps) {
  const { address, failures } = t(language);
  const more = notices.length - MOST_NAMED;
  return (
    <li>
      <div>
        {address.left}
        <ul class="notices">
          {notices.slice(0, MOST_NAMED).map(({ key, found, expected }) => (
            <li key={`${key} ${found}`}>
              {key}={found} <span class="quiet">{address.expected(expected)}</span>
            </li>
          ))}
          {more > 0 && <li>{address.more(more)}</li>}
        </ul>
      </div>
      <button type="button" class="text-button" onClick={forget}>
        {failures.dismiss}
      </button>
    </li>
  );
}

interface FailuresProps extends NoticesProps {
  readonly failures: readonly RenderFailure[];
  readonly dismiss: (failure: RenderFailure) => void;
}

/** What of the address could not be used, and what could not be drawn, each with a way on. The map goes on without. */
export function Failures({ language, notices, forget, failures, dismiss }: FailuresProps) {
  const catalogue = t(language);
  const { failures: words } = catalogue;
  return (
    <div class="failures" role="status">
      {failures.length + notices.length > 0 && (
        <ul data-furniture="">
          {notices.length > 0 && <Notices language={language} notices={notices} forget={forget} />}
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
