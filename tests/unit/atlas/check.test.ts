import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFiles, formatProblem } from '../../../src/atlas/check.ts';
import { changed, validFiles, withFile } from './fixtures.ts';

const HEADQUARTERS = 'layers/headquarters.geojson';
/** The layer with another geometry for its first feature. */
const withGeometry = (geometry: unknown) =>
  changed(HEADQUARTERS, (text) =>
    text.replace(/\{\s*"type": "Point",\s*"coordinates": \[-75.7, 45.42\]\s*\}/, () =>
      JSON.stringify(geometry),
    ),
  );
const linesOf = (...files: Parameters<typeof checkFiles>) => checkFiles(...files).problems.map(formatProblem);

describe('checkFiles', () => {
  it('names all problems at once, by file and line', () => {
    const layer = changed(HEADQUARTERS, (text) =>
      text
        .replace('"precisionKm": 50', '"precisionKm": -1')
        .replaceAll('"basis": "illustrative"', '"basis": "guessed"'),
    );
    const agreement = changed('agreements/ca-dk.json', (text) => text.replace('"CA", "DK"', '"CA", "XQ"'));
    const files = withFile(layer).map((file) => (file.path === agreement.path ? agreement : file));
    expect(checkFiles(files).problems.map(({ file, line, pointer }) => `${file}:${line} ${pointer}`)).toEqual(
      [
        'agreements/ca-dk.json:6 /parties/1',
        'layers/headquarters.geojson:20 /features/0/properties/basis',
        'layers/headquarters.geojson:21 /features/0/properties/precisionKm',
        'layers/headquarters.geojson:44 /features/1/properties/basis',
      ],
    );
  });

  it('says once what is expected of a geometry that is none', () => {
    expect(linesOf(withFile(withGeometry(null)))).toEqual([
      expect.stringMatching(/\/geometry: found null; expected an object with "coordinates"; /),
    ]);
  });

  it('does not blame others for a file that is no JSON', () => {
    const layer = changed(HEADQUARTERS, () => '{');
    expect(linesOf(withFile(layer))).toHaveLength(1);
    const agreement = changed('agreements/ca-dk.json', () => '[');
    expect(linesOf(withFile(agreement))).toHaveLength(1);
    const instrument = changed('instruments/mou-2026.json', () => '{');
    expect(linesOf(withFile(instrument))).toHaveLength(1);
  });

  it('misses atlas.json and the gazetteer where there is none', () => {
    expect(linesOf([])).toEqual([
      'data/atlas.json:1:1: found no such file; expected the file atlas.json; add it',
      'data/gazetteer.geojson:1:1: found no such file; expected the file gazetteer.geojson; add it',
    ]);
  });

  it('says where a file of no known kind belongs', () => {
    const [line] = linesOf(withFile({ path: 'notes.json', text: '{"a": 1}' }));
    expect(line).toContain(
      'notes.json:1:1: found a file of a kind that the atlas does not read; expected atlas.json, ',
    );
  });

  it('reads synonyms where there are any, and names places among them that are not there', () => {
    const synonyms = (of: string) => ({
      path: 'synonyms.json',
      text: JSON.stringify({
        places: [{ of: [of], names: ['Bytown'], lang: 'en', source: 'A map' }],
        terms: [],
      }),
    });
    expect(checkFiles(withFile(synonyms('hq.ottawa'))).data?.synonyms?.places).toHaveLength(1);
    expect(linesOf(withFile(synonyms('hq.otawa')))).toEqual([
      expect.stringMatching(/^synonyms\.json:1:\d+ \/places\/0\/of\/0: .*did you mean "hq\.ottawa"\?$/),
    ]);
  });

  it('names what should come nearest to a term that no clause speaks of, and is not there', () => {
    const word = { en: ['ice'], fr: ['glace'], da: ['is'], et: ['jää'] };
    const term = (near: string) => ({ id: 'ice', name: { en: 'ice' }, words: word, near: [near] });
    const silent = (...terms: object[]) => ({
      path: 'synonyms.json',
      text: JSON.stringify({ places: [], terms: [], silent: terms }),
    });
    expect(linesOf(withFile(silent(term('hq.ottawa'))))).toEqual([]);
    expect(linesOf(withFile(silent(term('hq.otawa'), term('hq.ottawa'))))).toEqual([
      expect.stringMatching(/^synonyms\.json:1:\d+ \/silent\/0\/near\/0: .*did you mean "hq\.ottawa"\?$/),
      expect.stringMatching(/^synonyms\.json:1:\d+ \/silent\/1\/id: .*"ice"/),
    ]);
  });

  it('names an area in a clause of another agreement than that of its instrument', () => {
    const other = changed('agreements/ca-dk.json', (text) => text.replaceAll('ca-dk', 'ca-no'));
    const atlas = changed('atlas.json', (text) => text.replace('"ca-dk"', '"ca-dk", "ca-no"'));
    const files = [...withFile(atlas), { path: 'agreements/ca-no.json', text: other.text }];
    expect(linesOf(files)).toEqual([
      'agreements/ca-no.json:102:23 /articles/1/clauses/0/record/areas/0: found "mou-2026.1", an area of an instrument that is held against another agreement; expected an area of an instrument whose counterpart is "ca-no"; name an area of that instrument, or remove the reference',
    ]);
  });

  it('takes no part of a text for an end of its line', () => {
    const layer = changed(HEADQUARTERS, (text) =>
      text.replace('"hq.ottawa"', '"hq.\\u2028\\u001b[31m\\u202eottawa"'),
    );
    const lines = linesOf(withFile(layer));
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u);
    expect(lines.join('')).toContain('hq.\\u2028');
  });

  it('repeats no long key whole, neither as what was found nor as where', () => {
    const key = 'k'.repeat(600);
    const layer = changed(HEADQUARTERS, (text) => text.replace('"clauses":', `"${key}": 1, "clauses":`));
    const lines = linesOf(withFile(layer));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line.length).toBeLessThan(600);
  });

  it('reports metres once for a geometry, not once for a position', () => {
    const ring = Array.from({ length: 500 }, (_, index) => [index * 1000 - 2_000_000, 500_000]);
    const lines = linesOf(withFile(withGeometry({ type: 'Polygon', coordinates: [ring] })));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('looks like metres, and 499 more like it');
  });
});

