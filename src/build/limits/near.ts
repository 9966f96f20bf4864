import { boxDistance } from '../../geometry/box.ts';
import { crossing, type Figure, figureOf, holds } from '../../geometry/figure.ts';
import type { Layer, LimitsNear } from '../../model/types.ts';
import { nearestPoints, SCALE } from './nearest.ts';

const LIMITS = 'limits-in-law';
/** Metres: nearer than this a place touches a limit. Coordinates go to the page rounded to about a metre. */
const TOUCHING = 5;

function nearOf(place: Figure, limits: readonly Figure[]): LimitsNear {
  const crossed: string[] = [];
  const around: string[] = [];
  let nearest: LimitsNear['nearest'] = null;
  const byBox = limits
    .map((limit) => ({ limit, apart: boxDistance(place.box, limit.box) }))
    .sort((a, b) => a.apart - b.apart);
  for (const { limit, apart } of byBox) {
    // A limit that lies within the place as a whole crosses nothing, and has all of its lines there.
    const within = place.areal && limit.lines.some((line) => holds(place, line[0]!));
    if (within || crossing(place, limit)) {
      crossed.push(limit.id);
      continue;
    }
    const inside = limit.areal && holds(limit, place.lines[0]![0]!);
    if (!inside && nearest && apart > SCALE * nearest.metres) continue;
    const { metres } = nearestPoints(place, limit);
    if (metres < TOUCHING) crossed.push(limit.id);
    else if (inside) around.push(limit.id);
    else if (!nearest || metres < nearest.metres) nearest = { id: limit.id, metres: Math.round(metres) };
  }
  return { crossed, around, nearest };
}

/**
 * How every place of the other layers lies to the limits that hold today. Geometries as they are shipped: densified,
 * so that edges are straight in the plane. Deployments are left out: they are arcs on the map and lead over no ground.
 */
export function limitsNear(layers: readonly Layer[]): Record<string, LimitsNear> {
  const key = JSON.stringify(
    layers.map(({ features }) => features.map(({ id, geometry }) => [id, geometry])),
  );
  if (last?.key !== key) last = { key, near: measured(layers) };
  return last.near;
}

/** A build asks for the same layers once a language and once more for each page. */
let last: { key: string; near: Record<string, LimitsNear> } | null = null;

function measured(layers: readonly Layer[]): Record<string, LimitsNear> {
  const limits = layers
    .filter(({ id }) => id === LIMITS)
    .flatMap(({ features }) => features)
    .filter(({ properties }) => properties.status !== 'superseded')
    .map(figureOf);
  if (limits.length === 0) return {};
  const places = layers
    .filter(({ id }) => id !== LIMITS && id !== 'deployments')
    .flatMap(({ features }) => features);
  return Object.fromEntries(places.map((place) => [place.id, nearOf(figureOf(place), limits)]));
}
