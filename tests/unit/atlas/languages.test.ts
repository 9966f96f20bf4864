import { describe, expect, it } from 'vitest';
import { checkFiles, formatProblem, type SourceFile } from '../../../src/atlas/check.ts';
import { validFiles } from './fixtures.ts';

/** The small atlas with every text in French too, and French among its languages. */
const inTwoLanguages = (): SourceFile[] =>
  validFiles().map(({ path, text }) => ({
    path,
    text: text
      .replace('"languages": ["en"]', '"languages": ["en", "fr"]')
      .replace(/"en":\s*("(?:[^"\\]|\\.)*")/g, '"en": $1, "fr": $1'),
  }));

const said = (files: readonly SourceFile[]): string[] => checkFiles(files).problems.map(formatProblem);

describe('the languages of the data', () => {
  it('lets pass what is said in every language that atlas.json lists', () => {
    expect(said(inTwoLanguages())).toEqual([]);
  });

  it('names a text that lacks one of them, with its place and its English', () => {
    const files = inTwoLanguages().map(({ path, text }) => ({
      path,
      text: text.replace(', "fr": "Baffin Bay"', ''),
    }));
    expect(said(files)).toEqual([
      'gazetteer.geojson:18:17 /features/0/properties/name: found a text without "fr": "Baffin Bay"; expected each text in every language of atlas.json: en, fr; write it in "fr" too',
    ]);
  });

  it('says nothing of a file whose language list is itself at fault', () => {
    const files = inTwoLanguages().map(({ path, text }) => ({
      path,
      text: text.replace('["en", "fr"]', '["fr"]'),
    }));
    expect(said(files)).toEqual([expect.stringContaining('languages without "en"')]);
  });
});