describe('checkFiles on what was meant to lie over the Pole', () => {
  type Ring = readonly (readonly [number, number])[];
  const linesFor = (ring: Ring): string[] =>
    linesOf(withFile(withGeometry({ type: 'Polygon', coordinates: [ring] })));
  const bent: Ring = [
    [-20, 80],
    [-20, 85],
    [160, 85],
    [160, 80],
    [170, 80],
    [170, 86],
    [-10, 86],
    [-10, 80],
    [-20, 80],
  ];
  const straight: Ring = [
    [-15, 80],
    [-5, 80],
    [175, 80],
    [165, 80],
    [-15, 80],
  ];
  const wedge = (lng: number): Ring => [
    [lng, 80],
    [lng + 10, 80],
    [lng + 10, 90],
    [lng, 90],
    [lng, 80],
  ];

  it.each([
    ['crosses itself', bent],
    ['without area', straight],
  ])('says of a ring that is found %s how a shape gets there', (found, ring) => {
    const lines = linesFor(ring);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(found);
    expect(lines[0]).toMatch(/cut a shape that lies over it into a polygon on each side, each up to 90° N$/);
  });

  it('finds no problem in a polygon on either side, up to 90° N', () => {
    expect([...linesFor(wedge(-20)), ...linesFor(wedge(160))]).toEqual([]);
  });
});

/** A change anywhere in a JSON value: a part replaced by another value, left out, or put in twice. */
const junk = fc.oneof(
  fc.constantFrom(null, true, '', 'x', -1, 0, 1e300, 400, [], {}, [[]], [[[]]], { type: 'Polygon' }, [1, 2]),
  fc.jsonValue(),
);

function mutate(value: unknown, path: readonly number[], replacement: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return replacement;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return replacement;
  const entries = Object.entries(value).map(([each, inner]) => [
    each,
    each === key ? mutate(inner, rest, replacement) : inner,
  ]);
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

const files = validFiles();
const whichFile = fc.nat(files.length - 1);

describe('checkFiles on whatever it is given', () => {
  const answers = (index: number, text: string) => {
    const { data, problems } = checkFiles(withFile({ path: files[index]!.path, text }));
    expect(data === null).toBe(problems.length > 0);
    for (const problem of problems)
      expect(formatProblem(problem)).toMatch(/^[^\n]+:\d+:\d+.*: found .+; expected .+; .+$/);
  };

  it('never throws on a text with anything in its midst', () => {
    const cut = fc.tuple(
      fc.nat(),
      fc.nat(40),
      fc.oneof(fc.string(), fc.constantFrom(',', '}', ']', '"', '\\', '1e999')),
    );
    fc.assert(
      fc.property(whichFile, cut, (index, [start, length, put]) => {
        const { text } = files[index]!;
        const from = start % text.length;
        answers(index, text.slice(0, from) + put + text.slice(from + length));
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on JSON of another shape', () => {
    const path = fc.array(fc.nat(30), { maxLength: 9 });
    fc.assert(
      fc.property(whichFile, path, junk, (index, steps, replacement) => {
        answers(index, JSON.stringify(mutate(JSON.parse(files[index]!.text), steps, replacement)));
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on any text at all', () => {
    fc.assert(fc.property(whichFile, fc.oneof(fc.string(), fc.json()), answers), { numRuns: 200 });
  });
});

describe('checkFiles on a large file with one fault a thousand times', () => {
  const [layer] = validFiles().filter(({ path }) => path.endsWith('headquarters.geojson'));
  const whole = JSON.parse(layer!.text);
  const features = Array.from({ length: 3000 }, (_, index) => ({
    ...whole.features[0],
    id: `hq.n${index}`,
    geometry: { type: 'Point', coordinates: [-1_500_000, 300_000 + index] },
  }));
  const { problems } = checkFiles(
    withFile({ path: layer!.path, text: JSON.stringify({ ...whole, features }, null, 1) }),
  );
  const metres = problems.filter(({ expected }) => expected.includes('WGS 84'));

  it('names the first of them, each at its line, and says how many more there are', () => {
    expect(metres.map(({ found }) => found).at(-1)).toBe(
      `${3000 - metres.length + 1} more problems like this one`,
    );
    expect(metres.length).toBeLessThan(30);
    expect(new Set(metres.map(({ line }) => line)).size).toBe(metres.length);
  });
});
