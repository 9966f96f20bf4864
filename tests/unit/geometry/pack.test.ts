import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../../src/geometry/pack-read.ts';
import { pack } from '../../../src/geometry/pack-write.ts';
import { type PlaneShape, SHAPE_TYPES, shapesOf } from '../../../src/geometry/packed.ts';
import type { PlanePoint } from '../../../src/model/geo.ts';

const metres = fc.double({ min: -1.2e7, max: 1.2e7, noNaN: true });
const part = fc.array(fc.tuple(metres, metres) as fc.Arbitrary<PlanePoint>, { maxLength: 12 });
const shape: fc.Arbitrary<PlaneShape> = fc.record({
  id: fc.string({ unit: 'grapheme', maxLength: 8 }),
  type: fc.constantFrom(...SHAPE_TYPES),
  parts: fc.array(part, { maxLength: 4 }),
});
const collections = fc.dictionary(
  fc.constantFrom('land', 'coast', 'Åland', 'a b'),
  fc.array(shape, { maxLength: 6 }),
  {
    noNullPrototype: true,
  },
);
const line = (id: string, ...points: PlanePoint[]): PlaneShape => ({ id, type: 'line', parts: [points] });

describe('packed shapes', () => {
  it.each([false, true])('come back within half a step of the grid (shared stretches: %s)', (share) => {
    fc.assert(
      fc.property(collections, fc.constantFrom(1, 50, 400), (before, grid) => {
        const after = unpack(pack(before, { grid, share }));
        expect(Object.keys(after)).toEqual(Object.keys(before));
        for (const [name, shapes] of Object.entries(before)) {
          const back = shapesOf(after[name]!);
          expect(back.map(({ id, type }) => ({ id, type }))).toEqual(
            shapes.map(({ id, type }) => ({ id, type })),
          );
          shapes.forEach(({ parts }, i) => {
            expect(back[i]!.parts.map(({ length }) => length)).toEqual(parts.map(({ length }) => length));
            const [expected, found] = [parts.flat(2), back[i]!.parts.flat(2)];
            const errors = expected.map((value, j) => Math.abs(value - found[j]!));
            expect(Math.max(0, ...errors)).toBeLessThanOrEqual(grid / 2 + 1e-6);
          });
        }
      }),
    );
  });

  it('know the box of each shape in metres', () => {
    const { a } = unpack(
      pack({ a: [line('1', [0, 10], [200, -30]), line('2', [-500, 0], [0, 700])] }, { grid: 10 }),
    );
    expect([...a!.boxes]).toEqual([0, -30, 200, 10, -500, 0, 0, 700]);
    expect([...a!.shapeStart]).toEqual([0, 1, 2]);
    expect([...a!.partStart]).toEqual([0, 2, 4]);
    expect([...a!.xy]).toEqual([0, 1, 20, -3, -50, 0, 0, 70]);
  });

  it('write a stretch once that shapes have in common, in either direction', () => {
    const coast = Array.from(
      { length: 500 },
      (_, i): PlanePoint => [i * 700 + (i % 7) * 90, Math.sin(i) * 9000],
    );
    const before = {
      coast: [line('', ...coast)],
      land: [line('', ...[...coast].reverse()), line('', ...coast.slice(40, 400))],
    };
    const alone = pack({ coast: before.coast }, { grid: 50 }).length;
    const shared = pack(before, { grid: 50, share: true });
    expect(shared.length).toBeLessThan(alone + 80);
    expect(unpack(shared)).toEqual(unpack(pack(before, { grid: 50 })));
  });

  it('say which version was found and which expected', () => {
    const bytes = pack({ a: [] }, { grid: 1 });
    bytes[4] = 2;
    expect(() => unpack(bytes)).toThrow('found version 2, expected 1');
  });

  it('tell another file apart', () => {
    expect(() => unpack(new TextEncoder().encode('<!doctype html><title>404</title>'))).toThrow(
      'expected a file that begins with "AASH"',
    );
    expect(() => unpack(new Uint8Array())).toThrow(RangeError);
  });

  it('refuse bytes that are cut off anywhere', () => {
    const bytes = pack(
      { a: [line('x', [0, 0], [10, 10], [20, 5])], b: [line('y', [5, 5], [6, 6])] },
      { grid: 1 },
    );
    for (let end = 0; end < bytes.length; end++)
      expect(() => unpack(bytes.slice(0, end))).toThrow(RangeError);
  });

  it('never do worse than a RangeError on damaged bytes', () => {
    const bytes = pack({ a: [line('x', [0, 0], [10, 10], [20, 5], [7, 7])] }, { grid: 1, share: true });
    const damage = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (changes) => {
        const copy = bytes.slice();
        for (const [at, value] of changes) copy[at] = value;
        try {
          unpack(copy);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });

  it('refuse a coordinate that is none', () => {
    expect(() => pack({ a: [line('x', [Number.NaN, 0])] }, { grid: 1 })).toThrow(
      'Found the coordinate NaN m',
    );
    expect(() => pack({ a: [line('x', [1e23, 0])] }, { grid: 1 })).toThrow('1e+23');
  });

  it('take a browser’s ArrayBuffer and Node’s Buffer', () => {
    const bytes = pack({ a: [line('x', [1, 2], [3, 4])] }, { grid: 1 });
    const buffer = Buffer.concat([Buffer.from('abc'), bytes]).subarray(3);
    expect(shapesOf(unpack(buffer).a!)).toEqual([line('x', [1, 2], [3, 4])]);
    expect(shapesOf(unpack(bytes.slice().buffer).a!)).toEqual([line('x', [1, 2], [3, 4])]);
  });
});
