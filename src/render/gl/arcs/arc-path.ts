import type { Geometry } from '../../../model/types.ts';
import { type CommonPoint, lngLatToCommon } from './plane-view.ts';

/** A place in deck.gl's common space with its height, in the same unit. */
export type CommonPlace = [x: number, y: number, z: number];

/** An arc as deck.gl's `ArcLayer` draws it between two places of the ground. */
export interface RaisedArc {
  readonly from: CommonPoint;
  readonly to: CommonPoint;
  /** Degrees by which its plane leans to the left of its way. */
  readonly tilt: number;
}

/** Height of the top of an arc above the ground as a part of twice its length. */
export const HEIGHT = 0.36;

/** The arc of a line: from its first to its last position. */
export function raisedArc(geometry: Geometry, tilt: number): RaisedArc | null {
  if (geometry.type !== 'LineString') return null;
  const [from, to] = [geometry.coordinates[0]!, geometry.coordinates.at(-1)!];
  return { from: lngLatToCommon([from[0]!, from[1]!]), to: lngLatToCommon([to[0]!, to[1]!]), tilt };
}

/** Where an arc is after a share of its way, from 0 to 1: half an ellipse over the ground, leaning by `tilt`. */
export function onArc({ from, to, tilt }: RaisedArc, share: number): CommonPlace {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const height = Math.sqrt(share * (1 - share)) * length * HEIGHT;
  const [aside, up] = [Math.sin((tilt * Math.PI) / 180) * height, Math.cos((tilt * Math.PI) / 180) * height];
  return [from[0] + share * dx - (dy / length) * aside, from[1] + share * dy + (dx / length) * aside, up];
}
