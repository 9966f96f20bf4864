import { lab, rgb } from 'd3';
import { describe, expect, it } from 'vitest';
import { ACCENT_HUE, ACCENT_INK, ACCENTS, accentOf } from '../../../src/scene/accents.ts';
import { GROUND } from '../../../src/scene/tokens.ts';

type Triple = readonly [number, number, number];

const linear = (hex: string): Triple => {
  const { r, g, b } = rgb(hex);
  const of = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [of(r), of(g), of(b)];
};

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (hex: string): number => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
};

/** Colours as they are seen without one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1. */
const SIGHT: Readonly<Record<string, readonly Triple[]>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};
const seen = (hex: string, rows: readonly Triple[]) => {
  const light = linear(hex);
  const [r, g, b] = rows.map((row) => {
    const sum = Math.min(
      1,
      Math.max(
        0,
        row.reduce((total, part, i) => total + part * light[i]!, 0),
      ),
    );
    return 255 * (sum <= 0.0031308 ? 12.92 * sum : 1.055 * sum ** (1 / 2.4) - 0.055);
  });
  return lab(rgb(r!, g!, b!));
};

describe.each(['light', 'dark'] as const)('the hues of the agreements, %s', (scheme) => {
  it('stand out from land and sea as WCAG asks of what is drawn', () => {
    for (const accent of ACCENTS)
      for (const ground of [GROUND[scheme].land, GROUND[scheme].ocean, GROUND[scheme].ice])
        expect(contrast(ACCENT_HUE[accent][scheme], ground), accent).toBeGreaterThan(4.5);
  });

  it.each(Object.keys(SIGHT))('are apart from each other as seen with: %s', (sight) => {
    const colours = ACCENTS.map((accent) => seen(ACCENT_HUE[accent][scheme], SIGHT[sight]!));
    colours.forEach((a, i) => {
      for (const b of colours.slice(i + 1))
        expect(Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b)).toBeGreaterThan(20);
    });
  });
});

it('gives each agreement its own accent, and begins anew when all are given', () => {
  const ids = Array.from({ length: ACCENTS.length + 1 }, (_, index) => `a${index}`);
  expect(ids.map((id) => accentOf(ids, id))).toEqual([...ACCENTS, ACCENTS[0]]);
});

it('names the custom property of each accent after it', () => {
  for (const accent of ACCENTS) expect(ACCENT_INK[accent]).toBe(`var(--map-${accent})`);
});
