import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { packedBasemap } from '../../../src/build/basemap/cache.ts';
import { socialCard } from '../../../src/build/social/card.ts';
import { pngOf } from '../../../src/build/social/png.ts';
import { readBasemap } from '../../../src/render/flat/poster.ts';
import { smallAtlas } from '../support/atlas.ts';

it('draws the picture that other sites show, in the letters of the page, without a browser', async () => {
  const svg = socialCard(smallAtlas(), readBasemap(packedBasemap('50m')), 'et');
  const { width, height, data } = PNG.sync.read(Buffer.from(await pngOf(svg)));
  expect([width, height]).toEqual([1200, 630]);
  const colourAt = (x: number, y: number) =>
    data.subarray(4 * (y * width + x), 4 * (y * width + x) + 4).join(' ');
  const colours = (left: number, right: number) =>
    new Set(
      Array.from({ length: (right - left) * height }, (_, i) =>
        colourAt(left + (i % (right - left)), Math.floor(i / (right - left))),
      ),
    );
  // Words beside a map: letters have edges of many shades, and where a font is missing there are none.
  expect(colours(0, 460).size).toBeGreaterThan(20);
  expect(colours(480, 1200).size).toBeGreaterThan(200);
  expect(svg).toContain('Arktika');
});
