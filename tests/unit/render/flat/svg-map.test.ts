import { describe, expect, it } from 'vitest';
import { apply } from '../../../../src/projection/affine.ts';
import { viewportOf } from '../../../../src/projection/camera.ts';
import { forward } from '../../../../src/projection/index.ts';
import { matrixOf } from '../../../../src/projection/viewport.ts';
import { svgMap, tokensCss } from '../../../../src/render/flat/poster.ts';
import { tints } from '../../../../src/scene/tints.ts';
import { GROUND } from '../../../../src/scene/tokens.ts';
import type { DateStatus } from '../../../../src/state/date-status.ts';
import { basemap, camera, marks, scene } from './support.ts';

const draw = (change: Partial<typeof scene> = {}, look = camera) =>
  svgMap({ ...scene, ...change }, basemap, look, 1440, 900);

/** Every vertex of the path data in an SVG, absolute, part by part. */
function partsOf(svg: string): [number, number][][] {
  const data = [...svg.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d!).filter((d) => !/[aA]/.test(d));
  return data.flatMap((d) =>
    [...d.matchAll(/M([^Mlz]*)(?:l([^Mz]*))?z?/g)].map(([, start, steps]) => {
      const numbers = (text = '') => [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([n]) => Number(n));
      let [x, y] = numbers(start) as [number, number];
      const part: [number, number][] = [[x, y]];
      const relative = numbers(steps);
      for (let i = 0; i < relative.length; i += 2) {
        x += relative[i]!;
        y += relative[i + 1]!;
        part.push([x, y]);
      }
      return part;
    }),
  );
}

