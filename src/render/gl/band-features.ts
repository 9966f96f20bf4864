import type { Position } from 'geojson';
import { depthsOf, outlineAt } from '../../geometry/bands.ts';
import { polygonsOfRings } from '../../geometry/ring.ts';
import { toPlane } from '../../geometry/to-plane.ts';
import type { PlanePoint } from '../../model/geo.ts';
import { inverse } from '../../projection/index.ts';
import { BAND_LEVELS, BANDS, fadeOf, farAndNear } from '../../scene/bands.ts';
import type { Mark } from '../../scene/scene.ts';

/** A stretch of an area between two of its outlines, with its strength from far and from near. */
export interface Band {
  readonly far: number;
  readonly near: number;
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: Position[][][] };
}

/** Beyond this many areas a map reads by their fill: bands would be noise, and cost seconds to make. */
const MANY = 400;

const known = new WeakMap<Mark, Band[]>();

/** The bands of an area, outermost first; one for the whole of it where there are many areas. */
export function bandsOf(mark: Mark, areas: number): Band[] {
  if (areas > MANY) return [{ far: 1, near: 1, geometry: multiPolygon(toPlane(mark.geometry).parts) }];
  const bands = known.get(mark) ?? makeBands(mark);
  known.set(mark, bands);
  return bands;
}

function makeBands(mark: Mark): Band[] {
  const shape = toPlane(mark.geometry);
  const depths = depthsOf(shape, fadeOf(mark), 'fine');
  const inner = BAND_LEVELS.map((level) => outlineAt(depths, level));
  const outlines = [shape, ...inner].map(({ parts }) => parts);
  const [far, near] = farAndNear(mark);
  return Array.from({ length: BANDS }, (_, i) => ({
    far: far[i]!,
    near: near[i]!,
    geometry: multiPolygon([...outlines[i]!, ...(outlines[i + 1] ?? [])]),
  }));
}

const multiPolygon = (rings: readonly (readonly PlanePoint[])[]): Band['geometry'] => ({
  type: 'MultiPolygon',
  coordinates: polygonsOfRings(rings.filter((ring) => ring.length > 2)).map((polygon) =>
    polygon.map((ring) => [...ring, ring[0]!].map((point): Position => inverse(point))),
  ),
});
