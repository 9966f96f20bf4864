import type { Atlas } from '../../atlas/atlas.ts';
import { address as english } from '../../i18n/en/address.ts';
import type { Camera } from '../../model/geo.ts';
import type { Language } from '../../model/text.ts';
import { NO_SELECTION } from '../../state/actions.ts';
import { parseFragment } from '../../state/fragment.ts';
import { selectionOf } from '../../state/selectors.ts';
import type { Filters, ViewState } from '../../state/state.ts';
import type { Store } from '../../state/store.ts';
import type { Commands } from './frame.ts';
import { type ImageFormat, type Reply, type Request, RequestError } from './protocol.ts';
import { viewReply } from './replies.ts';

/** What the commands act on. */
export interface Commanded {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly store: Store;
  /** Moves the map; resolves when it is there. */
  readonly move: (to: Partial<Camera>) => Promise<void>;
  /** What to wait for before an id can be known; null where nothing has to come. */
  readonly before: (id: string) => Promise<void> | null;
  readonly image: (size: { width: number; height: number; type: ImageFormat }) => Promise<Blob>;
}

const OK: Reply = { type: 'ok' };

/** The requests as the ordinary actions of the page. One that names what the atlas does not hold changes nothing. */
export function commandsOf({ atlas, store, move, image, before }: Commanded): Commands {
  const { state } = store;
  const dispatch: Store['dispatch'] = (action) => store.dispatch({ ...action, origin: 'message' });
  return async (request) => {
    switch (request.type) {
      case 'select':
        if (request.target) await before(request.target);
        dispatch({ type: 'select', selection: target(atlas, request.target) });
        return OK;
      case 'fly':
        await move(request.at);
        return OK;
      case 'layers':
        if (request.ids) known(atlas, { layers: request.ids });
        dispatch({ type: 'layers', ids: request.ids });
        return OK;
      case 'filter':
        filter(atlas, request, dispatch);
        return OK;
      case 'scheme':
        dispatch({ type: 'scheme', scheme: request.scheme });
        return OK;
      case 'view':
        return viewReply(atlas, state.peek());
      case 'image': {
        const { width, height, format } = request;
        return { type: 'image', blob: await image({ width, height, type: format }) };
      }
    }
  };
}

function target(atlas: Atlas, id: string | null) {
  if (id === null) return NO_SELECTION;
  const selection = selectionOf(atlas, id);
  if (selection.kind === 'none')
    throw new RequestError(
      'unknown',
      'target: expected the id of a clause, a place, an agreement, an instrument or one of its areas',
    );
  return selection;
}

function filter(
  atlas: Atlas,
  { filters, on }: Extract<Request, { type: 'filter' }>,
  dispatch: Store['dispatch'],
): void {
  const values = known(atlas, { ...filters, ...(on && { on: [on] }) });
  const named = Object.keys(filters) as (keyof Filters)[];
  const chosen = Object.fromEntries(named.map((facet) => [facet, values.filters?.[facet] ?? []]));
  if (named.length > 0) dispatch({ type: 'filter', filters: chosen });
  if (on !== undefined) dispatch({ type: 'date', on });
}

/** The values as an address would give them: what may be asked there and here is one thing, judged in one place. */
function known(atlas: Atlas, lists: Readonly<Record<string, readonly string[]>>): Partial<ViewState> {
  const pairs = Object.entries(lists).map(([key, ids]) => `${key}=${ids.map(encodeURIComponent).join()}`);
  const { values, notices } = parseFragment(atlas, pairs.join('&'));
  const [notice] = notices;
  if (notice)
    throw new RequestError('unknown', `${notice.key}: expected ${english.expected(notice.expected)}`);
  return values;
}