describe('svgMap', () => {
  it('gives the same text for the same scene', () => {
    expect(draw()).toBe(draw());
  });

  it.each([
    ['all', {}],
    [
      'selected',
      {
        tinted: tints(['GL']),
        emphasis: new Map([['exercise.box', 'selected']] as const),
        otherwise: 'dimmed',
      },
    ],
    ['planned', { dateStatuses: new Map(marks.map(({ id }) => [id, 'planned'] as const)) }],
  ] as const)('draws the map with "%s" as the example', async (name, change) => {
    const look = { ...camera, zoom: 1.5 };
    const svg = svgMap({ ...scene, ...change }, basemap, look, 900, 600).replace(
      '>',
      `><style>${tokensCss()}</style>`,
    );
    // One element a line: then a difference tells what has changed.
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`examples/${name}.svg`);
  });

  it('links every mark to its selection under its name', () => {
    const svg = draw();
    for (const { id } of marks)
      expect(svg).toContain(`<a href="#sel=${id}" data-id="${id}" aria-label="Name of &lt;${id}&gt;"`);
  });

  it('never lets a name become markup', () => {
    expect(draw()).not.toMatch(/<hq\./);
  });

  it.each([
    ['the first view', camera],
    ['a turned and close view', { ...camera, zoom: 6.3, bearing: 137, lat: 72 }],
    ['a view of the Pole', { ...camera, lat: 90 }],
    ['a view far out', { ...camera, zoom: 0.6, lat: 41, lng: 100 }],
  ])('writes no number that is none in %s', (_, look) => {
    expect(draw({}, look)).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('puts land where the projection has it', () => {
    const m = matrixOf(viewportOf(camera, 1440, 900));
    const [x, y] = apply(m, [900_000 + 800_000, -1_200_000]);
    const nearest = Math.min(
      ...partsOf(draw())
        .flat()
        .map(([px, py]) => Math.hypot(px - x, py - y)),
    );
    expect(nearest).toBeLessThan(6);
  });

  it('draws no line along the meridian of 180°', () => {
    const svg = draw().replace(/<path class="m-graticule"[^>]*>|<g class="m-words".*/g, '');
    const m = matrixOf(viewportOf(camera, 1440, 900));
    const pole = apply(m, [0, 0]);
    const far = apply(m, forward([180, 50]));
    const [ux, uy] = [far[0] - pole[0], far[1] - pole[1]];
    const off = ([x, y]: [number, number]) =>
      Math.abs((x - pole[0]) * uy - (y - pole[1]) * ux) / Math.hypot(ux, uy);
    for (const part of partsOf(svg))
      for (let i = 1; i < part.length; i++) {
        const [a, b] = [part[i - 1]!, part[i]!];
        const there = (a[0] - pole[0]) * ux + (a[1] - pole[1]) * uy > 0;
        const along = there && Math.hypot(b[0] - a[0], b[1] - a[1]) > 20 && off(a) < 1 && off(b) < 1;
        expect(along, `${a} to ${b}`).toBe(false);
      }
  });

  it('names an arc in the hue of its agreement', () => {
    const arcs = marks.map((mark) => ({ ...mark, accents: ['double'] as const }));
    const words = draw({ marks: arcs, emphasis: new Map([['deployment.one', 'selected']]) }).split(
      'm-words',
    )[1]!;
    expect(words).toContain('k-double');
    expect(words).not.toContain('k-deployments');
  });

  it('keeps colours out of the SVG, so that the scheme is a matter of CSS alone', () => {
    expect(draw()).not.toMatch(/#[0-9a-f]{6}\b/i);
    expect(draw({ scheme: 'dark' })).toBe(draw());
    expect(tokensCss()).toContain(`--map-land:light-dark(${GROUND.light.land},${GROUND.dark.land})`);
  });

  it('tints the countries asked for, and sets what is selected off from its ground while the rest steps back', () => {
    expect(draw()).not.toContain('m-tint');
    const svg = draw({
      tinted: tints(['GL']),
      emphasis: new Map([['exercise.box', 'selected']]),
      otherwise: 'dimmed',
    });
    expect(svg).toContain('m-tint');
    expect(svg.match(/data-id="exercise.box"[^>]*opacity/)).toBeNull();
    expect(svg).toMatch(/data-id="hq.ottawa"[^>]*opacity="0.22"/);
    expect(svg).toContain('stroke="var(--map-halo)"');
  });

  describe('on a date', () => {
    const dateStatus = (id: string, stands: DateStatus, change: Partial<typeof scene> = {}) => {
      const svg = draw({ ...change, dateStatuses: new Map([[id, stands]]) });
      return svg.match(new RegExp(`<a href="#sel=${id}".*?</a>`))![0];
    };

    it('draws what is not known as without a date', () => {
      expect(draw({ dateStatuses: new Map(marks.map(({ id }) => [id, 'unknown'])) })).toBe(draw());
    });

    it.each(['plain', 'related', 'selected', 'dimmed'] as const)(
      'tells areas apart by fill, pattern and dashes while they are %s',
      (otherwise) => {
        const area = (stands: DateStatus) => dateStatus('exercise.box', stands, { otherwise });
        const [planned, past, inForce] = [area('planned'), area('past'), area('in-force')];
        expect(planned).toContain('stroke-dasharray="9 7"');
        expect(planned).toContain('url(#p-exercise-areas)');
        expect(planned).not.toMatch(/fill="var\(--k\)"/);
        expect(past).toContain('stroke-dasharray="2 3 2 9"');
        expect(past).toContain('fill-opacity');
        expect(past).not.toContain('url(');
        expect(inForce).toContain('url(#p-exercise-areas)');
        expect(inForce).not.toContain('dasharray');
        expect(inForce).not.toBe(area('unknown'));
      },
    );

    it('draws an empty sign for what is planned or past, and defines each sign once', () => {
      const svg = draw({ dateStatuses: new Map([['hq.ottawa', 'planned']]) });
      expect(svg.match(/<symbol id="s-ring-star-planned-single"/g)).toHaveLength(1);
      expect(dateStatus('hq.ottawa', 'planned')).toContain('href="#s-ring-star-planned-single"');
      expect(dateStatus('hq.ottawa', 'past')).toContain('href="#s-ring-star-past-single"');
    });

    it('breaks the arc of what is planned', () => {
      expect(dateStatus('deployment.one', 'planned')).toContain('stroke-dasharray="9 7"');
    });
  });

  it('puts a prefix before every id it makes and uses', () => {
    const svg = svgMap(scene, basemap, camera, 800, 600, { prefix: 'x-' });
    for (const [, id] of svg.matchAll(/ id="([^"]*)"/g)) expect(id).toMatch(/^x-/);
    for (const [, id] of svg.matchAll(/(?:url\(|href=")#((?!sel=)[^")]*)/g)) expect(id).toMatch(/^x-/);
  });
});
