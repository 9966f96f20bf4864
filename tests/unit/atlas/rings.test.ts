import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgesOf, findCrossing } from '../../../src/atlas/check/rings.ts';
import type { LngLat } from '../../../src/model/geo.ts';

const crosses = (...rings: LngLat[][]): boolean => findCrossing(rings.flatMap(edgesOf)) !== null;
const close = (ring: LngLat[]): LngLat[] => [...ring, ring[0]!];

/** Longitude from -180 to 180. */
const wrap = (lng: number): number => ((((lng + 180) % 360) + 360) % 360) - 180;

describe('findCrossing', () => {
  it('finds the crossing of a bow-tie where it is', () => {
    const bowTie: LngLat[] = [
      [0, 70],
      [10, 74],
      [10, 70],
      [0, 74],
      [0, 70],
    ];
    expect(findCrossing(edgesOf(bowTie, 0))?.at).toEqual([5, 72]);
  });

  it('finds it at every longitude, over 180° too', () => {
    const at = (turn: number) =>
      close(
        [
          [0, 70],
          [10, 74],
          [10, 70],
          [0, 74],
        ].map(([lng, lat]) => [wrap(lng! + turn), lat!]),
      );
    fc.assert(fc.property(fc.integer({ min: -360, max: 360 }), (turn) => crosses(at(turn))));
  });

  it('finds the crossing of a ring that goes twice round the Pole', () => {
    const twice: LngLat[] = [0, 90, 180, -90, 0, 90, 180, -90].map((lng, index) => [
      lng,
      index < 4 ? 80 + index : 86.5 - index,
    ]);
    expect(crosses(close(twice))).toBe(true);
  });

  it('finds none in an outline seen from a point within it, wherever that is', () => {
    const radii = fc.array(fc.double({ min: 0.5, max: 3, noNaN: true }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(
        fc.integer({ min: -180, max: 180 }),
        fc.integer({ min: 45, max: 86 }),
        radii,
        (lng, lat, lengths) => {
          const ring = lengths.map((length, index): LngLat => {
            const angle = (2 * Math.PI * index) / lengths.length;
            return [wrap(lng + length * Math.cos(angle)), lat + length * Math.sin(angle)];
          });
          expect(crosses(close(ring))).toBe(false);
        },
      ),
    );
  });

  it('finds none in a ring round the Pole, whichever way it goes', () => {
    const latitudes = fc.array(fc.double({ min: 60, max: 89, noNaN: true }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(latitudes, fc.integer({ min: -180, max: 180 }), fc.boolean(), (lats, start, west) => {
        const step = (west ? -360 : 360) / lats.length;
        const ring = lats.map((lat, index): LngLat => [wrap(start + step * index), lat]);
        expect(crosses(close(ring))).toBe(false);
      }),
    );
  });

  it('finds none where a cap is closed along 180° and over the Pole', () => {
    expect(
      crosses([
        [-180, 70],
        [0, 60],
        [180, 70],
        [180, 90],
        [-180, 90],
        [-180, 70],
      ]),
    ).toBe(false);
  });

  it('finds two rings that cross, and none where one lies in the other', () => {
    const box = (west: number, east: number): LngLat[] => [
      [west, 70],
      [east, 71],
      [east, 75],
      [west, 74],
      [west, 70],
    ];
    const inner: LngLat[] = [
      [175, 72],
      [-175, 72],
      [180, 73],
      [175, 72],
    ];
    expect(crosses(box(170, -170), inner)).toBe(false);
    expect(crosses(box(170, 178), inner)).toBe(true);
  });
});
