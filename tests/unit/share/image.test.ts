import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/index.ts';
import { provide } from '../../../src/i18n/index.ts';
import { apply } from '../../../src/projection/affine.ts';
import { planeToScreen } from '../../../src/projection/camera.ts';
import { forward } from '../../../src/projection/index.ts';
import { GROUND } from '../../../src/scene/tokens.ts';
import { inScheme, withoutLinks } from '../../../src/share/image/colours.ts';
import { composed, type Pictured } from '../../../src/share/image/compose.ts';
import { flow, footOf } from '../../../src/share/image/foot.ts';
import { inTurn } from '../../../src/share/image/in-turn.ts';
import { plainSvg } from '../../../src/share/image/plain-svg.ts';
import { sameGround } from '../../../src/share/image/same-ground.ts';
import { initialState } from '../../../src/state/actions.ts';
import { basemap } from '../render/flat/support.ts';
import { smallAtlas } from '../support/atlas.ts';

provide('en', en);
const atlas = smallAtlas();
const none = { top: 0, right: 0, bottom: 0, left: 0 };
const pictured = (change: Partial<Pictured> = {}): Pictured => ({
  atlas,
  language: 'en',
  words: en,
  state: initialState(atlas),
  scheme: 'light',
  seen: { camera: atlas.config.defaultView, size: { width: 900, height: 600 }, padding: none },
  now: '2026-11-24',
  ...change,
});
const draw = (width: number, height: number, change: Partial<Pictured> = {}) =>
  composed(pictured(change), basemap, { width, height });

