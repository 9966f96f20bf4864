import type { BriefingReader } from '../../app/briefing.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Camera } from '../../model/geo.ts';
import type { Language } from '../../model/text.ts';
import type { Facet } from '../../model/vocabulary.ts';
import { NO_SELECTION } from '../../state/actions.ts';
import { knownIn } from '../../state/known.ts';
import { selectionOf } from '../../state/selectors.ts';
import type { Filters } from '../../state/state.ts';
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
  readonly reader: Pick<BriefingReader, 'goTo' | 'open'>;
  readonly image: (size: { width: number; height: number; type: ImageFormat }) => Promise<Blob>;
}

const OK: Reply = { type: 'ok' };

/** The requests as the ordinary actions of the page. One that names what the atlas does not hold changes nothing. */
export function commandsOf({ atlas, store, move, image, before, reader }: Commanded): Commands {
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
        if (request.ids) known(atlas, 'layers', request.ids);
        dispatch({ type: 'layers', ids: request.ids });
        return OK;
      case 'filter':
        filter(atlas, request, dispatch);
        return OK;
      case 'scheme':
        dispatch({ type: 'scheme', scheme: request.scheme });
        return OK;
      case 'step':
        if (await reader.goTo(request.n)) return OK;
        throw new RequestError('unknown', 'step: expected the number of a step of the briefing that is open');
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
  const named = Object.keys(filters) as (keyof Filters)[];
  const chosen = named.map((facet) => [facet, known(atlas, facet, filters[facet] ?? []).known]);
  if (named.length > 0) dispatch({ type: 'filter', filters: Object.fromEntries(chosen) });
  if (on !== undefined) dispatch({ type: 'date', on });
}

/** Ids of which the atlas knows each. @throws RequestError where it does not */
function known(atlas: Atlas, key: Facet | 'layers', ids: readonly string[]) {
  const found = knownIn(atlas, key, ids);
  if (found.unknown.length > 0)
    throw new RequestError(
      'unknown',
      `${key}: expected ${key === 'layers' ? 'a layer id' : `a known ${key}`}`,
    );
  return found;
}
