import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pack } from '../../../../src/geometry/pack-write.ts';
import type { BasemapCollection, PlaneShape } from '../../../../src/geometry/packed.ts';
import { viewportOf } from '../../../../src/projection/camera.ts';
import type { Canvas } from '../../../../src/render/flat/draw/canvases.ts';
import { Painter } from '../../../../src/render/flat/worker/painter.ts';
import type { FromPainter, ToPainter } from '../../../../src/render/flat/worker/protocol.ts';
import { prepareMarks } from '../../../../src/render/prepare.ts';
import { camera, marks } from './support.ts';

type Picture = Extract<FromPainter, { type: 'picture' }>;

/** A canvas that notes what is called on its context. */
function recordingCanvas(width: number, height: number) {
  const calls: string[] = [];
  const canvas = { width, height, getContext: () => context };
  const context: Record<string, unknown> = new Proxy<Record<string, unknown>>(
    { canvas },
    {
      get: (own, key: string) =>
        own[key] ??
        ((): object => {
          calls.push(key);
          return { setTransform: () => undefined };
        }),
      set: (own, key: string, value) => {
        own[key] = value;
        return true;
      },
    },
  );
  return { canvas: canvas as unknown as Canvas, calls };
}

const ring: PlaneShape['parts'][number] = [
  [-500_000, -2_000_000],
  [500_000, -2_000_000],
  [500_000, -1_000_000],
  [-500_000, -1_000_000],
];
const none: PlaneShape[] = [];
const collections: Record<BasemapCollection, PlaneShape[]> = {
  land: [{ id: '', type: 'polygon', parts: [ring] }],
  coast: [{ id: '', type: 'line', parts: [[...ring, ring[0]!]] }],
  countries: [{ id: 'GL', type: 'polygon', parts: [ring] }],
  ...{ borders: none, provinces: none, lakes: none, rivers: none },
};
const BASEMAP = pack(collections, { grid: 100 });
const ADDRESSES = { overview: 'overview.bin', '50m': '50m.bin', '10m': '10m.bin' };

let broken: string[];
let asked: string[];
let answer: () => void;

function painting() {
  const said: FromPainter[] = [];
  const made: ReturnType<typeof recordingCanvas>[] = [];
  const painter = new Painter(
    (message) => said.push(message),
    (width, height) => {
      made.push(recordingCanvas(width, height));
      return made.at(-1)!.canvas;
    },
    (canvas) => canvas,
  );
  const tell = (message: ToPainter): void => painter.receive(message);
  const draw = (id: number, zoom = camera.zoom, margin = 1): void =>
    tell({ type: 'draw', id, view: viewportOf({ ...camera, zoom }, 300, 200), margin });
  const start = (): void => {
    tell({ type: 'start', basemaps: ADDRESSES, ratio: 1, packedLayers: [], faces: [] });
    tell({ type: 'scene', patch: { marks: prepareMarks(marks) } });
  };
  const pictures = () => said.filter((message): message is Picture => message.type === 'picture');
  const kinds = () => said.map(({ type }) => type);
  return { said, made, tell, draw, start, pictures, kinds };
}

/** Lets all that was promised happen. */
const settle = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

beforeEach(() => {
  [broken, asked] = [[], []];
  let answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    await answered;
    answered = Promise.resolve();
    return { ok: !broken.includes(address), status: 404, arrayBuffer: async () => BASEMAP.slice().buffer };
  });
  vi.stubGlobal(
    'Path2D',
    class {
      moveTo(): void {}
      lineTo(): void {}
      closePath(): void {}
      addPath(): void {}
      arc(): void {}
      rect(): void {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

describe('the painter', () => {
  it('draws what is asked for once the ground is there, and then the whole plane', async () => {
    const { draw, start, kinds, pictures } = painting();
    start();
    draw(1);
    await settle();
    expect(kinds()).toEqual(['started']);
    answer();
    await settle();
    expect(kinds()).toEqual(['started', 'picture', 'overview']);
    expect(pictures()[0]).toMatchObject({ id: 1, complete: true, last: true });
  });

  it('draws the whole plane once a scheme', async () => {
    const { tell, draw, start, kinds } = painting();
    start();
    answer();
    await settle();
    for (const [id, scheme] of (['light', 'light', 'dark'] as const).entries()) {
      tell({ type: 'scene', patch: { scheme } });
      draw(id);
      await settle();
    }
    expect(kinds().filter((kind) => kind === 'overview')).toHaveLength(2);
  });

  it('shows a nearer view on the ground that it has, and says when a finer one has come', async () => {
    const { draw, start, kinds, pictures } = painting();
    start();
    answer();
    await settle();
    draw(1);
    await settle();
    draw(2, 6);
    await settle();
    expect(asked).toHaveLength(2);
    expect(pictures().map(({ id, complete }) => [id, complete])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(kinds().at(-1)).toBe('stale');
    draw(3, 6);
    await settle();
    expect(pictures().at(-1)).toMatchObject({ id: 3, complete: true });
  });

  it('tells of a ground that does not come, draws without it, and asks again when it is told to', async () => {
    broken.push(ADDRESSES.overview);
    const { tell, draw, start, said, pictures } = painting();
    start();
    draw(1);
    answer();
    await settle();
    const failed = said.find((message) => message.type === 'failed');
    expect(failed).toMatchObject({ part: 'basemap-overview' });
    expect(failed).toMatchObject({ message: expect.stringContaining('404') });
    expect(pictures()).toHaveLength(1);
    broken = [];
    tell({ type: 'retry', part: 'basemap-overview' });
    await settle();
    expect(said.at(-1)?.type).toBe('stale');
  });

  it('keeps the ground of a picture with a margin while only marks change', async () => {
    const fillsOf = async (zoom: number): Promise<number> => {
      const { tell, draw, start, made } = painting();
      const fills = (): number => made.flatMap(({ calls }) => calls).filter((call) => call === 'fill').length;
      start();
      answer();
      await settle();
      draw(1, camera.zoom, 1.6);
      await settle();
      const before = fills();
      tell({ type: 'scene', patch: { emphasis: new Map([['hq.ottawa', 'selected']]) } });
      draw(2, zoom, 1.6);
      await settle();
      return fills() - before;
    };
    expect(await fillsOf(camera.zoom)).toBeLessThan(await fillsOf(camera.zoom + 0.1));
  });

  it('draws on two canvases in turn, so that a picture may be read while the next is drawn', async () => {
    const { draw, start, made, pictures } = painting();
    start();
    answer();
    await settle();
    for (const id of [1, 2, 3, 4]) {
      draw(id);
      await settle();
    }
    const [first, second, third, fourth] = pictures().map(({ bitmap }) => bitmap);
    expect(second).not.toBe(first);
    expect([third, fourth]).toEqual([first, second]);
    expect(made.length).toBeLessThan(12);
  });

  it('says which names stand in the window', async () => {
    const { tell, draw, start, said } = painting();
    start();
    answer();
    await settle();
    draw(1, 1.2);
    await settle();
    tell({ type: 'names' });
    expect(said.at(-1)).toMatchObject({ type: 'names' });
    const { names } = said.at(-1) as Extract<FromPainter, { type: 'names' }>;
    expect(names.map(({ id }) => id)).toContain('exercise.box');
  });
});
