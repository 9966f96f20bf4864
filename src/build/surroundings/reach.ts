import { boxOf, middleOf } from '../../geometry/box.ts';
import type { PlanePoint } from '../../model/geo.ts';
import type { Reach } from '../../model/types.ts';
import { inverse } from '../../projection/index.ts';
import { geodesicDistance } from '../limits/geodesic.ts';

const DIRECTIONS = 180;
/** Nearer the Pole than this, degrees of latitude, north means little. */
const AT_POLE = 87;

/**
 * How far points of the plane reach: the longest way across and the one square to it, metres, and the direction of the
 * longer, eighths of the compass from 0 (north–south) to 3 (north-west–south-east). Null round the Pole.
 */
export function reachOf(points: readonly PlanePoint[]): Reach | null {
  const middle = middleOf(boxOf([points]));
  const [lng, lat] = inverse(middle);
  if (lat > AT_POLE) return null;
  const spans = Array.from({ length: DIRECTIONS }, (_, at) => spanAlong(points, (at * Math.PI) / DIRECTIONS));
  const longest = spans.indexOf(Math.max(...spans));
  const across = (longest + DIRECTIONS / 2) % DIRECTIONS;
  // Metres of the plane become metres of ground by the scale along that way at the middle.
  const ground = (at: number): number => groundSpan(middle, (at * Math.PI) / DIRECTIONS, spans[at]!);
  return {
    long: Math.round(ground(longest)),
    wide: Math.round(ground(across)),
    axis: axisOf((longest * Math.PI) / DIRECTIONS, lng),
  };
}

/** Metres of the plane between the outermost points along a direction, radians from the plane's x axis. */
function spanAlong(points: readonly PlanePoint[], direction: number): number {
  const [dx, dy] = [Math.cos(direction), Math.sin(direction)];
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [x, y] of points) {
    const along = x * dx + y * dy;
    if (along < least) least = along;
    if (along > most) most = along;
  }
  return most - least;
}

function groundSpan([x, y]: PlanePoint, direction: number, span: number): number {
  const [dx, dy] = [(Math.cos(direction) * span) / 2, (Math.sin(direction) * span) / 2];
  return geodesicDistance(inverse([x - dx, y - dy]), inverse([x + dx, y + dy]));
}

/**
 * The eighth of the compass nearest to a direction of the plane at a meridian. There north lies −(lng + 45)° clockwise
 * from the plane's y axis.
 */
function axisOf(direction: number, lng: number): Reach['axis'] {
  const clockwise = 90 - (direction * 180) / Math.PI;
  const fromNorth = clockwise + lng + 45;
  return (((Math.round(fromNorth / 45) % 4) + 4) % 4) as Reach['axis'];
}
