import { describe, expect, it } from 'vitest';
import { cutDown } from '../../../src/export/cut.ts';
import { countIn, fileText } from '../../../src/export/file.ts';
import { NO_FILTERS } from '../../../src/state/actions.ts';
import { smallAtlas } from '../support/atlas.ts';

const atlas = smallAtlas();
const whole = { ...atlas, anchors: {} };
const layers = atlas.layers.map(({ id }) => id);
const made = { language: 'en', atlas: 'https://example.org/map/', filters: null } as const;

describe('what the filters leave of the whole', () => {
  const filters = { ...NO_FILTERS, theme: ['exercises'] };
  const cut = cutDown(whole, atlas, { filters, layers });

  it('is the clauses that pass, under their articles and agreements, and the places of such clauses', () => {
    const clauses = cut.agreements.flatMap(({ articles }) => articles.flatMap((article) => article.clauses));
    expect(clauses.map(({ id }) => id)).toEqual(['ca-dk.1.2']);
    expect(cut.agreements.map(({ id }) => id)).toEqual(['ca-dk']);
    expect(cut.layers.flatMap(({ features }) => features.map(({ id }) => id))).toEqual(['exercise.west']);
  });

  it('is all where there are none, in the layers that are asked for', () => {
    expect(cutDown(whole, atlas, { filters: NO_FILTERS, layers })).toEqual(whole);
    const some = cutDown(whole, atlas, { filters: NO_FILTERS, layers: ['bases'] });
    expect(some.layers.map(({ id }) => id)).toEqual(['bases']);
    expect(some.agreements).toEqual(whole.agreements);
  });

  it('is counted as what its file holds', () => {
    expect(countIn('clauses.csv', cut)).toBe(1);
    expect(countIn('clauses.json', whole)).toBe(atlas.clauseById.size);
    expect(countIn('places.geojson', whole)).toBe(atlas.featureById.size);
    expect(countIn('instruments.json', whole)).toBe(0);
  });
});

describe('a file of data', () => {
  it('is one collection of all features, each naming its layer, with its licence and its filters', () => {
    const filters = { ...NO_FILTERS, party: ['EE'] };
    const text = fileText('places.geojson', cutDown(whole, atlas, { filters, layers }), { ...made, filters });
    const collection = JSON.parse(text);
    expect(collection).toMatchObject({
      type: 'FeatureCollection',
      atlas: 'https://example.org/map/',
      licence: 'MIT',
      filters: { party: ['EE'] },
    });
    expect(
      collection.features.map((feature: { id: string; properties: { layer: string } }) => [
        feature.id,
        feature.properties.layer,
      ]),
    ).toEqual([
      ['hq.ottawa', 'headquarters'],
      ['hq.tallinn', 'headquarters'],
    ]);
  });

  it('says nothing of filters that there were not', () => {
    expect(JSON.parse(fileText('clauses.json', whole, made))).not.toHaveProperty('filters');
  });
});
