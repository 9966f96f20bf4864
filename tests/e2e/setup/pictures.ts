import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const KEPT = join(import.meta.dirname, '../pictures');

/** Number of pixels in which two PNG pictures of the same size differ visibly; anti-aliasing is forgiven. */
export function differingPixels(a: Buffer, b: Buffer, threshold = 0.1): number {
  const [left, right] = [PNG.sync.read(a), PNG.sync.read(b)];
  if (left.width !== right.width || left.height !== right.height)
    throw new Error(`Found ${right.width}×${right.height} pixels, expected ${left.width}×${left.height}.`);
  return pixelmatch(left.data, right.data, undefined, left.width, left.height, { threshold });
}

/**
 * Compares a picture with the example kept under `tests/e2e/pictures`. A missing example is written where a
 * person runs the tests, and is an error in CI. Returns the share of pixels that differ, 0 to 1.
 */
export function shareDifferent(name: string, picture: Buffer): number {
  const file = join(KEPT, `${name}.png`);
  if (process.env.PICTURES === 'update' || (!existsSync(file) && !process.env.CI)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, picture);
  }
  if (!existsSync(file))
    throw new Error(`There is no example ${name}.png: run PICTURES=update npm run test:e2e and look at it.`);
  const { width, height } = PNG.sync.read(picture);
  return differingPixels(readFileSync(file), picture) / (width * height);
}
