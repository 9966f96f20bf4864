import { describe, expect, it } from 'vitest';
import { surroundingsOf } from '../../../../src/build/surroundings/surroundings.ts';
import { initialBearing } from '../../../../src/geometry/distance.ts';
import { representativePoint } from '../../../../src/geometry/representative-point.ts';
import type { Neighbour } from '../../../../src/model/types.ts';
import { realAtlas } from '../../support/real-atlas.ts';

const atlas = realAtlas();
const found = surroundingsOf(atlas);
const entries = Object.entries(found);
const typeOf = (id: string) => atlas.featureById.get(id)!.feature.geometry.type;

describe('the surroundings of the places of the atlas', () => {
  it('are told of each but the deployments, whose arcs lead over no ground', () => {
    const wanted = [...atlas.featureById.values()].filter(({ layer }) => layer.id !== 'deployments');
    expect(new Set(Object.keys(found))).toEqual(new Set(wanted.map(({ feature }) => feature.id)));
  });

  it('give an area its size, a line its length, a point neither', () => {
    for (const [id, { area, length, toCoast }] of entries) {
      const type = typeOf(id);
      expect(area !== undefined, id).toBe(type.endsWith('Polygon'));
      expect(length !== undefined, id).toBe(type.endsWith('LineString'));
      expect(toCoast !== undefined, id).toBe(type === 'Point');
    }
  });

  it('border on each other, both ways, where both are places', () => {
    for (const [id, { borders = [] }] of entries)
      for (const other of borders) {
        const isPlace = atlas.featureById.get(id)!.layer.id !== 'limits-in-law';
        if (isPlace) expect(found[other]!.borders, `${other} borders on ${id}`).toContain(id);
      }
    expect(found['sar.canada']!.borders).toContain('sar.greenland');
  });

  it('name the nearest places first, and neither the place itself nor what it lies in', () => {
    for (const [id, { near, within = [], headquarters }] of entries) {
      const metres = near.map((each) => each.metres);
      expect(metres, id).toEqual(metres.toSorted((a, b) => a - b));
      const named = [...near, headquarters].flatMap((each) => each?.id ?? []);
      expect(new Set(named).size, id).toBe(named.length);
      for (const other of [id, ...within]) expect(named).not.toContain(other);
    }
  });

  it('point to where the others lie', () => {
    const isPoint = (id: string) => typeOf(id) === 'Point';
    const at = (id: string) => representativePoint(atlas.featureById.get(id)!.feature);
    const off = (id: string, { id: other, direction }: Neighbour): number => {
      const turned = Math.abs(initialBearing(at(id), at(other)) - direction * 45);
      return Math.min(turned, 360 - turned);
    };
    const pairs = entries.flatMap(([id, { near }]) =>
      near
        .filter((each) => each.metres > 5000 && isPoint(id) && isPoint(each.id))
        .map((each) => off(id, each)),
    );
    expect(pairs.length).toBeGreaterThan(0);
    for (const pair of pairs) expect(pair).toBeLessThan(23);
  });

  it.each([
    ['hq.nuuk', 'GL', 'name.davis-strait', 'sar.greenland'],
    ['hq.tallinn', 'EE', 'name.gulf-of-finland', null],
    ['base.iqaluit', 'CA', 'name.frobisher-bay', 'sar.canada'],
  ])('put %s on the coast of %s, by %s', (id, country, water, area) => {
    expect(found[id]!.countries).toEqual([country]);
    expect(found[id]!.waters).toEqual([water]);
    if (area) expect(found[id]!.within).toContain(area);
  });

  it('name the waters of an area, and tell sea from land', () => {
    expect(found['surveillance.baffin-davis-nares']!.waters).toEqual(
      expect.arrayContaining(['name.baffin-bay', 'name.davis-strait']),
    );
    expect(found['surveillance.baffin-davis-nares']!.land).toBeLessThan(0.03);
    expect(found['surveillance.finnish-lapland']!.land).toBeGreaterThan(0.9);
    expect(found['hq.ottawa']!.waters).toEqual([]);
  });
});
