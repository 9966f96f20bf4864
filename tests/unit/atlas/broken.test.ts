import { describe, expect, it } from 'vitest';
import { checkFiles, formatProblem } from '../../../src/atlas/check.ts';
import { brokenFiles, defects, validFiles } from './fixtures.ts';

/** What is said of each fixture, in full. */
const SAID: readonly (readonly [defect: string, line: string])[] = [
  [
    'agreement-without-file',
    'atlas.json:12:27 /agreements/1: found the agreement "ca-no", which has no file; expected the file agreements/ca-no.json; add the file, or remove the id',
  ],
  [
    'annotation-of-unknown-type',
    'briefings/first-look.json:20:19 /steps/0/annotations/3/type: found the text "circel"; expected "pin", "label", "arrow" or "circle"; did you mean "circle"?',
  ],
  [
    'annotation-off-the-map',
    'briefings/first-look.json:17:32 /steps/0/annotations/0/at: found [45.42, -75.7], far south of the Arctic: probably swapped latitude and longitude; expected [longitude, latitude]; write [-75.7, 45.42]',
  ],
  [
    'annotation-too-wide',
    'briefings/first-look.json:20:62 /steps/0/annotations/3/radiusKm: found the number 50000; expected a number from 1 to 5000; write it in that form',
  ],
  [
    'annotation-without-words',
    'briefings/first-look.json:18:9 /steps/0/annotations/1: found no key "text"; expected a text by language, English at least; add "text": {"en": "…"}',
  ],
  [
    'area-named-twice',
    'agreements/ca-dk.json:102:37 /articles/1/clauses/0/record/areas/1: found the area "mou-2026.1" a second time; expected each area once; give it another, or remove one of the two',
  ],
  [
    'area-number-left-out',
    'instruments/mou-2026.json:36:13 /areas/1/id: found "mou-2026.3" as area 2 of "mou-2026"; expected "mou-2026.2"; number the areas one after the other from 1',
  ],
  [
    'area-of-unknown-source',
    'instruments/mou-2026.json:33:19 /areas/0/sources/0: found "the-relase", which is no source of this instrument; expected the id of a source of this instrument that exists; did you mean "the-release"?',
  ],
  [
    'area-of-unknown-theme',
    'instruments/mou-2026.json:32:18 /areas/0/themes/0: found the text "exercise"; expected "governance", "intelligence", "cyber", "maritime", "surveillance", "search-and-rescue", "infrastructure", "exercises", "personnel", "research", "alliance", "industry" or "funding"; did you mean "exercises"?',
  ],
  [
    'article-number-left-out',
    'agreements/ca-dk.json:107:17 /articles/2/number: found article 4 after article 2; expected article 3; number the articles one after the other from 1',
  ],
  [
    'bad-address',
    'agreements/ca-dk.json:22:14 /sources/1/url: found the text "javascript:alert(1)"; expected an address that begins with https:// or http://; write it in that form',
  ],
  [
    'bad-date',
    'agreements/ca-dk.json:62:21 /articles/0/clauses/1/period/from: found the text "13.2.2026"; expected a date of any precision: YYYY, YYYY-MM or YYYY-MM-DD or null; write it in that form',
  ],
  [
    'brackets-too-few',
    'layers/exercise-areas.geojson:14:12 /features/0/geometry/coordinates/0/0: found the number -60; expected a position: [longitude, latitude] in degrees, WGS 84; correct the numbers and the brackets around them',
  ],
  [
    'briefing-beyond-the-pole',
    'briefings/first-look.json:11:15 /steps/0/view/at: found the latitude 95.42; expected a latitude from 0 to 90; correct the number; longitude comes first',
  ],
  [
    'briefing-link-astray',
    'briefings/first-look.json:9:23 /steps/0/text/en: found a link to "javascript:alert"; expected a link to #sel= and an id of the atlas, or to https://; correct the link, or write its words alone',
  ],
  [
    'briefing-of-unknown-place',
    'briefings/first-look.json:12:16 /steps/0/view/sel: found "hq.otawa", which is no clause, feature, agreement, instrument or area; expected the id of a clause, feature, agreement, instrument or area that exists; did you mean "hq.ottawa"?',
  ],
  [
    'briefing-of-unknown-provenance',
    'briefings/first-look.json:14:18 /steps/0/view/basis: found "survyed", which is no provenance of places; expected the id of a provenance of places that exists; did you mean "surveyed"?',
  ],
  [
    'briefing-of-unknown-theme',
    'briefings/first-look.json:14:18 /steps/0/view/theme: found "cybber", which is no theme; expected the id of a theme that exists; did you mean "cyber"?',
  ],
  [
    'byte-order-mark',
    'gazetteer.geojson:1:1: found a byte order mark; expected UTF-8 that begins with the JSON itself; save the file as UTF-8 without BOM',
  ],
  [
    'clause-id-twice',
    'agreements/ca-dk.json:77:17 /articles/0/clauses/2/id: found the clause id "ca-dk.1.1" a second time; expected each clause id once; give it another, or remove one of the two',
  ],
  [
    'clause-in-wrong-article',
    'agreements/ca-dk.json:105:17 /articles/1/clauses/1/id: found "ca-dk.3.2" after "ca-dk.2.1"; expected "ca-dk.2.2"; correct the id, or move the clause to its place',
  ],
  [
    'clause-linked-twice',
    'layers/exercise-areas.geojson:26:34 /features/0/properties/clauses/1: found the clause "ca-dk.2.1" a second time; expected each clause once; give it another, or remove one of the two',
  ],
  [
    'comment',
    'layers/headquarters.geojson:10:7 /features/0: found a comment; expected JSON, which has no comments; remove the comment',
  ],
  [
    'cut-short',
    'layers/exercise-areas.geojson:35:6 /features/0/properties/sources/0: found the end of the file; expected a key in double quotes; complete the file',
  ],
  [
    'day-that-is-not',
    'agreements/ca-dk.json:23:19 /sources/1/accessed: found the text "2026-02-30"; expected a day that the calendar has; correct the value',
  ],
  [
    'deployment-to-nowhere',
    'layers/deployments.geojson:35:15 /features/0/properties/to: found "hq.copenhagn", which is no feature; expected the id of a feature that exists; did you mean "hq.copenhagen"?',
  ],
  [
    'deployment-without-end',
    'layers/deployments.geojson:19:21 /features/0/properties: found a deployment without an end; expected "from", "to" or both; add "from" or "to" with the id of a feature',
  ],
  [
    'empty-file',
    'layers/headquarters.geojson:1:1: found an empty file; expected a JSON object; write the file, or remove it',
  ],
  [
    'empty-text',
    'layers/exercise-areas.geojson:30:30 /features/0/properties/rationale/en: found the text " "; expected a text that is not empty; write the text',
  ],
  [
    'end-without-deployment',
    'layers/headquarters.geojson:30:9 /features/0/properties/to: found the end "to" on a feature that is no deployment; expected ends on features of the layer "deployments" alone; remove it',
  ],
  [
    'feature-id-twice',
    'layers/headquarters.geojson:58:13 /features/2/id: found the feature id "hq.ottawa" a second time; expected each feature id once; give it another, or remove one of the two',
  ],
  [
    'feature-of-another-layer',
    'layers/headquarters.geojson:58:13 /features/2/id: found the id "base.iqaluit" in the layer "headquarters"; expected an id that begins with "hq."; write "hq.iqaluit", or move it to its layer',
  ],
  [
    'file-name-is-not-id',
    'layers/headquarters.geojson:4:9 /id: found the id "headquarter" in a file named "headquarters.geojson"; expected the file layers/headquarter.geojson; rename the file, or correct the id',
  ],
  [
    'hole-crosses-outline',
    'layers/exercise-areas.geojson:49:13 /features/1/geometry/coordinates/0/2: found two rings of a polygon that cross near [14, 74]: [20, 74] to [10, 74] and [14, 71] to [14, 75]; expected edges that do not cross; put the positions in the order of the outline',
  ],
  [
    'hole-outside-its-ring',
    'layers/exercise-areas.geojson:53:11 /features/1/geometry/coordinates/1: found a hole at [30, 71] that lies outside the first ring of its polygon; expected a hole within the first ring; correct the hole, or make it a polygon of its own',
  ],
  [
    'instrument-against-nothing',
    'instruments/mou-2026.json:25:18 /counterpart: found "ca-no", which is no agreement; expected the id of an agreement that exists; did you mean "ca-dk"?',
  ],
  [
    'instrument-signed-nowhere',
    'instruments/mou-2026.json:11:16 /signed/feature: found "hq.otawa", which is no feature; expected the id of a feature that exists; did you mean "hq.ottawa"?',
  ],
  [
    'key-twice',
    'layers/headquarters.geojson:11:7 /features/0/id: found the key "id" a second time; expected each key once in an object; keep one of the two',
  ],
  [
    'layer-not-named',
    'layers/ice-floes.geojson:1:1: found the layer "ice-floes", which atlas.json does not name; expected "ice-floes" among the layers of atlas.json; name it there, or remove the file',
  ],
  [
    'layer-without-file',
    'atlas.json:31:13 /layers/4/id: found the layer "ice-floes", which has no file; expected the file layers/ice-floes.geojson; add the file, or remove the id',
  ],
  [
    'limit-without-status',
    'layers/limits-in-law.geojson:32:21 /features/0/properties: found a limit without "status"; expected "instrument", "article", "datum", "inForce", "edges", "status" in every limit; add "status"',
  ],
  [
    'line-position-repeated',
    'layers/deployments.geojson:15:11 /features/0/geometry/coordinates/1: found the position [-75.7, 45.42] repeated; expected each position to differ from the one before; remove one of the two',
  ],
  [
    'line-shorter-than-a-metre',
    'layers/deployments.geojson:13:24 /features/0/geometry/coordinates: found a line shorter than a metre; expected a line of at least 1 m; correct the positions, or use a Point',
  ],
  [
    'longitude-out-of-range',
    'layers/headquarters.geojson:13:24 /features/0/geometry/coordinates: found [284.3, 45.42], out of range; expected a longitude from -180 to 180 and a latitude from -90 to 90; write [-75.7, 45.42]',
  ],
  [
    'metres',
    'layers/exercise-areas.geojson:15:13 /features/0/geometry/coordinates/0/0: found [-1012345.5, -1854321.2], which looks like metres, and 3 more like it in this geometry; expected degrees, WGS 84: [longitude, latitude]; export the layer in EPSG:4326',
  ],
  [
    'missing-comma',
    'layers/headquarters.geojson:35:7 /features/1: found a quotation mark; expected "," or "}"; put a comma between the two, or close here',
  ],
  [
    'missing-key',
    'agreements/ca-dk.json:32:9 /articles/0/clauses/0: found no key "record"; expected an object with "status", "note", "sources"; add "record": {…}',
  ],
  [
    'neighbours-too-far',
    'layers/limits-in-law.geojson:26:11 /features/0/geometry/coordinates/2: found a position 691 nautical miles from the one before; expected at most 200 between neighbours of a boundary; correct the position, or say in "longestEdgeNm" how far apart the instrument leaves them',
  ],
  [
    'paragraph-left-out',
    'agreements/ca-dk.json:105:17 /articles/1/clauses/1/id: found "ca-dk.2.3" after "ca-dk.2.1"; expected "ca-dk.2.2"; correct the id, or move the clause to its place',
  ],
  [
    'period-ends-before-it-begins',
    'agreements/ca-dk.json:62:21 /articles/0/clauses/1/period/from: found a period from "2027" to "2026-02-13"; expected a beginning that is not after the end; correct one of the dates',
  ],
  [
    'position-repeated',
    'layers/exercise-areas.geojson:16:13 /features/0/geometry/coordinates/0/1: found the position [-60, 68] repeated within a ring (first as number 0); expected each position of a ring once, but for the closing one; remove one of the two',
  ],
  [
    'ring-too-short',
    'layers/exercise-areas.geojson:14:11 /features/0/geometry/coordinates/0: found a ring of 3 positions; expected at least 4, the first repeated as the last; add the missing positions, or use a LineString or Point',
  ],
  [
    'ring-without-area',
    'layers/exercise-areas.geojson:46:11 /features/1/geometry/coordinates/0: found a ring without area; expected a ring round at least 1 m²; correct the positions, or use a LineString or Point',
  ],
  [
    'self-crossing-over-180',
    'layers/surveillance-zones.geojson:114:13 /features/3/geometry/coordinates/0/0: found a ring that crosses itself near [180, 72]: [170, 70] to [-170, 74] and [-170, 70] to [170, 74]; expected edges that do not cross; put the positions in the order of the outline',
  ],
  [
    'self-crossing-ring',
    'layers/exercise-areas.geojson:15:13 /features/0/geometry/coordinates/0/0: found a ring that crosses itself near [-57.5, 70]: [-60, 68] to [-55, 72] and [-55, 68] to [-60, 72]; expected edges that do not cross; put the positions in the order of the outline',
  ],
  [
    'signatory-of-no-country',
    'instruments/mou-2026.json:22:16 /signatories/1/party: found the party "UK"; expected an ISO 3166-1 alpha-2 code, or EU; write "GB"',
  ],
  [
    'surveyed-without-instrument',
    'layers/limits-in-law.geojson:44:18 /features/0/properties/basis: found a surveyed feature without "instrument" or "article"; expected the instrument that gives the points, and the article where they stand; add them, or choose another basis',
  ],
  [
    'swapped',
    'layers/headquarters.geojson:13:24 /features/0/geometry/coordinates: found [45.42, -75.7], far south of the Arctic: probably swapped latitude and longitude; expected [longitude, latitude]; write [-75.7, 45.42]',
  ],
  [
    'swapped-beyond-90',
    'layers/exercise-areas.geojson:15:13 /features/0/geometry/coordinates/0/0: found [68, -100] with a latitude beyond ±90: swapped latitude and longitude, and 3 more like it in this geometry; expected [longitude, latitude]; write [-100, 68]',
  ],
  [
    'text-in-unlisted-language',
    'gazetteer.geojson:18:39 /features/0/properties/name/fr: found a text in "fr", which atlas.json does not list; expected texts in the languages of atlas.json alone: en; remove it, or list "fr" there',
  ],
  [
    'text-without-language',
    'agreements/ca-dk.json:84:20 /articles/1/clauses/0/title: found the text "Exercises"; expected a text by language, English at least; write {"en": "Exercises"}',
  ],
  [
    'too-far-south',
    'layers/headquarters.geojson:13:24 /features/0/geometry/coordinates: found [-75.7, 25.4], off this map; expected a latitude of 30 or more; correct the position, or leave the feature out',
  ],
  [
    'trailing-comma',
    'agreements/ca-dk.json:6:25 /parties: found a comma before "]"; expected no comma after the last one; remove the comma',
  ],
  [
    'unclosed-ring',
    'layers/exercise-areas.geojson:18:13 /features/0/geometry/coordinates/0/3: found a ring that ends at [-59, 72]; expected a closed ring that ends where it begins, at [-60, 68]; add [-60, 68] at the end',
  ],
  [
    'unknown-area',
    'agreements/ca-dk.json:102:23 /articles/1/clauses/0/record/areas/0: found "mou-2026.3", which is no area of an instrument; expected the id of an area of an instrument that exists; did you mean "mou-2026.1"?',
  ],
  [
    'unknown-clause',
    'layers/exercise-areas.geojson:26:34 /features/0/properties/clauses/1: found "ca-dk.2.99", which is no clause; expected the id of a clause that exists; did you mean "ca-dk.2.1"?',
  ],
  [
    'unknown-geometry-type',
    'layers/exercise-areas.geojson:12:17 /features/0/geometry/type: found the text "Circle"; expected "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon" or "MultiPolygon"; choose one of these',
  ],
  [
    'unknown-key',
    'layers/headquarters.geojson:30:9 /features/0/properties/precisionKM: found the unknown key "precisionKM"; expected "name", "nativeName", "kind", "description", "clauses", "parties", "basis", "precisionKm", "rationale", "sources", "period", "from", "to", "instrument", "article", "datum", "inForce", "edges", "longestEdgeNm" or "status"; did you mean "precisionKm"?',
  ],
  [
    'unknown-party',
    'agreements/ca-dk.json:6:21 /parties/1: found the party "UK"; expected an ISO 3166-1 alpha-2 code, or EU; write "GB"',
  ],
  [
    'unknown-record',
    'agreements/ca-dk.json:51:25 /articles/0/clauses/0/record/sources/0: found "the-report", which is no source of kind "record" of this agreement; expected the id of a source of kind "record" of this agreement that exists; did you mean "the-record"?',
  ],
  [
    'unknown-report',
    'agreements/ca-dk.json:45:19 /articles/0/clauses/0/source/id: found "the-reprot", which is no source of kind "report" of this agreement; expected the id of a source of kind "report" of this agreement that exists; did you mean "the-report"?',
  ],
  [
    'unknown-theme',
    'agreements/ca-dk.json:86:22 /articles/1/clauses/0/themes/0: found the text "exercise"; expected "governance", "intelligence", "cyber", "maritime", "surveillance", "search-and-rescue", "infrastructure", "exercises", "personnel", "research", "alliance", "industry" or "funding"; did you mean "exercises"?',
  ],
  [
    'wrong-type',
    'layers/headquarters.geojson:21:24 /features/0/properties/precisionKm: found the text "50"; expected a number above 0, at most 2000; write 50 without quotation marks',
  ],
  [
    'zooms-reversed',
    'gazetteer.geojson:20:20 /features/0/properties/minZoom: found minZoom 6 above maxZoom 4; expected a minZoom that is at most maxZoom; correct one of the two',
  ],
];

