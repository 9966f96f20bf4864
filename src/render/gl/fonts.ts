import cyrillicItalic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-italic.woff2?url';
import cyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import latinItalic from '@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff2?url';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import latinExtItalic from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-italic.woff2?url';
import latinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import latinExtBold from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import syllabics from '@fontsource/noto-sans-canadian-aboriginal/files/noto-sans-canadian-aboriginal-canadian-aboriginal-400-normal.woff2?url';
import type { FontFacesSpecification } from 'maplibre-gl';

const LATIN = [
  'U+0000-00FF',
  'U+0131',
  'U+0152-0153',
  'U+02BB-02BC',
  'U+02C6',
  'U+02DA',
  'U+02DC',
  'U+2000-206F',
];
const LATIN_EXT = ['U+0100-02BA', 'U+02BD-02C5', 'U+02C7-02CC', 'U+02CE-02D7', 'U+1D00-1DBF', 'U+1E00-1EFF'];
const CYRILLIC = ['U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'];
const SYLLABICS = ['U+1400-167F', 'U+18B0-18F5', 'U+11AB0-11ABF'];

const face = (url: string, range: string[]) => ({ url, 'unicode-range': range });

export const REGULAR = ['Noto Sans', 'Noto Sans Syllabics'];
export const BOLD = ['Noto Sans Bold', 'Noto Sans Syllabics'];
export const ITALIC = ['Noto Sans Italic', 'Noto Sans Syllabics'];

/** The shipped fonts by the names that `text-font` uses. A file is loaded when a letter of its range is drawn. */
export const FONT_FACES: FontFacesSpecification = {
  'Noto Sans': [face(latin, LATIN), face(latinExt, LATIN_EXT), face(cyrillic, CYRILLIC)],
  'Noto Sans Bold': [face(latinBold, LATIN), face(latinExtBold, LATIN_EXT), face(cyrillic, CYRILLIC)],
  'Noto Sans Italic': [
    face(latinItalic, LATIN),
    face(latinExtItalic, LATIN_EXT),
    face(cyrillicItalic, CYRILLIC),
  ],
  'Noto Sans Syllabics': [face(syllabics, SYLLABICS)],
};
