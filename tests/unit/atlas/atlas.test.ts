import { describe, expect, it } from 'vitest';
import { instrumentsOf, joinDeferred, linkAtlas } from '../../../src/atlas/atlas.ts';
import { checkFiles } from '../../../src/atlas/check.ts';
import { validFiles } from './fixtures.ts';

const data = checkFiles(validFiles()).data!;
const atlas = linkAtlas(data);

describe('linkAtlas', () => {
  it('finds a clause with its article and agreement', () => {
    const linked = atlas.clauseById.get('ca-dk.2.1');
    expect([linked?.clause.title.en, linked?.article.number, linked?.agreement.id]).toEqual([
      'Exercises',
      2,
      'ca-dk',
    ]);
  });

  it('finds a feature with its layer', () => {
    expect(atlas.featureById.get('hq.ottawa')?.layer.id).toBe('headquarters');
  });

  it('gives the places of a clause in the order of the layers', () => {
    expect(atlas.placesByClause.get('ca-dk.2.1')).toEqual([
      'exercise.greenland-west',
      'exercise.with-a-hole',
    ]);
    expect(atlas.placesByClause.get('ca-dk.1.1')?.at(0)).toBe('surveillance.round-the-pole');
    expect(atlas.placesByClause.get('ca-dk.1.1')?.at(-1)).toBe('hq.copenhagen');
  });

  it('has no entry for a clause without places', () => {
    const bare = linkAtlas({ ...data, layers: [] });
    expect(bare.placesByClause.has('ca-dk.1.1')).toBe(false);
    expect(bare.clauseById.size).toBe(3);
  });

  it('links clauses and areas on record both ways', () => {
    expect(atlas.areaById.get('mou-2026.1')?.instrument).toBe(atlas.instrumentById.get('mou-2026'));
    expect([...atlas.clausesByArea]).toEqual([['mou-2026.1', ['ca-dk.2.1']]]);
    expect(instrumentsOf(atlas, 'ca-dk').map(({ id }) => id)).toEqual(['mou-2026']);
    expect(instrumentsOf(atlas, 'ca-eu')).toEqual([]);
  });

  it('links both ways alike', () => {
    for (const [clauseId, places] of atlas.placesByClause)
      for (const place of places)
        expect(atlas.featureById.get(place)?.feature.properties.clauses).toContain(clauseId);
  });
});

describe('what comes after the page', () => {
  it('is taken up by the atlas that is there, in the order of its layers', () => {
    const [first, ...others] = data.layers;
    const features = [...first!.features];
    const page = linkAtlas({ ...data, layers: [{ ...first!, features: [] }, ...others] });
    const { featureById } = page;
    expect(featureById.has(features[0]!.id)).toBe(false);
    const nearest = { crossed: [], around: [], nearest: { id: features[0]!.id, metres: 1200 } };
    const later = {
      layers: [{ id: first!.id, features }],
      limitsNear: { 'hq.ottawa': nearest },
      surroundings: {},
    };
    joinDeferred(page, later);
    // A second time, as where two parts of a page have waited for it, changes nothing.
    joinDeferred(page, later);
    expect([...featureById.keys()]).toEqual([...linkAtlas(data).featureById.keys()]);
    expect(page.featureById).toBe(featureById);
    expect(page.limitsNear.get('hq.ottawa')).toEqual(nearest);
    expect([...page.placesByClause]).toEqual([...linkAtlas(data).placesByClause]);
  });
});
