import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { MapControls, type MapControlsProps } from '../../../src/controls/map-controls.tsx';
import { Notices } from '../../../src/controls/notices.tsx';
import { roundLength } from '../../../src/controls/scale-bar.tsx';
import { bearingFacing, compassPress, poleDirection } from '../../../src/controls/turn.ts';
import { formatDate, formatDistance, formatPosition, partyName } from '../../../src/i18n/format.ts';
import { t } from '../../../src/i18n/index.ts';
import { planeToScreen } from '../../../src/projection/camera.ts';
import { forward } from '../../../src/projection/index.ts';

const words = t('en');
const camera = { lng: -29.5, lat: 81.3, zoom: 2, bearing: 0, pitch: 0 };
const props: MapControlsProps = {
  language: 'en',
  camera,
  scheme: 'auto',
  on: null,
  metresPerPixel: 8000,
  pointer: null,
  fullScreen: false,
  dispatch: () => undefined,
  move: () => undefined,
  pan: () => undefined,
  home: () => undefined,
  share: () => undefined,
  toggleFullScreen: () => undefined,
  head: null,
  foot: null,
};

describe('the turn of the map', () => {
  it('brings a meridian to the bottom of the screen', () => {
    for (const lng of [-95, -42, 15, 135, 180]) {
      const matrix = planeToScreen({ lng: 0, lat: 90, zoom: 2, bearing: bearingFacing(lng), pitch: 0 }, 0, 0);
      const [x, y] = forward([lng, 75]);
      expect(matrix[0] * x + matrix[2] * y).toBeCloseTo(0, 6);
      expect(matrix[1] * x + matrix[3] * y).toBeGreaterThan(0);
    }
  });

  it('points the needle at the Pole wherever the centre is and however it is turned', () => {
    for (const [lng, lat, bearing] of [
      [-75, 45, 0],
      [25, 70, 30],
      [170, 80, -120],
    ] as const) {
      const view = { lng, lat, zoom: 2, bearing, pitch: 0 };
      const matrix = planeToScreen(view, 0, 0);
      const degrees = (Math.atan2(matrix[4], -matrix[5]) * 180) / Math.PI;
      const off = (poleDirection(view)! - degrees + 540) % 360;
      expect(Math.abs(off - 180)).toBeLessThan(0.6);
    }
  });

  it('takes north up first, then the view as it first was', () => {
    const tallinn = { ...camera, lng: 24.75, lat: 59.44 };
    const first = compassPress(tallinn);
    expect(first).toEqual({ press: 'north', bearing: bearingFacing(24.75) });
    expect(poleDirection({ ...tallinn, bearing: first.bearing })).toBe(0);
    expect(compassPress({ ...tallinn, bearing: first.bearing })).toEqual({ press: 'standard', bearing: 0 });
    expect(compassPress({ ...tallinn, bearing: first.bearing, pitch: 30 }).press).toBe('north');
    expect(compassPress({ ...camera, lat: 90 }).press).toBe('standard');
  });

  it('has no direction to the Pole at the Pole', () => {
    expect(poleDirection({ ...camera, lat: 90 })).toBeNull();
  });
});

describe('the scale bar', () => {
  it('takes the longest of 1, 2 and 5 times a power of ten that fits', () => {
    expect([130, 199, 460, 700, 999, 1040e3].map(roundLength)).toEqual([100, 100, 200, 500, 500, 1e6]);
    for (let longest = 1; longest < 1e7; longest *= 1.37) {
      const length = roundLength(longest);
      expect(length).toBeLessThanOrEqual(longest);
      expect(length).toBeGreaterThan(longest / 2.6);
      expect(['1', '2', '5']).toContain(length.toPrecision(1)[0]);
    }
  });

  it('is not drawn for lengths that mean nothing', () => {
    expect([0, -1, Number.NaN, Number.POSITIVE_INFINITY].map(roundLength)).toEqual([0, 0, 0, 0]);
  });
});

describe('words for numbers', () => {
  it('write positions in degrees and decimal minutes and never sixty minutes', () => {
    expect(formatPosition([-94.97, 74.715], words)).toBe('74°42.9′ N 94°58.2′ W');
    expect(formatPosition([24.99999, 59.99999], words)).toBe('60°00.0′ N 25°00.0′ E');
    expect(formatPosition([0, 5.05], words)).toBe('5°03.0′ N 0°00.0′ E');
  });

  it('write dates as precisely as they are known', () => {
    expect(formatDate('2026', words)).toBe('2026');
    expect(formatDate('2026-02', words)).toBe('February 2026');
    expect(formatDate('2026-02-13', words)).toBe('13 February 2026');
    expect(formatDate('soon', words)).toBe('soon');
  });

  it('write distances in metres or kilometres', () => {
    expect(formatDistance(500, words)).toBe('500 m');
    expect(formatDistance(2e6, words)).toBe('2,000 km');
  });

  it('name parties the atlas words itself, others as the platform does, and fall back to the code', () => {
    expect(partyName('FO', words)).toBe('Faroe Islands');
    expect(partyName('JP', words)).toBe('Japan');
    expect(partyName('?', words)).toBe('?');
  });
});

describe('the controls on the map', () => {
  it('have names for every button', () => {
    const buttons = renderToString(<MapControls {...props} />).match(/<button[^>]*>/g) ?? [];
    expect(buttons.length).toBeGreaterThan(0);
    for (const button of buttons) expect(button).toMatch(/aria-label="[^"]{4,}"/);
  });

  it('leave full screen out where the browser has none', () => {
    expect(renderToString(<MapControls {...props} toggleFullScreen={null} />)).not.toContain('Full screen');
  });

  it('show the position under the pointer, else that of the centre', () => {
    expect(renderToString(<MapControls {...props} pointer={[-94.97, 74.715]} />)).toContain('94°58.2′ W');
    expect(renderToString(<MapControls {...props} />)).toContain('81°18.0′ N');
  });

  const nothing = () => undefined;
  const quiet = { language: 'en', dismiss: nothing } as const;

  it('name three values of an address that could not be used, count the others, and go with one press', () => {
    const values = Array.from({ length: 40 }, (_, index) => ({
      key: 'layers',
      found: `nowhere-${index}`,
      expected: { what: 'layer' } as const,
    }));
    const said = renderToString(<Notices {...quiet} notices={[{ kind: 'address', values }]} />);
    expect(said.match(/nowhere-/g)).toHaveLength(3);
    expect(said).toContain('and 37 more');
    expect(said.match(/<button/g)).toHaveLength(1);
  });

  it.each([
    ['fr', 'identifiant d’une couche'],
    ['da', 'id for et lag'],
    ['et', 'kihi tunnus'],
  ] as const)('say in %s what an address was expected to hold', (language, words) => {
    const values = [{ key: 'layers', found: 'x', expected: { what: 'layer' } as const }];
    const notices = [{ kind: 'address', values } as const];
    expect(renderToString(<Notices {...quiet} language={language} notices={notices} />)).toContain(words);
  });

  it('name what failed, with a retry where there is one', () => {
    const retry = () => undefined;
    const failing = (failure: { part: string; message: string; retry: (() => void) | null }) =>
      renderToString(<Notices {...quiet} notices={[{ kind: 'failure', ...failure }]} />);
    expect(failing({ part: 'basemap-10m', message: 'Lost', retry })).toMatch(
      /the detailed coastline.*Lost.*Try again/,
    );
    expect(failing({ part: 'unheard-of', message: 'Lost', retry: null })).toContain('unheard-of');
    expect(failing({ part: 'unheard-of', message: 'Lost', retry: null })).not.toContain('Try again');
  });
});
