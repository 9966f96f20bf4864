import { formatDate } from '../i18n/format.ts';
import type { Catalogue } from '../i18n/index.ts';

interface DateCaptionProps {
  readonly words: Catalogue;
  /** The date asked about, of any precision, or null. */
  readonly on: string | null;
}

/** Says on the map which date it shows; nothing while it shows all of them. */
export const DateCaption = ({ words, on }: DateCaptionProps) =>
  on && (
    <p class="date-caption" data-furniture="">
      {words.time.stateKey(formatDate(on, words))}
    </p>
  );
