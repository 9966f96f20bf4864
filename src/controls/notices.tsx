import { formatExpected } from '../i18n/format.ts';
import { type Catalogue, t } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import { TextButton } from '../panel/text-button.tsx';
import type { RenderFailure } from '../render/renderer.ts';
import type { UnusedValue } from '../state/fragment.ts';

/** What the reader is to be told; the words are in `i18n`. */
export type Notice =
  /** Values of the address that could not be used. */
  | { readonly kind: 'address'; readonly values: readonly UnusedValue[] }
  /** Something could not be shown; the rest goes on. */
  | ({ readonly kind: 'failure' } & RenderFailure)
  /** The site has another build than this page; the next page is of that one. */
  | { readonly kind: 'update' };

/** Values of an address that are named one by one; of more only the number is said. */
const MOST_NAMED = 3;

interface NoticesProps {
  readonly language: Language;
  readonly notices: readonly Notice[];
  readonly dismiss: (notice: Notice) => void;
}

/** What the reader is to be told, each with a way on. The map goes on meanwhile. */
export function Notices({ language, notices, dismiss }: NoticesProps) {
  const words = t(language);
  return (
    <div class="failures" role="status">
      {notices.length > 0 && (
        <ul data-furniture="">
          {notices.map((notice) => (
            <li key={notice.kind === 'failure' ? notice.part : notice.kind}>
              <NoticeWords words={words} notice={notice} />
              {notice.kind === 'failure' && notice.retry && (
                <TextButton
                  onClick={() => {
                    dismiss(notice);
                    notice.retry?.();
                  }}
                >
                  {words.failures.retry}
                </TextButton>
              )}
              <TextButton onClick={() => dismiss(notice)}>{words.failures.dismiss}</TextButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function NoticeWords({ words, notice }: { words: Catalogue; notice: Notice }) {
  if (notice.kind === 'address') return <UnusedValues words={words} values={notice.values} />;
  if (notice.kind === 'update') return <span>{words.hosting.newerEdition}</span>;
  const { failed, parts } = words.failures;
  return (
    <span>
      {failed(parts[notice.part] ?? notice.part)} <span class="quiet">{notice.message}</span>
    </span>
  );
}

/** What of the address could not be used, with what was expected in its place. */
function UnusedValues({ words, values }: { words: Catalogue; values: readonly UnusedValue[] }) {
  return (
    <div>
      {words.address.left}
      <ul class="notices">
        <UnusedLines words={words} values={values} most={MOST_NAMED} sign="=" />
      </ul>
    </div>
  );
}

interface UnusedLinesProps {
  readonly words: Catalogue;
  readonly values: readonly UnusedValue[];
  /** So many are named; of more only the number is said. */
  readonly most: number;
  /** Stands between a key and what was found. */
  readonly sign: string;
}

/** Values that could not be used, a line each. */
export const UnusedLines = ({ words, values, most, sign }: UnusedLinesProps) => (
  <>
    {values.slice(0, most).map(({ key, found, expected }) => (
      <li key={`${key} ${found}`}>
        {key + sign + found} <span class="quiet">{formatExpected(expected, words)}</span>
      </li>
    ))}
    {values.length > most && <li>{words.address.more(values.length - most)}</li>}
  </>
);
