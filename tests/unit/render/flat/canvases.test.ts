import { describe, expect, it } from 'vitest';
import { type Canvas, Canvases } from '../../../../src/render/flat/draw/canvases.ts';

/** A canvas that tells what became of it: its size, how often it was set, and the states that are saved. */
function recordingCanvas(width: number, height: number) {
  const states: number[] = [];
  const size = { width, height, resized: 0 };
  const context = {
    globalAlpha: 1,
    save: () => states.push(context.globalAlpha),
    restore: () => {
      context.globalAlpha = states.pop() ?? context.globalAlpha;
    },
    canvas: {
      get width() {
        return size.width;
      },
      set width(value: number) {
        Object.assign(size, { width: value, resized: size.resized + 1 });
        states.length = 0;
      },
      height,
      getContext: () => context,
    },
  };
  return { canvas: context.canvas as unknown as Canvas, size };
}

describe('canvases that are drawn on again', () => {
  const made: ReturnType<typeof recordingCanvas>[] = [];
  const fresh = (): Canvases => {
    made.length = 0;
    return new Canvases((width, height) => {
      const each = recordingCanvas(width, height);
      made.push(each);
      return each.canvas;
    });
  };

  it('are made once for each use', () => {
    const canvases = fresh();
    expect(canvases.take('picture', 40, 30)).toBe(canvases.take('picture', 40, 30));
    expect(canvases.take('sea', 40, 30)).not.toBe(canvases.take('picture', 40, 30));
    expect(made).toHaveLength(2);
  });

  it('keep nothing of how they were last drawn on', () => {
    const canvases = fresh();
    canvases.take('picture', 40, 30).globalAlpha = 0.2;
    expect(canvases.take('picture', 40, 30).globalAlpha).toBe(1);
    canvases.take('picture', 40, 30).globalAlpha = 0.3;
    expect(canvases.take('picture', 40, 30).globalAlpha).toBe(1);
  });

  it('have their size set when it is another, and only then', () => {
    const canvases = fresh();
    canvases.take('picture', 40, 30);
    canvases.take('picture', 40, 30);
    expect(made[0]!.size.resized).toBe(0);
    const { canvas } = canvases.take('picture', 50, 20);
    expect([canvas.width, canvas.height]).toEqual([50, 20]);
  });

  it('are an error where the browser has none', () => {
    const none = { getContext: () => null } as unknown as Canvas;
    expect(() => new Canvases(() => none).take('picture', 4, 4)).toThrow('Found no 2D canvas');
  });
});
