import { rollup } from 'd3';
import { formatDate, formatDistance } from '../../i18n/format.ts';
import type { LngLat, ScreenPoint } from '../../model/geo.ts';
import { apply } from '../../projection/affine.ts';
import { planeToScreen } from '../../projection/camera.ts';
import { forward } from '../../projection/index.ts';
import { groundMetresPerPixel } from '../../projection/scale.ts';
import { DATE_STATUSES, featureDateStatus } from '../../state/date-status.ts';
import { clauseNumber, type PanelContext, say } from '../panel-context.ts';
import { whereabouts } from '../where.ts';
import { type MapView, placesOf } from './order.ts';
import { MIDDLES } from './regions.ts';

/** The map in words: what is on it now, where it looks, what is chosen, and how to go on. */
export const mapSummary = (view: SummaryView, mapView: MapView, drawn?: readonly string[]): string =>
  `${mapContents(view, mapView, drawn)} ${view.words.keys.map.how}`;

/** A map that cannot be gone about on, in words. */
export function mapContents(view: SummaryView, mapView: MapView, drawn?: readonly string[]): string {
  const { map } = view.words.keys;
  const { camera, width } = mapView;
  const seen = placesOf(view, mapView, drawn).filter(({ inView }) => inView);
  const across = groundMetresPerPixel(camera.lat, camera.zoom) * width;
  return [
    map.centre(whereabouts(view, [camera.lng, camera.lat])),
    roundPole(view, mapView),
    map.width(formatDistance(Number(across.toPrecision(2)), view.words)),
    map.seen(seen.length),
    tally(
      view,
      seen.map(({ id }) => id),
    ),
    stateOfThings(
      view,
      seen.map(({ id }) => id),
    ),
    chosen(view),
    view.state.annotations.map(({ said }) => `${said}.`).join(' '),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Where each region lies from the Pole on a map that shows both; where a map does not show the Pole, where that lies. */
function roundPole({ words }: Pick<PanelContext, 'words'>, { camera, width, height }: MapView): string {
  const { map, places } = words.keys;
  const toScreen = planeToScreen(camera, width, height);
  const at = (position: LngLat) => apply(toScreen, forward(position));
  const isSeen = ([x, y]: ScreenPoint): boolean => x >= 0 && x <= width && y >= 0 && y <= height;
  const pole = at([0, 90]);
  if (!isSeen(pole)) return map.pole(map.sides[sideOf([width / 2, height / 2], pole)]!);
  const seen = MIDDLES.map(([region, middle]) => ({ region, point: at(middle) })).filter(({ point }) =>
    isSeen(point),
  );
  if (seen.length === 0) return '';
  const lies = seen.map(({ region, point }) => `${places.regions[region]} ${map.sides[sideOf(pole, point)]}`);
  return map.around(lies.join(words.list.separator));
}

/** The direction from one point of the screen to another: eighths of a turn, clockwise from above. */
const sideOf = ([fromX, fromY]: ScreenPoint, [x, y]: ScreenPoint): number =>
  (Math.round(Math.atan2(x - fromX, fromY - y) / (Math.PI / 4)) + 8) % 8;

type SummaryView = Omit<PanelContext, 'dispatch' | 'now'>;

/** How many places of each layer: `Headquarters: 5, Exercise areas: 3.` */
function tally(view: SummaryView, ids: readonly string[]): string {
  const counts = rollup(
    ids,
    (own) => own.length,
    (id) => view.atlas.featureById.get(id)!.layer,
  );
  const parts = [...counts].map(([layer, n]) => `${say(view, layer.title)} (${n})`);
  return parts.length > 0 ? `${parts.join(view.words.list.separator)}.` : '';
}

/** How many places stand how on the date asked about: `Status: 2026, planned or still to come (2), past (1).` */
function stateOfThings({ atlas, words, state: { on } }: SummaryView, ids: readonly string[]): string {
  if (!on || ids.length === 0) return '';
  const counts = rollup(
    ids,
    (own) => own.length,
    (id) => featureDateStatus(atlas, atlas.featureById.get(id)!.feature, on),
  );
  const parts = DATE_STATUSES.flatMap((dateStatus) => {
    const n = counts.get(dateStatus);
    return n ? [`${words.time.key[dateStatus]} (${n})`] : [];
  });
  return `${[words.time.stateKey(formatDate(on, words)), ...parts].join(words.list.separator)}.`;
}

/** What is chosen, in the words of its own view. */
function chosen(view: SummaryView): string {
  const { atlas, words, state } = view;
  const { selection } = state;
  if (selection.kind === 'none') return '';
  const { map } = words.keys;
  const clause = atlas.clauseById.get(selection.id)?.clause;
  if (clause) return map.chosen(map.clause(clauseNumber(clause.id), say(view, clause.title)));
  const named =
    atlas.featureById.get(selection.id)?.feature.properties.name ??
    (
      atlas.agreementById.get(selection.id) ??
      atlas.instrumentById.get(selection.id) ??
      atlas.areaById.get(selection.id)?.area
    )?.title;
  return named ? map.chosen(say(view, named)) : '';
}
