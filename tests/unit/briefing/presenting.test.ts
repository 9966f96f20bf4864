import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveOf, stepAfter } from '../../../src/briefing/presenting.ts';

describe('presenting', () => {
  it('takes the keys of a keyboard and of a remote, and leaves all others', () => {
    expect(['PageDown', 'ArrowRight', ' '].map(moveOf)).toEqual(['next', 'next', 'next']);
    expect(['PageUp', 'ArrowLeft'].map(moveOf)).toEqual(['previous', 'previous']);
    expect(['Home', 'End', 'b', '.', 'Escape', '7'].map(moveOf)).toEqual([
      'first',
      'last',
      'black',
      'black',
      'end',
      7,
    ]);
    expect(['Tab', 'a', 'F5', 'constructor'].map(moveOf)).toEqual([null, null, null, null]);
  });

  it('goes one on, one back, to the ends and to a number, and never beyond', () => {
    expect(stepAfter('next', 3, 7, '')).toBe(4);
    expect(stepAfter('previous', 3, 7, '')).toBe(2);
    expect(stepAfter('jump', 3, 7, '6')).toBe(6);
    expect(stepAfter('jump', 3, 7, '')).toBe(3);
    const moves = fc.constantFrom(
      ...(['next', 'previous', 'first', 'last', 'jump', 'black', 'end'] as const),
    );
    fc.assert(
      fc.property(
        moves,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 99 }),
        (move, steps, typed) => {
          const to = stepAfter(move, Math.min(5, steps), steps, String(typed));
          expect(to >= 1 && to <= steps).toBe(true);
        },
      ),
    );
  });
});
