import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaneShape } from '../../../../src/geometry/packed.ts';
import { distanceToOutline, pointInShape } from '../../../../src/geometry/shape.ts';
import { forward } from '../../../../src/projection/index.ts';
import { HitIndex } from '../../../../src/render/flat/draw/hit-index.ts';
import { MarkHits } from '../../../../src/render/flat/page/hits.ts';
import { prepareMarks } from '../../../../src/render/prepare.ts';
import { packInMemory } from '../../../../src/render/shapes.ts';
import { marks } from './support.ts';

const metres = fc.integer({ min: -5000, max: 5000 });
const point = fc.tuple(metres, metres);
const polygon = fc.array(fc.array(point, { minLength: 3, maxLength: 12 }), { minLength: 1, maxLength: 3 });
const shapes = fc
  .array(polygon, { minLength: 1, maxLength: 30 })
  .map((list) => list.map((parts, i): PlaneShape => ({ id: `s${i}`, type: 'polygon', parts })));

describe('HitIndex', () => {
  it('finds exactly the polygons that contain a point, the last drawn first', () => {
    fc.assert(
      fc.property(shapes, point, (list, [x, y]) => {
        const at = [x + 0.317, y + 0.271] as const; // off the grid of the vertices: never on an edge
        const brute = list.flatMap((shape, i) => (pointInShape(at, shape) ? [i] : [])).reverse();
        expect(new HitIndex(packInMemory(list)).at(at, 0)).toEqual(brute);
      }),
    );
  });

  it('finds with a tolerance exactly the shapes that come as near', () => {
    fc.assert(
      fc.property(shapes, point, fc.integer({ min: 1, max: 800 }), (list, at, tolerance) => {
        const lines = list.map((shape): PlaneShape => ({ ...shape, type: 'line' }));
        const near = (shape: PlaneShape) =>
          pointInShape(at, shape) || distanceToOutline(at, shape) <= tolerance;
        const brute = lines.flatMap((shape, i) => (near(shape) ? [i] : [])).reverse();
        expect(new HitIndex(packInMemory(lines)).at(at, tolerance)).toEqual(brute);
      }),
    );
  });

  it('names in a crowd what lies under a point alone, and else the nearest within reach', () => {
    const square = (id: string, x: number): PlaneShape => ({
      id,
      type: 'polygon',
      parts: [
        [
          [x, 0],
          [x + 100, 0],
          [x + 100, 100],
          [x, 100],
        ],
      ],
    });
    const index = new HitIndex(packInMemory([square('left', 0), square('right', 110)]));
    expect(index.idsAt([98, 50], 20)).toEqual(['left']);
    expect(index.idsAt([103, 50], 20)).toEqual(['left', 'right']);
    expect(index.idsAt([103, 50], 2)).toEqual([]);
  });

  it('finds nothing among no shapes', () => {
    expect(new HitIndex(packInMemory([])).at([0, 0], 1e9)).toEqual([]);
  });
});

describe('MarkHits', () => {
  const hits = new MarkHits(prepareMarks(marks));

  it('finds an area, a symbol over what lies under it, and nothing in the open sea', () => {
    expect(hits.at(forward([-50, 75]), 4, 8000)).toEqual(['exercise.box']);
    expect(hits.at(forward([-75.7, 45.4]), 4, 8000)).toEqual(['hq.ottawa', 'deployment.one']);
    expect(hits.at(forward([100, 86]), 4, 8000)).toEqual([]);
  });

  it('finds a symbol first, whatever the order of the marks', () => {
    const upside = new MarkHits(prepareMarks([...marks].reverse()));
    expect(upside.at(forward([-75.7, 45.4]), 4, 8000)).toEqual(['hq.ottawa', 'deployment.one']);
  });

  it('names the area that a point lies in, not the one beside it, and near all areas the nearest reach', () => {
    const square = (id: string, lng: number) => ({
      ...marks[0]!,
      id,
      geometry: {
        type: 'Polygon' as const,
        coordinates: [
          [
            [lng, 70],
            [lng + 1, 70],
            [lng + 1, 71],
            [lng, 71],
            [lng, 70],
          ],
        ] as [number, number][][],
      },
    });
    const beside = new MarkHits(prepareMarks([square('west', 0), square('east', 1.02)]));
    expect(beside.at(forward([0.99, 70.5]), 4, 1000)).toEqual(['west']);
    expect(beside.at(forward([1.01, 70.5]), 4, 1000)).toEqual(['east', 'west']);
    expect(beside.at(forward([-0.1, 70.5]), 4, 1000)).toEqual([]);
  });

  it('finds an area across 180°', () => {
    expect(hits.at(forward([180, 73]), 4, 8000)).toEqual(['surveillance.far']);
    expect(hits.at(forward([-179, 73]), 4, 8000)).toEqual(['surveillance.far']);
  });
});
