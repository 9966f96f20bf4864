import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestPlace, type PlaceOnScreen, WAYS, type Way } from '../../../src/app/nearest-place.ts';

const place = (id: string, x: number, y: number): PlaceOnScreen => ({ id, at: [x, y] });
const from = (one: PlaceOnScreen) => ({ id: one.id, at: one.at });

describe('the arrow keys on the map', () => {
  const middle = place('middle', 100, 100);
  const around = [
    middle,
    place('right', 150, 105),
    place('far right', 300, 100),
    place('left', 60, 90),
    place('above', 110, 20),
    place('below', 90, 160),
  ];

  it.each([
    ['ArrowRight', 'right'],
    ['ArrowLeft', 'left'],
    ['ArrowUp', 'above'],
    ['ArrowDown', 'below'],
  ] as const)('lead at %s to what is %s', (way, id) => {
    expect(nearestPlace(around, from(middle), way)).toBe(id);
  });

  it('lead nowhere where there is nothing more in that direction', () => {
    expect(nearestPlace(around, from(around[2]!), 'ArrowRight')).toBeNull();
    expect(nearestPlace([], { id: null, at: [0, 0] }, 'ArrowUp')).toBeNull();
  });

  it('lead to the place under the starting point too', () => {
    expect(nearestPlace([middle], { id: null, at: [100, 100] }, 'ArrowRight')).toBe('middle');
  });

  it('pass through places on one spot, each in its turn, and on from the last', () => {
    const spot = [place('a', 10, 10), place('b', 10, 10), place('c', 10, 10), place('on', 50, 10)];
    const way = (start: number) => nearestPlace(spot, from(spot[start]!), 'ArrowRight');
    expect([way(0), way(1), way(2)]).toEqual(['b', 'c', 'on']);
    expect(nearestPlace(spot, from(spot[2]!), 'ArrowLeft')).toBe('b');
  });

  it('reach from any place some other, whichever lies around it', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 1000 }) });
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 30 }), (points) => {
        const places = points.map(({ x, y }, index) => place(String(index), x, y));
        for (const one of places) {
          const ways = (Object.keys(WAYS) as Way[]).map((way) => nearestPlace(places, from(one), way));
          expect(ways.some((id) => id !== null && id !== one.id)).toBe(true);
        }
      }),
    );
  });
});