describe('a picture', () => {
  it('is the same for the same view', () => {
    expect(draw(800, 600)).toBe(draw(800, 600));
  });

  it('has the size asked for, its key and its credits inside it, and its words as text', () => {
    const svg = draw(800, 600);
    expect(svg).toMatch(/^<svg xmlns="[^"]*" width="800" height="600" viewBox="0 0 800 600">/);
    for (const words of [
      'Layer headquarters',
      'Layer exercise-areas',
      'Reported',
      'Natural Earth.',
      'CC BY 4.0.',
    ])
      expect(svg).toContain(words);
    expect(svg).not.toContain('Layer bases');
  });

  it('names what is selected', () => {
    const state = { ...initialState(atlas), selection: { kind: 'clause', id: 'ca-dk.1.2' } } as const;
    expect(draw(800, 600, { state })).toContain('Clause 1.2: Title of ca-dk.1.2');
  });

  it('says in its key how things stand on the date asked about', () => {
    const state = { ...initialState(atlas), on: '2026' };
    expect(draw(800, 600, { state })).toMatch(/Status: 2026<.*>not known</);
    expect(draw(800, 600)).not.toContain('Status:');
  });

  it('is whole in itself: no link, no custom property, no address, in the colours of its scheme', () => {
    const svg = draw(800, 600, { scheme: 'dark' });
    expect(svg).not.toMatch(/var\(|<a |href="(?!#)|url\((?!#)|https?:\/\/(?!www\.w3\.org)/);
    expect(svg).toContain(GROUND.dark.land);
    expect(svg).not.toContain(GROUND.light.land);
  });

  it('keeps the map where there is little room, and all of it where there is none', () => {
    const low = draw(320, 200);
    expect(low).not.toContain('Layer headquarters');
    expect(low).toContain('Arctic Accords');
    expect(draw(64, 64)).toContain('<svg width="64" height="64"');
  });

  it('takes the words of the data for text', () => {
    const foot = footOf({ title: '<script>x</script>', note: '"&', key: [], credits: [] }, 400);
    expect(foot.svg).not.toContain('<script');
    expect(foot.svg).toContain('&lt;script');
  });
});

describe('the ground of a picture', () => {
  it('is what the free part of the map shows, turned as the map is', () => {
    const camera = { lng: -50, lat: 72, zoom: 3, bearing: 30, pitch: 0 };
    const size = { width: 900, height: 600 };
    const other = sameGround({ camera, size, padding: { ...none, right: 300 } }, { width: 300, height: 300 });
    const middle = apply(planeToScreen(camera, 900, 600), forward([other.lng, other.lat]));
    expect(middle[0]).toBeCloseTo(300, 3);
    expect(middle[1]).toBeCloseTo(300, 3);
    expect([other.bearing, Number((camera.zoom - other.zoom).toFixed(6))]).toEqual([30, 1]);
  });
});

describe('the colours of a picture', () => {
  it('are written out, hues as the colour of their class', () => {
    const svg =
      '<style>.k-bases{--k:var(--map-bases)}</style><a href="#sel=x"><path fill="var(--k)" stroke="var(--map-land)"/></a>';
    expect(withoutLinks(inScheme(svg, 'light'))).toBe(
      `<style>.k-bases{color:#49443a}</style><g role="img"><path fill="currentColor" stroke="${GROUND.light.land}"/></g>`,
    );
  });
});

describe('a picture for a slide', () => {
  const state = { ...initialState(atlas), selection: { kind: 'clause', id: 'ca-dk.1.2' } } as const;
  const svg = composed(pictured({ state }), basemap, { width: 640, height: 576 }, { basic: true });
  const plain = plainSvg(svg);

  it('is shapes with attributes: no style sheet, no class, no reference but to a pattern or a clip', () => {
    expect(plain).not.toMatch(
      /<style|class=|<use|<symbol|<a |currentColor|paint-order|aria-|href|<title|Noto/,
    );
    const ids = new Set([...plain.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    for (const [, id] of plain.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
    expect(plain.match(/<svg/g)).toHaveLength(1);
  });

  it('has its names twice: their halo, then their letters', () => {
    const name = />Exercise area|>Layer exercise-areas/;
    expect(svg).toMatch(name);
    const inGroup = (text: string): string[] =>
      [...text.matchAll(/<g[^>]*font-size[^>]*>(?:(?!<\/g>).)*<\/g>/gs)].map(([group]) => group);
    const [halo, letters] = inGroup(plain);
    const said = (group = '') => group.replace(/<[^>]*>/g, ' ');
    expect(said(halo)).toBe(said(letters));
    expect(letters).toContain('stroke="none"');
  });

  it('draws a rim under what it is round, not over it', () => {
    const drawn = plainSvg(
      '<svg xmlns="x"><path d="M0 0z" fill="#111111" stroke="#222222" paint-order="stroke"/></svg>',
    );
    expect(drawn).toBe(
      '<svg xmlns="x"><path d="M0 0z" fill="none" stroke="#222222"/><path d="M0 0z" fill="#111111" stroke="none"/></svg>',
    );
  });

  it('writes to each shape what is left of its ink, and none to a group', () => {
    const drawn = plainSvg(
      '<svg xmlns="x" width="9" height="9"><style>.a{color:#123456;opacity:0.5}</style><g class="a"><g opacity="0.5" fill-opacity="0.4"><path id="p" fill="currentColor" d="M0 0z"/></g></g></svg>',
    );
    expect(drawn).toBe(
      '<svg xmlns="x" width="9" height="9"><g><g><path fill="#123456" d="M0 0z" fill-opacity="0.1" stroke-opacity="0.25"/></g></g></svg>',
    );
  });
});

describe('a line of the key', () => {
  it('is broken where the next would not fit, and never before the first', () => {
    const lines = flow([30, 30, 30, 200, 10], (width) => width, 10, 100);
    expect(lines.map((line) => line.map(({ item, x }) => [item, x]))).toEqual([
      [
        [30, 0],
        [30, 40],
      ],
      [[30, 0]],
      [[200, 0]],
      [[10, 0]],
    ]);
  });
});

describe('pictures asked for at once', () => {
  it('are drawn one at a time, in their order, those after one that fails too', async () => {
    const events: string[] = [];
    const draw = (name: string) => async () => {
      events.push(`${name} begins`);
      await new Promise((done) => setTimeout(done, 1));
      events.push(`${name} ends`);
      if (name === 'b') throw new Error('No room.');
      return name;
    };
    const drawn = await Promise.allSettled(['a', 'b', 'c'].map((name) => inTurn(draw(name))));
    expect(drawn.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(events).toEqual('a begins,a ends,b begins,b ends,c begins,c ends'.split(','));
  });
});
