import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lettersInUse, subset } from '../../../src/build/fonts.ts';

const FONT = 'node_modules/@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2';

describe('the letters in use', () => {
  it('are those of the texts, their capitals, and all that can be typed', () => {
    const letters = lettersInUse(['Kõrgõzstan', 'ᓄᓇᕗᑦ']);
    for (const letter of 'õÕᓄᕗaZ7#~') expect(letters).toContain(letter);
    expect(letters).not.toContain('ř');
  });
});

describe('a font that is cut down', () => {
  it('is no larger than a sixth of what a page may weigh, and grows with its letters', async () => {
    const font = readFileSync(FONT);
    const few = await subset(font, 'abc');
    const many = await subset(font, lettersInUse([]));
    expect(few.length).toBeLessThan(many.length);
    expect(many.length).toBeLessThan(9_000);
  });
});
