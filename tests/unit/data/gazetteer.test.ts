import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { gazetteer } from '../../../src/model/layer-schema.ts';
import { metresPerPixel } from '../../../src/projection/plane.ts';
import { inPlane, isOnLand, readJson } from './coast.ts';

type Name = z.infer<typeof gazetteer>['features'][number];

const names: Name[] = gazetteer.parse(readJson('data/gazetteer.geojson')).features;

const planePoints = ({ geometry }: Name): Position[] =>
  (geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates).map(inPlane);

/** Points every quarter of each segment of a line. */
const alongLine = (points: Position[]): Position[] =>
  points.slice(1).flatMap(([x, y], i) => {
    const [x0, y0] = points[i] as [number, number];
    return [0, 0.25, 0.5, 0.75, 1].map((t) => [x0 + (x! - x0) * t, y0 + (y! - y0) * t]);
  });

const lengthOf = (points: Position[]): number =>
  points.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x! - points[i]![0]!, y! - points[i]![1]!), 0);

const isWater = ({ properties: { kind } }: Name) => ['ocean', 'sea', 'strait', 'bay'].includes(kind);
const isLine = ({ geometry }: Name) => geometry.type === 'LineString';
const idsOf = (list: Name[]) => list.map(({ id }) => id);

/** Own names that have to stand on the map, as `name` or `nativeName`. */
const OWN_NAMES = [
  ...['ᓄᓇᕗᑦ', 'Iqaluit', 'Qausuittuq', 'Ausuittuq', 'Mittimatalik', 'Iqaluktuuttiaq', 'Kangiqliniq'],
  ...['Ikpiarjuk', 'Sanirajak', 'Iglulik', 'Kinngait', 'Pangniqtuuq', 'Naujaat', 'Kugluktuk', 'Uqšuqtuuq'],
  ...['Taloyoak', 'Kugaaruk', 'Qikiqtarjuaq', 'Kangiqtugaapik', 'Inuuvik', 'Tuktuuyaqtuuq', 'Ulukhaktok'],
  ...[
    'Kalaallit Nunaat',
    'Nuuk',
    'Ilulissat',
    'Sisimiut',
    'Qaanaaq',
    'Tasiilaq',
    'Ittoqqortoormiit',
    'Upernavik',
  ],
  ...[
    'Tartupaluk',
    'Utqiaġvik',
    'Kárášjohka',
    'Guovdageaidnu',
    'Romsa',
    'Roavvenjárga',
    'Føroyar',
    'Tórshavn',
  ],
];

describe('the gazetteer', () => {
  it('gives each name its own id', () => {
    expect(new Set(idsOf(names)).size).toBe(names.length);
  });

  it('says of each name where it comes from', () => {
    expect(
      idsOf(
        names.filter(({ properties }) => !/^(Position|Placement|Placed|Derived)/.test(properties.source)),
      ),
    ).toEqual([]);
  });

  it.each(OWN_NAMES)('knows %s', (own) => {
    const texts = names.flatMap(({ properties }) => [properties.name.en, properties.nativeName?.text]);
    expect(texts).toContain(own);
  });

  it('writes waters along lines that stay off the land', () => {
    const waters = names.filter(isWater);
    expect(waters.every(isLine)).toBe(true);
    expect(idsOf(waters.filter((name) => alongLine(planePoints(name)).some(isOnLand)))).toEqual([]);
  });

  it('runs every line from left to right at bearing 0', () => {
    const turned = names.filter(isLine).filter((name) => {
      const points = planePoints(name);
      return points.slice(1).some(([x], i) => x! <= points[i]![0]!);
    });
    expect(idsOf(turned)).toEqual([]);
  });

  it('shows a water only where its line is as long as its name', () => {
    const pixelsPerCharacter = 6;
    const cramped = names
      .filter((name) => isWater(name) && isLine(name))
      .filter((name) => {
        const { minZoom, name: text } = name.properties;
        return lengthOf(planePoints(name)) / metresPerPixel(minZoom) < text.en.length * pixelsPerCharacter;
      });
    expect(idsOf(cramped)).toEqual([]);
  });

  it('sets names of countries, territories and islands on land', () => {
    const lands = names.filter((name) => !isWater(name) && name.properties.kind !== 'town');
    expect(idsOf(lands.filter((name) => !isOnLand(planePoints(name)[0]!)))).toEqual([]);
  });

  it('sets towns within 15 km of land', () => {
    const ring = [0, 3, 6, 9, 12, 15].flatMap((km) =>
      Array.from({ length: 16 }, (_, i) => [
        km * 1000 * Math.cos((i * Math.PI) / 8),
        km * 1000 * Math.sin((i * Math.PI) / 8),
      ]),
    );
    const afloat = names
      .filter(({ properties }) => properties.kind === 'town')
      .filter((name) => {
        const [x, y] = planePoints(name)[0] as [number, number];
        return !ring.some(([dx, dy]) => isOnLand([x + dx!, y + dy!]));
      });
    expect(idsOf(afloat)).toEqual([]);
  });

  it('leaves the towns of the headquarters to the headquarters layer', () => {
    const towns = ['ottawa', 'tallinn', 'copenhagen', 'brussels', 'nuuk'].map((town) => `name.${town}`);
    for (const { properties } of names.filter(({ id }) => towns.includes(id)))
      expect(properties).toMatchObject({ kind: 'town', minZoom: 4, priority: 9 });
    expect(names.filter(({ id }) => towns.includes(id))).toHaveLength(5);
  });

  it('keeps the first view quiet', () => {
    const first = names.filter(({ properties }) => properties.minZoom <= 2);
    expect(first.length).toBeGreaterThanOrEqual(25);
    expect(first.length).toBeLessThanOrEqual(45);
  });
});
