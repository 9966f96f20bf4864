import { formatDate } from '../i18n/format.ts';
import type { Instrument } from '../model/types.ts';
import { type PanelContext, say } from './panel-context.ts';

type Named = Pick<PanelContext, 'language' | 'words'>;

/** An instrument in short: `Memorandum, 13 February 2026`. */
export const instrumentName = (view: Named, { shortTitle, signed }: Instrument): string =>
  [say(view, shortTitle), formatDate(signed.date, view.words)].join(view.words.list.separator);

/** When and where it was signed: `13 February 2026, Munich`. */
export const signingWords = (view: Named, { signed }: Instrument): string =>
  [formatDate(signed.date, view.words), say(view, signed.place)].join(view.words.list.separator);

/** The part of an area's id that is its number: `mou-2026.3` → `3`. */
export const areaNumber = (id: string): string => id.slice(id.lastIndexOf('.') + 1);
