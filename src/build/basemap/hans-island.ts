import type { BasemapCollection, PlaneShape } from '../../geometry/packed.ts';
import { signedArea } from '../../geometry/ring.ts';
import type { PlanePoint } from '../../model/geo.ts';
import { forward } from '../../projection/index.ts';

/*
 * Hans Island (Tartupaluk), which Natural Earth has some two kilometres too far east and wholly in Greenland, although
 * it has been shared since 2022. Drawn here as an ellipse of its published size, 1.3 km², with a land boundary of 1,280 m,
 * about the middle of the two points at which the line of 1973 stops before it: good to about 0.3 km, and no survey.
 * Points: Fishing Zones of Canada (Zone 6) Order, C.R.C., c. 1549, items 95 and 1, on the datum of the chart. Size and length: "Hans Island", Wikipedia, read in November 2026.
 */
const SOUTH = forward([-66.48185, 80.82033]);
const NORTH = forward([-66.43982, 80.82967]);
/** Metres of the plane across the island, which is 1.3 km² then. */
const ACROSS = 1_290;
/** Corners of a half of the outline: some 80 m apart. */
const STEPS = 24;

/** Metres about the island within which Natural Earth's outline is taken for it. */
const NEAR = 6_000;

const MIDDLE: PlanePoint = [(SOUTH[0] + NORTH[0]) / 2, (SOUTH[1] + NORTH[1]) / 2];

/** A shore from the southern end to the northern: west of the boundary, or east. */
function shore(side: 1 | -1): PlanePoint[] {
  const along: PlanePoint = [(NORTH[0] - SOUTH[0]) / 2, (NORTH[1] - SOUTH[1]) / 2];
  const half = Math.hypot(...along);
  const across = (side * ACROSS) / 2 / half;
  return Array.from({ length: STEPS + 1 }, (_, i): PlanePoint => {
    const angle = (Math.PI * i) / STEPS;
    const [a, b] = [-Math.cos(angle), Math.sin(angle) * across];
    return [MIDDLE[0] + a * along[0] - b * along[1], MIDDLE[1] + a * along[1] + b * along[0]];
  });
}

/** The shore on Canada's side: left of the way north. */
const WEST = shore(1);
const EAST = shore(-1);

/** The whole shore, metres of the plane; the first point is not repeated. */
export const OUTLINE: PlanePoint[] = [...WEST, ...EAST.slice(1, -1).reverse()];

/** Whether an outline is that of the island. */
const isIsland = (points: readonly PlanePoint[]): boolean =>
  points.every(([x, y]) => Math.hypot(x - MIDDLE[0], y - MIDDLE[1]) < NEAR);

/** The ring in the direction of another: one that runs the other way would be read as a hole. */
const turnedLike = (other: readonly PlanePoint[], ring: readonly PlanePoint[]): PlanePoint[] =>
  Math.sign(signedArea(ring)) === Math.sign(signedArea(other)) ? [...ring] : [...ring].reverse();

/** The basemap with the island where and whose it is. */
export function withHansIsland(
  basemap: Record<BasemapCollection, PlaneShape[]>,
): Record<BasemapCollection, PlaneShape[]> {
  const without = (shapes: readonly PlaneShape[]): PlaneShape[] =>
    shapes
      .map((shape) => ({ ...shape, parts: shape.parts.filter((part) => !isIsland(part)) }))
      .filter(({ parts }) => parts.length > 0);
  const line = (points: PlanePoint[]): PlaneShape => ({ id: '', type: 'line', parts: [points] });
  const halves: Readonly<Record<string, PlanePoint[]>> = { CA: WEST, GL: EAST };
  return {
    ...basemap,
    coast: [...without(basemap.coast), line([...OUTLINE, OUTLINE[0]!])],
    borders: [...basemap.borders, line([SOUTH, NORTH])],
    land: [...without(basemap.land), { id: '', type: 'polygon', parts: [OUTLINE] }],
    countries: without(basemap.countries).map((country) => {
      const half = halves[country.id];
      return half ? { ...country, parts: [...country.parts, turnedLike(country.parts[0]!, half)] } : country;
    }),
  };
}
