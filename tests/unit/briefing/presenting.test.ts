import { signal } from '@preact/signals';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveOf, Presenter, positionAfter } from '../../../src/briefing/presenting.ts';
import type { ReadBriefing } from '../../../src/briefing/read.ts';

const STEP = { title: 'T', text: '', view: {}, notes: '' };

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
    expect(positionAfter('next', 3, 7, '')).toBe(4);
    expect(positionAfter('previous', 3, 7, '')).toBe(2);
    expect(positionAfter('jump', 3, 7, '6')).toBe(6);
    expect(positionAfter('jump', 3, 7, '0')).toBe(0);
    expect(positionAfter('jump', 3, 7, '')).toBe(3);
    const moves = fc.constantFrom(
      ...(['next', 'previous', 'first', 'last', 'jump', 'black', 'end'] as const),
    );
    fc.assert(
      fc.property(
        moves,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 99 }),
        (move, steps, typed) => {
          const to = positionAfter(move, Math.min(5, steps), steps, String(typed));
          expect(to >= 0 && to <= steps + 1).toBe(true);
        },
      ),
    );
  });

  /** A presenter of a briefing of some steps that stands at one of them, and the steps that it goes to. */
  function presenterAt(step: number, steps: number) {
    const briefing = { id: 'b', title: 'B', summary: '', steps: Array.from({ length: steps }, () => STEP) };
    const open = signal<{ briefing: ReadBriefing; step: number } | null>({ briefing, step });
    const gone: number[] = [];
    const go = (to: number): void => {
      gone.push(to);
      open.value = { briefing, step: to };
    };
    return { presenter: new Presenter({ open, go }), open, gone };
  }

  it('begins with the title slide at the first step, and ends with the closing slide after the last', () => {
    const { presenter, gone } = presenterAt(1, 3);
    presenter.begin();
    const seen = [presenter.position.value];
    for (let i = 0; i < 5; i++) {
      presenter.move('next');
      seen.push(presenter.position.value);
    }
    expect(seen).toEqual([0, 1, 2, 3, 4, 4]);
    expect(gone).toEqual([2, 3]);
    presenter.move('previous');
    expect(presenter.position.value).toBe(3);
    presenter.move('first');
    expect([presenter.position.value, gone.at(-1)]).toEqual([0, 1]);
  });

  it('begins where the reader is, and stays on the steps when it is over', () => {
    const { presenter, gone } = presenterAt(2, 3);
    presenter.begin();
    expect(presenter.position.value).toBe(2);
    expect(presenter.since.value).toBeTypeOf('number');
    presenter.move('last');
    expect(presenter.position.value).toBe(4);
    presenter.move('end');
    expect([presenter.position.value, presenter.since.value]).toEqual([3, null]);
    for (const move of ['next', 'next', 'first', 'previous'] as const) presenter.move(move);
    expect(presenter.position.value).toBe(1);
    expect(gone).toEqual([3, 1]);
  });

  it('goes to the number typed before Enter, and shows again what was black', () => {
    const { presenter, open } = presenterAt(1, 12);
    presenter.begin();
    presenter.move('black');
    expect(presenter.black.value).toBe(true);
    for (const move of [1, 1, 'jump'] as const) presenter.move(move);
    expect([presenter.position.value, presenter.black.value]).toEqual([11, false]);
    open.value = null;
    presenter.move('next');
    expect([presenter.position.value, presenter.since.value]).toEqual([null, null]);
  });
});