describe('a small atlas with one defect', () => {
  it.each(SAID)('named %s is told so in one line, and gives no data', (defect, line) => {
    const { data, problems } = checkFiles(brokenFiles(defect));
    expect(problems.map(formatProblem)).toEqual([line]);
    expect(data).toBeNull();
  });

  it('has its line here for every fixture', () => {
    expect(SAID.map(([defect]) => defect).sort()).toEqual(defects());
  });
});

describe('the small atlas without a defect', () => {
  const { data, problems } = checkFiles(validFiles());

  it('has no problem: not with rings round the Pole, over 180° or clockwise, nor with tags in a text', () => {
    expect(problems).toEqual([]);
    expect(data?.agreements[0]?.articles[0]?.clauses[0]?.text.en).toContain('<script>');
  });

  it('comes in the order of atlas.json', () => {
    expect(data?.layers.map(({ id }) => id)).toEqual([
      'surveillance-zones',
      'exercise-areas',
      'deployments',
      'headquarters',
    ]);
  });

  it('has its instruments on record', () => {
    expect(data?.instruments?.map(({ id, counterpart }) => [id, counterpart])).toEqual([
      ['mou-2026', 'ca-dk'],
    ]);
  });

  it('has its gazetteer and briefings', () => {
    expect(data?.gazetteer.features.map(({ id }) => id)).toEqual(['name.baffin-bay']);
    expect(data?.briefings?.map(({ id }) => id)).toEqual(['first-look']);
  });
});
