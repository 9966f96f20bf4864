import { type Box, boxHolds, boxOf, distanceToBox } from '../../geometry/box.ts';
import { unpack } from '../../geometry/pack-read.ts';
import { type PackedShapes, type PlaneShape, shapesOf } from '../../geometry/packed.ts';
import { distanceToOutline, pointInShape } from '../../geometry/shape.ts';
import type { PlanePoint } from '../../model/geo.ts';
import { packedBasemap } from '../basemap/cache.ts';

interface Boxed extends PlaneShape {
  readonly box: Box;
}

const boxed = (shapes: PackedShapes): readonly Boxed[] =>
  shapesOf(shapes).map((shape) => ({ ...shape, box: boxOf(shape.parts) }));

/** Land and coast, as fine as 2 km. Made once: a build asks for it again and again. */
export interface Ground {
  /** The alpha-2 code of the country that a point of the plane lies in; null at sea. */
  readonly countryAt: (point: PlanePoint) => string | null;
  /** Metres of the plane from a point to the nearest coast. */
  readonly toCoast: (point: PlanePoint) => number;
  /** The country whose land is nearest to a point, and metres of the plane to it. */
  readonly nearestCountry: (point: PlanePoint) => { readonly country: string; readonly metres: number };
}

let made: Ground | null = null;

export function ground(): Ground {
  made ??= make();
  return made;
}

function make(): Ground {
  const { countries, coast } = unpack(packedBasemap('50m'));
  const lands = boxed(countries!).filter(({ id }) => id !== '');
  const coasts = boxed(coast!);
  const nearest = (point: PlanePoint, shapes: readonly Boxed[]): { shape: Boxed | null; metres: number } => {
    let best: { shape: Boxed | null; metres: number } = { shape: null, metres: Number.POSITIVE_INFINITY };
    for (const shape of shapes) {
      if (distanceToBox(point, shape.box) >= best.metres) continue;
      const metres = distanceToOutline(point, shape);
      if (metres < best.metres) best = { shape, metres };
    }
    return best;
  };
  const countryAt = (point: PlanePoint): string | null =>
    lands.find((land) => boxHolds(land.box, point) && pointInShape(point, land))?.id ?? null;
  return {
    countryAt,
    toCoast: (point) => nearest(point, coasts).metres,
    nearestCountry: (point) => {
      const own = countryAt(point);
      if (own) return { country: own, metres: 0 };
      const { shape, metres } = nearest(point, lands);
      return { country: shape?.id ?? '', metres };
    },
  };
}
