import { type Cut, cutDown } from '../../export/cut.ts';
import { type FileName, fileText, isTable, mediaTypeOf } from '../../export/file.ts';
import type { Whole } from '../../export/whole.ts';
import { NO_FILTERS } from '../../state/actions.ts';
import { hasFilters } from '../../state/selectors.ts';
import type { Choices } from '../choices.ts';
import type { ShareContext } from '../share-context.ts';

/** Whether a file has places in it, which the choice of layers is about. */
export const holdsPlaces = (file: FileName): boolean => file.startsWith('places');

/** Whether there are filters, and they are to go with the data. */
const isFiltered = ({ state }: ShareContext, { shown }: Choices): boolean =>
  shown.filters && hasFilters(state.filters);

/** What the choices leave of the whole. Only places are chosen by their layers. */
export function cutOf(context: ShareContext, choices: Choices, whole: Whole): Whole {
  const cut: Cut = {
    filters: isFiltered(context, choices) ? context.state.filters : NO_FILTERS,
    layers: holdsPlaces(choices.file) ? choices.layers : whole.layers.map(({ id }) => id),
  };
  return cutDown(whole, context.atlas, cut);
}

/** The file that someone chose. @throws Error where what the atlas says did not come */
export async function dataOf(context: ShareContext, choices: Choices): Promise<Blob> {
  const { file, language } = choices;
  const { site, state } = context;
  const text = fileText(file, cutOf(context, choices, await context.whole()), {
    language,
    atlas: site?.root ?? null,
    filters: isFiltered(context, choices) ? state.filters : null,
  });
  return new Blob([text], { type: `${mediaTypeOf(file)}${isTable(file) ? ';charset=utf-8' : ''}` });
}
