import { formatDate } from '../i18n/format.ts';
import type { Catalogue } from '../i18n/index.ts';

/** The longest month in any language, CSS pixels: no name moves from one month to the next. */
const WIDEST = 190;

interface DateCaptionProps {
  readonly words: Catalogue;
  /** The date asked about, of any precision, or null. */
  readonly on: string | null;
}

/** Says on the map which date it shows; nothing while it shows all of them. */
export const DateCaption = ({ words, on }: DateCaptionProps) =>
  on && (
    <p class="date-caption" data-furniture={WIDEST}>
      {words.time.stateKey(formatDate(on, words))}
    </p>
  );
