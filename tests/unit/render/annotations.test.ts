import { describe, expect, it, vi } from 'vitest';
import { mapAnnotations } from '../../../src/briefing/annotations.ts';
import type { AnyAnnotation } from '../../../src/briefing/read.ts';
import { meets, windowBox } from '../../../src/geometry/box.ts';
import { apply } from '../../../src/projection/affine.ts';
import { viewportOf } from '../../../src/projection/camera.ts';
import { forward } from '../../../src/projection/index.ts';
import { matrixOf } from '../../../src/projection/viewport.ts';
import { drawAnnotations } from '../../../src/render/annotations/draw.ts';
import type { Context } from '../../../src/render/context.ts';
import { svgMap } from '../../../src/render/flat/poster.ts';
import { annotationBoxes } from '../../../src/render/names/annotation-names.ts';
import { layOut } from '../../../src/render/names/layout.ts';
import { prepareAnnotations, prepareMarks, prepareNames } from '../../../src/render/prepare.ts';
import { ARROW_PATH, CENTRE_PATH, PIN_PATH } from '../../../src/scene/annotations.ts';
import { GROUND } from '../../../src/scene/tokens.ts';
import { basemap, camera, marks, names, scene } from './flat/support.ts';

const SIZE = { width: 1200, height: 800 };
const each: readonly AnyAnnotation[] = [
  { type: 'pin', at: [-51.7, 70], text: { en: 'A <pin>' } },
  { type: 'pin', at: [10, 78] },
  { type: 'label', at: [-35, 78], text: { en: 'A label' } },
  { type: 'arrow', from: [-10, 72], to: [-30, 75], text: { en: 'An arrow' } },
  { type: 'circle', at: [0, 88], radiusKm: 600, text: { en: 'A circle' } },
];
const annotations = mapAnnotations(each, 'en');
const TEXTS = ['A <pin>', 'A label', 'An arrow', 'A circle · 600 km'];
const matrix = matrixOf(viewportOf(camera, SIZE.width, SIZE.height));
const project = (point: readonly [number, number]) => apply(matrix, point);
const onScreen = (position: readonly [number, number]) => project(forward(position));

/** A context that remembers what was drawn where. */
function recorder() {
  const drawn: { what: string; ink: string; at: readonly number[] }[] = [];
  let at: readonly number[] = [0, 0];
  const context = {
    fillStyle: '',
    strokeStyle: '',
    save: () => undefined,
    restore: () => {
      at = [0, 0];
    },
    setLineDash: () => undefined,
    rotate: () => undefined,
    translate: (...to: number[]) => {
      at = to;
    },
    stroke: (path: { d: string }) => drawn.push({ what: path.d, ink: context.strokeStyle, at }),
    fill: (path: { d: string }) => drawn.push({ what: path.d, ink: context.fillStyle, at }),
    fillText: (text: string) => drawn.push({ what: text, ink: context.fillStyle, at }),
  };
  return { context: context as unknown as Context, drawn };
}

function placed() {
  return layOut({
    ...{ annotations: prepareAnnotations(annotations), project, zoom: camera.zoom, furniture: [] },
    ...{ names: prepareNames(names), grid: [], marks: prepareMarks(marks), hovered: new Set<string>() },
    emphasisAt: () => 'plain',
    dateStatusAt: () => 'unknown',
    window: windowBox(SIZE.width, SIZE.height, 0),
    outer: windowBox(SIZE.width, SIZE.height, 0),
  });
}

describe('annotations', () => {
  it.each(['light', 'dark'] as const)('are drawn on a canvas each by its sign, in %s', (scheme) => {
    vi.stubGlobal(
      'Path2D',
      class {
        readonly d: string;
        constructor(d: string) {
          this.d = d;
        }
      },
    );
    const { context, drawn } = recorder();
    drawAnnotations(context, { annotations: prepareAnnotations(annotations), project, scheme, fonts: 0 });
    vi.unstubAllGlobals();
    const ink = GROUND[scheme].townText;
    const inked = drawn.filter((one) => one.ink === ink);
    const at = (path: string) => inked.filter(({ what }) => what === path).map((one) => one.at);
    expect(at(PIN_PATH)).toEqual([onScreen([-51.7, 70]), onScreen([10, 78])]);
    expect(at(ARROW_PATH)).toEqual([onScreen([-30, 75])]);
    expect(at(CENTRE_PATH)).toEqual([onScreen([0, 88])]);
    expect(drawn.filter(({ what }) => /^\d+$/.test(what)).map(({ what }) => what)).toEqual(['1', '2']);
    // Each line has its rim under it.
    const ring = drawn.filter(({ what }) => what.startsWith('M') && what.split('L').length > 300);
    expect(ring.map((one) => one.ink)).toEqual([GROUND[scheme].halo, ink]);
  });

  it('are drawn as SVG each by its sign, with their words as text and never as markup', () => {
    const svg = svgMap({ ...scene, annotations }, basemap, camera, SIZE.width, SIZE.height);
    expect(svg.split(PIN_PATH)).toHaveLength(3);
    expect(svg.split(ARROW_PATH)).toHaveLength(2);
    for (const text of TEXTS) expect(svg.replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toContain(text);
    expect(svg).not.toContain('<pin');
    expect(svg).toMatch(/<text [^>]*>2<\/text>/);
    const without = svgMap(scene, basemap, camera, SIZE.width, SIZE.height);
    expect(without).not.toContain('m-annotations');
  });

  it('have their words written before all names, over no sign and no other word', () => {
    const all = placed();
    const own = all.filter(({ id }) => id.startsWith('annotation.'));
    expect(
      own.flatMap(({ setting }) => (setting.kind === 'straight' ? [setting.lines.join(' ')] : [])),
    ).toEqual(TEXTS);
    const signs = annotationBoxes(prepareAnnotations(annotations), project);
    expect(signs).toHaveLength(3);
    for (const [index, name] of all.entries())
      for (const box of name.setting.boxes) {
        expect(signs.some((sign) => meets(sign, box))).toBe(false);
        for (const other of all.slice(index + 1))
          expect(other.setting.boxes.some((each) => meets(each, box))).toBe(false);
      }
  });

  it('follow the globe: a circle about the Pole is one in the plane too', () => {
    const own: AnyAnnotation[] = [{ type: 'circle', at: [0, 90], radiusKm: 1000 }];
    const [, ...ring] = prepareAnnotations(mapAnnotations(own, 'en'))[0]!.points;
    const radii = ring.map(([x, y]) => Math.hypot(x, y));
    expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(0.01);
  });
});
