import { describe, expect, it } from 'vitest';
import { meets, windowBox } from '../../../../src/geometry/box.ts';
import { en } from '../../../../src/i18n/en/index.ts';
import { apply, invert } from '../../../../src/projection/affine.ts';
import { viewportOf } from '../../../../src/projection/camera.ts';
import { enlarge, matrixOf } from '../../../../src/projection/viewport.ts';
import { gridLines } from '../../../../src/render/graticule.ts';
import { along } from '../../../../src/render/names/along.ts';
import { layOut } from '../../../../src/render/names/layout.ts';
import { badgedIds } from '../../../../src/render/names/mark-obstacles.ts';
import { placeNames } from '../../../../src/render/names/place.ts';
import { PRIORITY } from '../../../../src/render/names/priority.ts';
import { blockOf, straight } from '../../../../src/render/names/straight.ts';
import { nameStyle } from '../../../../src/render/names/style.ts';
import { prepareMarks, prepareNames } from '../../../../src/render/prepare.ts';
import { BADGE_RISE } from '../../../../src/scene/symbols.ts';
import type { DateStatus } from '../../../../src/state/date-status.ts';
import { camera, marks, names } from '../flat/support.ts';

const views = [
  camera,
  { ...camera, zoom: 3.4, lat: 70, lng: -50 },
  { ...camera, zoom: 4.6, lat: 68, lng: -52, bearing: 75 },
];

function namesOf(look: typeof camera, margin: number) {
  const view = viewportOf(look, 1000, 700);
  const shown = enlarge(view, margin);
  const matrix = matrixOf(shown);
  const [x, y] = [(shown.width - view.width) / 2, (shown.height - view.height) / 2];
  const window = { minX: x, minY: y, maxX: x + view.width, maxY: y + view.height };
  const placed = layOut({
    names: prepareNames(names),
    grid: gridLines(en),
    marks: prepareMarks(marks),
    emphasisAt: () => 'plain',
    dateStatusAt: () => 'unknown',
    hovered: new Set(),
    project: (point) => apply(matrix, point),
    zoom: look.zoom,
    window,
    outer: windowBox(shown.width, shown.height, 0),
    furniture: [],
    annotations: [],
  });
  return { placed, window };
}

describe('placeNames', () => {
  const style = nameStyle('town', 2);
  const block = blockOf('Name', style);
  const window = windowBox(200, 100, 0);
  const candidate = (id: string, places: readonly (readonly [number, number])[], step = 1) => ({
    ...{ id, text: id, priority: 1, style, markId: null, sign: null },
    stages: [
      {
        from: 0,
        options: () =>
          places.map((at, order) => ({ cost: step * order, setting: () => straight(block, at, 'middle') })),
      },
    ],
  });
  const frames = { safe: window, window, outer: windowBox(200, 100, 300) };
  const none = { hard: [], soft: [] };

  it('prefers room in the window to a better setting in the margin', () => {
    const [placed] = placeNames(
      [
        candidate('name', [
          [-100, 50],
          [100, 50],
        ]),
      ],
      none,
      frames,
    );
    expect(placed?.setting).toMatchObject({ at: [100, 50] });
  });

  it('gives a name that is needed its one place, where an equal has another', () => {
    const places = [
      [50, 50],
      [150, 50],
    ] as const;
    const quiet = { priority: PRIORITY.parallel };
    const free = { ...candidate('free', places, 10), ...quiet };
    const bound = { ...candidate('bound', [[50, 50]]), ...quiet };
    const written = (...all: Parameters<typeof placeNames>[0][number][]) =>
      placeNames(all, none, frames).map(({ id }) => id);
    expect(written(free, bound)).toEqual(['free']);
    expect(written(free, { ...bound, needed: [50, 50] })).toEqual(['bound', 'free']);
    expect(written(free, { ...bound, needed: [500, 50] })).toEqual(['free']);
  });

  it('gives what the map is about its places in the order in which all stand best, what is chosen first', () => {
    const [near, far] = [
      [50, 50],
      [150, 50],
    ] as const;
    const zone = { ...candidate('zone', [near, far], 3), priority: PRIORITY.category['surveillance-zones'] };
    const area = { ...candidate('area', [near, far], 9), priority: PRIORITY.category['exercise-areas'] };
    const at = (...all: Parameters<typeof placeNames>[0][number][]) =>
      Object.fromEntries(
        placeNames(all, none, frames).map(({ id, setting }) => [id, 'at' in setting && setting.at]),
      );
    expect(at(zone, area)).toEqual({ zone: far, area: near });
    expect(at({ ...zone, priority: PRIORITY.selected }, area)).toEqual({ zone: near, area: far });
    // For so little no name leaves its place.
    const even = { ...candidate('area', [near, far], 3.5), priority: area.priority };
    expect(at(zone, even)).toEqual({ zone: near, area: far });
  });

  it('keeps off an arc where there is another place, and lies on it where there is none', () => {
    const arc = { hard: [], soft: [{ minX: 45, maxX: 55, minY: 45, maxY: 55 }] };
    const at = (places: readonly (readonly [number, number])[]) =>
      placeNames([{ ...candidate('name', places), markId: 'mark' }], arc, frames)[0]?.setting;
    expect(
      at([
        [50, 50],
        [120, 50],
      ]),
    ).toMatchObject({ at: [120, 50] });
    expect(at([[50, 50]])).toMatchObject({ at: [50, 50] });
  });

  it('writes what reads alike once', () => {
    const twice = [candidate('name', [[50, 50]]), candidate('name', [[150, 50]])];
    expect(placeNames(twice, none, frames)).toHaveLength(1);
  });
});

