import { describe, expect, it } from 'vitest';
import { instrumentsOf, linkAtlas } from '../../../src/atlas/atlas.ts';
import { checkFiles } from '../../../src/atlas/check.ts';
import { DATA_FOLDER, readFiles } from '../../../src/build/files.ts';
import { LANGUAGES } from '../../../src/model/text.ts';

const { data } = checkFiles(readFiles(DATA_FOLDER) ?? []);
if (!data) throw new Error('The data has problems: npm run data:check names them.');
const atlas = linkAtlas(data);

describe('what was signed', () => {
  it('stands beside the reported agreement that it is held against, in the order of these', () => {
    const inOrder = atlas.agreements.flatMap(({ id }) => instrumentsOf(atlas, id));
    expect(atlas.instruments).toEqual(inOrder);
    expect(atlas.instrumentById.get('mou-2026')?.counterpart).toBe('ca-dk');
    expect(atlas.instrumentById.get('sdp-2025')?.counterpart).toBe('ca-eu');
  });

  it('is dated and placed where the map has the signing', () => {
    for (const { signed } of atlas.instruments) {
      if (!signed.feature) continue;
      const place = atlas.featureById.get(signed.feature)?.feature.properties;
      expect(place?.period?.from).toBe(signed.date);
    }
  });

  it('has every source with its address and the day it was read', () => {
    for (const { sources } of atlas.instruments)
      for (const { url, accessed } of sources) {
        expect(url).toMatch(/^https:/);
        expect(accessed).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
  });

  it('says of each area who names it, in every language', () => {
    for (const { area } of atlas.areaById.values())
      for (const language of LANGUAGES) {
        expect(area.title[language], area.id).toBeTruthy();
        expect(area.text[language], area.id).toMatch(/\.$/);
      }
  });

  it('has within an area only clauses on a theme of it, where it has any', () => {
    for (const [areaId, clauseIds] of atlas.clausesByArea) {
      const { themes } = atlas.areaById.get(areaId)!.area;
      for (const id of clauseIds) {
        const shared = atlas.clauseById.get(id)!.clause.themes.filter((theme) => themes.includes(theme));
        expect(themes.length === 0 || shared.length > 0, `${id} in ${areaId}`).toBe(true);
      }
    }
  });

  it('is no record of a comment or of a remark: only what is said of the agreement itself falls within an area', () => {
    for (const { clause } of atlas.clauseById.values())
      if (clause.force === 'commentary') expect(clause.record.areas, clause.id).toBeUndefined();
  });
});

describe('the sources', () => {
  const named = [
    ...atlas.agreements.flatMap(({ id, sources }) => sources.map((source) => ({ ...source, id }))),
    ...atlas.instruments.flatMap(({ id, sources }) => sources.map((source) => ({ ...source, id }))),
    ...[...atlas.featureById].flatMap(([id, { feature }]) =>
      feature.properties.sources.map((source) => ({ ...source, id })),
    ),
  ];

  it('say wherever one is named when it was read, if that is said of it anywhere', () => {
    const read = new Set(named.flatMap(({ url, accessed }) => (url && accessed ? [url] : [])));
    const silent = named.filter(({ url, accessed }) => url && read.has(url) && !accessed);
    expect(silent.map(({ id, url }) => `${id} ${url}`)).toEqual([]);
  });
});
