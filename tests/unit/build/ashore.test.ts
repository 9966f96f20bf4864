import { readFileSync } from 'node:fs';
import { geoContains, geoDistance } from 'd3';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { ashore } from '../../../src/build/basemap/ashore.ts';
import { type CountriesTopology, countriesFile } from '../../../src/build/basemap/sources.ts';
import type { LngLat } from '../../../src/model/geo.ts';

interface Town {
  readonly properties: { readonly kind: string };
  readonly geometry: { readonly coordinates: LngLat };
}

const METRES = 6_371_000;
/** Metres; a little less than `ashore` looks, whose metres are those of the plane. */
const REACH = 2_900;

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8'));
const world = read<CountriesTopology>(countriesFile('10m'));
/** Greenland, on whose coast most of its towns lie, and its islands. */
const isGreenland = ([lng, lat]: readonly number[]): boolean =>
  lng! > -56 && lng! < -30 && lat! > 59.5 && lat! < 74;
const coordinates = world.objects.land.geometries.flatMap((land) =>
  (feature(world, land) as GeoJSON.Feature<MultiPolygon>).geometry.coordinates.filter(([outline]) =>
    outline!.some(isGreenland),
  ),
);
const greenland: MultiPolygon = { type: 'MultiPolygon', coordinates };
const towns = read<{ features: Town[] }>('data/gazetteer.geojson')
  .features.filter(({ properties }) => properties.kind === 'town')
  .map(({ geometry }) => geometry.coordinates)
  .filter(isGreenland);

const metresBetween = (a: LngLat, b: LngLat): number => METRES * geoDistance([...a], [...b]);

/** Metres from a place to the coast of Greenland, on a plane that touches the globe there. */
function toCoast([lng, lat]: LngLat): number {
  const scale = (METRES * Math.PI) / 180;
  const flat = (position: readonly number[]) =>
    [(position[0]! - lng) * Math.cos((lat * Math.PI) / 180) * scale, (position[1]! - lat) * scale] as const;
  let least = Infinity;
  for (const ring of coordinates.flat()) {
    const points = ring.map(flat);
    for (const [i, [bx, by]] of points.entries()) {
      const [ax, ay] = points[i - 1] ?? [bx, by];
      const [dx, dy] = [bx - ax, by - ay];
      const t = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      least = Math.min(least, Math.hypot(ax + t * dx, ay + t * dy));
    }
  }
  return least;
}

describe('where a place is drawn', () => {
  const inland = towns.filter((town) => geoContains(greenland, [...town]));
  const wet = towns.filter((town) => !geoContains(greenland, [...town]));

  it('is the place itself where the map draws land', () => {
    expect(inland.length).toBeGreaterThan(0);
    for (const town of inland) expect(ashore(town)).toEqual(town);
  });

  it('is on the coast for a port that the coast as drawn leaves in the water', () => {
    const ports = wet.filter((town) => toCoast(town) < REACH);
    expect(ports.length).toBeGreaterThan(0);
    for (const town of ports) {
      const drawn = ashore(town);
      expect(toCoast(drawn), String(town)).toBeLessThan(25);
      expect(metresBetween(town, drawn) - toCoast(town), String(town)).toBeLessThan(25);
    }
  });

  it('is the place itself where the island that it lies on is not drawn', () => {
    const alone = wet.filter((town) => toCoast(town) > REACH);
    expect(alone.length).toBeGreaterThan(0);
    for (const town of alone) expect(ashore(town)).toEqual(town);
  });

  it('is left at sea where it lies far out', () => {
    const pole: LngLat = [0, 90];
    expect(ashore(pole)).toEqual(pole);
  });
});