describe('layOut', () => {
  it.each(views)('lets no word lie over another at zoom $zoom', (look) => {
    const { placed } = namesOf(look, 1.6);
    expect(placed.length).toBeGreaterThan(5);
    placed.forEach((a, i) => {
      for (const b of placed.slice(i + 1))
        for (const box of a.setting.boxes)
          for (const other of b.setting.boxes) expect(meets(box, other), `${a.id} over ${b.id}`).toBe(false);
    });
  });

  it.each(views)('lets the edge of the window cut no word at zoom $zoom', (look) => {
    const { placed, window } = namesOf(look, 1.6);
    for (const { id, setting } of placed) {
      const inside = setting.boxes.filter((b) => meets(b, window));
      const whole = inside.every(
        (b) =>
          b.minX >= window.minX && b.maxX <= window.maxX && b.minY >= window.minY && b.maxY <= window.maxY,
      );
      expect(whole && (inside.length === 0 || inside.length === setting.boxes.length), id).toBe(true);
    }
  });

  it('gives room to the more important of two names', () => {
    const { placed } = namesOf(views[1]!, 1);
    const towns = names.filter(({ id }) => placed.some((label) => label.id === id));
    const left = names.filter(({ id }) => !towns.some((town) => town.id === id));
    const mean = (list: typeof towns) => list.reduce((sum, { priority }) => sum + priority, 0) / list.length;
    expect(mean(towns)).toBeLessThan(mean(left));
  });

  it('sets a name along its line upright, letter after letter to the right', () => {
    const { placed } = namesOf({ ...camera, bearing: 180 }, 1);
    const sea = placed.find(({ id }) => id === 'name.sea');
    expect(sea?.setting.kind).toBe('curved');
    if (sea?.setting.kind !== 'curved') return;
    const { glyphs } = sea.setting;
    expect(glyphs.map(({ letter }) => letter).join('')).toBe('Sea of Tests');
    expect(glyphs.at(-1)!.x).toBeGreaterThan(glyphs[0]!.x);
  });

  it('stands no name on its head where its line turns back', () => {
    const back = [
      [500, 300],
      [700, 300],
      [720, 320],
      [700, 340],
      [200, 340],
    ] as const;
    for (const middle of [0.15, 0.5, 0.8]) {
      const set = along('Name', nameStyle('sea', 2), back, middle);
      expect(set!.glyphs.at(-1)!.x).toBeGreaterThan(set!.glyphs[0]!.x);
    }
  });

  it.each(views)('sets the words in the window alike with and without a margin at zoom $zoom', (look) => {
    const bare = namesOf(look, 1);
    const wide = namesOf(look, 1.6);
    const [dx, dy] = [wide.window.minX, wide.window.minY];
    const places = (of: typeof bare, x: number, y: number) =>
      of.placed
        .filter(({ setting }) => setting.boxes.some((box) => meets(box, of.window)))
        .map(
          ({ id, setting: { boxes } }) =>
            `${id} ${Math.round(boxes[0]!.minX - x)} ${Math.round(boxes[0]!.minY - y)}`,
        );
    expect(places(wide, dx, dy)).toEqual(places(bare, 0, 0));
  });

  it('writes no name over the badge of what takes place on a date', () => {
    const view = viewportOf(camera, 1000, 700);
    const matrix = matrixOf(view);
    const window = windowBox(1000, 700, 0);
    const area = prepareMarks(marks.filter(({ id }) => id === 'exercise.box'));
    const [x, y] = apply(matrix, area.marks[0]!.anchor);
    const badge = { minX: x - 8, maxX: x + 8, minY: y - BADGE_RISE - 8, maxY: y - BADGE_RISE + 8 };
    const covered = (dateStatus: DateStatus) =>
      layOut({
        names: prepareNames(names.slice(0, 1)).map((name) => ({
          ...{ ...name, kind: 'island' as const, minZoom: 0 },
          points: [apply(invert(matrix), [x, y - BADGE_RISE])],
        })),
        grid: [],
        marks: area,
        emphasisAt: () => 'plain',
        dateStatusAt: () => dateStatus,
        hovered: new Set(),
        project: (point) => apply(matrix, point),
        zoom: camera.zoom,
        window,
        outer: window,
        furniture: [],
        annotations: [],
      }).some(({ setting }) => setting.boxes.some((box) => meets(box, badge)));
    expect(covered('unknown')).toBe(true);
    expect(covered('in-force')).toBe(false);
  });

  it('leaves dimmed marks without a name', () => {
    const view = viewportOf(camera, 1000, 700);
    const window = windowBox(1000, 700, 0);
    const placed = layOut({
      names: [],
      grid: [],
      marks: prepareMarks(marks),
      emphasisAt: (id) => (id === 'hq.tallinn' ? 'selected' : 'dimmed'),
      dateStatusAt: () => 'unknown',
      hovered: new Set(),
      project: (point) => apply(matrixOf(view), point),
      zoom: camera.zoom,
      window,
      outer: window,
      furniture: [],
      annotations: [],
    });
    expect(placed.map(({ markId }) => markId)).toEqual(['hq.tallinn']);
  });
});

describe('what names know of a date', () => {
  it('is the same where no badge comes or goes, and another where one does', () => {
    const planned = badgedIds(
      new Map([
        ['a', 'in-force'],
        ['b', 'planned'],
      ]),
    );
    expect(
      badgedIds(
        new Map([
          ['a', 'in-force'],
          ['b', 'past'],
        ]),
      ),
    ).toBe(planned);
    expect(
      badgedIds(
        new Map([
          ['a', 'in-force'],
          ['b', 'in-force'],
        ]),
      ),
    ).not.toBe(planned);
  });
});
