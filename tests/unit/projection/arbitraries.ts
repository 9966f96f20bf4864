import fc from 'fast-check';
import type { LngLat } from '../../../src/model/geo.ts';

const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Positions in the part of the plane that the map shows: latitude 40 to the Pole. */
export const northern: fc.Arbitrary<LngLat> = fc.tuple(degrees(-180, 180), degrees(40, 90));

/** Cameras looking straight down on the north. */
export const cameras = fc.record({
  lng: degrees(-180, 180),
  lat: degrees(45, 90),
  zoom: degrees(0, 9),
  bearing: degrees(-360, 360),
  pitch: fc.constant(0),
});
