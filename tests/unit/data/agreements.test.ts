import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreement as agreementSchema, atlasConfig } from '../../../src/model/schema.ts';
import { LANGUAGES, type Language } from '../../../src/model/text.ts';
import type { Agreement, Clause } from '../../../src/model/types.ts';
import { forward } from '../../../src/projection/index.ts';
import { metresPerPixel } from '../../../src/projection/plane.ts';

/** Article and paragraph, force, themes, and the paragraphs of the report it rests on. */
type Expected = readonly [number: string, force: Clause['force'], themes: string, paragraphs: string];

const CA_DK: readonly Expected[] = [
  ['1.1', 'statement', 'governance', '3 4'],
  ['1.2', 'binding', 'governance intelligence cyber maritime exercises', '4'],
  ['2.1', 'statement', 'surveillance', '6'],
  ['2.2', 'statement', 'search-and-rescue', '6'],
  ['2.3', 'statement', 'search-and-rescue governance', '6'],
  ['2.4', 'statement', 'governance', '7'],
  ['2.5', 'statement', 'infrastructure', '8'],
  ['2.6', 'commentary', 'maritime', '6'],
  ['3.1', 'planned', 'exercises', '10'],
  ['3.2', 'planned', 'exercises maritime', '10'],
  ['3.3', 'planned', 'exercises', '11'],
  ['3.4', 'planned', 'exercises maritime', '11'],
  ['3.5', 'planned', 'exercises', '11'],
  ['3.6', 'binding', 'personnel', '12'],
  ['3.7', 'binding', 'research', '12'],
  ['3.8', 'statement', 'exercises', '11'],
  ['4.1', 'statement', 'alliance', '14'],
  ['4.2', 'commentary', 'alliance', '14'],
  ['4.3', 'commentary', 'alliance', '15'],
  ['4.4', 'commentary', 'alliance', '3 20'],
  ['5.1', 'optional', 'industry', '17'],
  ['5.2', 'optional', 'industry', '17'],
  ['5.3', 'optional', 'industry research surveillance', '17'],
  ['5.4', 'statement', 'industry', '18'],
  ['6.1', 'statement', 'governance', '21'],
  ['6.2', 'planned', 'exercises governance', '23'],
  ['6.3', 'planned', 'governance', '23'],
  ['6.4', 'commentary', 'alliance', '24'],
];

const CA_EU: readonly Expected[] = [
  ['1.1', 'statement', 'governance intelligence exercises industry', '1'],
  ['1.2', 'binding', 'governance industry cyber', '4'],
  ['1.3', 'binding', 'funding', '4'],
  ['1.4', 'commentary', 'alliance', '6'],
  ['1.5', 'commentary', 'governance alliance', '3'],
  ['1.6', 'statement', 'governance', '2'],
  ['2.1', 'statement', 'industry', '5'],
  ['2.2', 'statement', 'industry', '5'],
  ['3.1', 'binding', 'cyber', '7'],
  ['3.2', 'planned', 'cyber personnel', '8'],
  ['3.3', 'planned', 'cyber personnel', '8'],
  ['3.4', 'statement', 'cyber', '9'],
  ['4.1', 'commentary', 'surveillance maritime', '10'],
  ['4.2', 'statement', 'surveillance', '11'],
  ['4.3', 'binding', 'surveillance governance', '12'],
  ['4.4', 'binding', 'surveillance', '12'],
  ['4.5', 'statement', 'surveillance alliance', '12'],
  ['4.6', 'planned', 'exercises', '13'],
  ['5.1', 'statement', 'alliance', '14 15'],
  ['5.2', 'binding', 'alliance', '16'],
  ['5.3', 'binding', 'alliance governance', '16'],
  ['5.4', 'commentary', 'alliance', '14'],
];

const dataFile = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8'));
const read = (id: string): Agreement => agreementSchema.parse(dataFile(`agreements/${id}.json`));
/** How a clause would begin that tells first who told it, in any language. */
const REPORT_FIRST =
  /^(the|this) (report|article)|^(le|ce) compte rendu|^l’article de presse|^(rapporten|(ifølge )?presseomtalen)|^kirjutis/i;
/** How a summary says that its clauses are as reported. */
const AS_REPORTED: Readonly<Record<Language, RegExp>> = {
  en: /every clause here follows one press report/i,
  fr: /chaque clause est donnée telle que la rapporte un article de presse/i,
  da: /alle bestemmelser er gengivet efter en enkelt presseomtale/i,
  et: /kõik sätted on esitatud ühe veebis avaldatud kirjutise järgi/i,
};

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’.,–-]*/gu)?.length ?? 0;
const recordSourcesOf = ({ record }: Clause): readonly string[] => [
  ...record.sources,
  ...(record.background?.sources ?? []),
];
const clausesOf = (agreement: Agreement): Clause[] =>
  agreement.articles.flatMap((article) => article.clauses);
const asExpected = (clause: Clause): Expected => [
  clause.id.slice(clause.id.indexOf('.') + 1),
  clause.force,
  clause.themes.join(' '),
  clause.source.paragraphs.join(' '),
];

describe.each([
  ['ca-dk', CA_DK],
  ['ca-eu', CA_EU],
])('agreement %s', (id, expected) => {
  const agreement = read(id);
  const clauses = clausesOf(agreement);
  const kinds = new Map(agreement.sources.map((source) => [source.id, source.kind]));

  it('has every clause of the report, in order, with its force, themes and paragraphs', () => {
    // One that came later is no matter of the table.
    const known = new Set(expected.map(([number]) => number));
    expect(agreement.id).toBe(id);
    expect(clauses.map(asExpected).filter(([number]) => known.has(number))).toEqual(expected);
  });

  it('numbers its articles from 1 and its clauses within them', () => {
    agreement.articles.forEach((article, index) => {
      expect(article.number).toBe(index + 1);
      expect(article.clauses.map((clause) => clause.id)).toEqual(
        article.clauses.map((_, at) => `${id}.${article.number}.${at + 1}`),
      );
    });
  });

  it('says in each language what was agreed, planned or said, and not first that a report says so', () => {
    for (const { id: number, text } of clauses)
      for (const language of LANGUAGES) {
        expect(text[language], `${number} ${language}`).toBeTruthy();
        expect(text[language], `${number} ${language}`).not.toMatch(REPORT_FIRST);
      }
  });

  it('has no clause longer than an officer reads aloud in a breath or two', () => {
    for (const { id: number, text } of clauses)
      for (const language of LANGUAGES)
        expect(wordsIn(text[language]!), `${number} ${language}`).toBeLessThanOrEqual(
          language === 'en' || language === 'fr' ? 30 : 36,
        );
  });

  it('ends its sentences as sentences end, and its titles before they are sentences', () => {
    for (const { id: number, title, text, record, period } of clauses) {
      for (const told of [text, record.note, record.background?.note, period.basis])
        if (told) expect(told.en, number).toMatch(/\.$/);
      expect(title.en.split(' ').length, number).toBeLessThanOrEqual(7);
    }
  });

  it('says once, in each language, that all is as reported, and what its source is worth', () => {
    for (const language of LANGUAGES) {
      expect(agreement.summary[language], language).toMatch(AS_REPORTED[language]);
      expect(agreement.reported.worth?.[language], language).toBeTruthy();
    }
  });

  it('rests each clause on its report, and the record on sources of the record', () => {
    expect(kinds.size).toBe(agreement.sources.length);
    for (const clause of clauses) {
      expect(kinds.get(clause.source.id), clause.id).toBe('report');
      for (const source of recordSourcesOf(clause))
        expect(kinds.get(source), `${clause.id} ${source}`).toBe('record');
    }
  });

  it('claims nothing of the record without a source, and lists no source in vain', () => {
    for (const clause of clauses)
      if (clause.record.status !== 'not-found') expect(clause.record.sources, clause.id).not.toEqual([]);
    const used = new Set([...clauses.flatMap(recordSourcesOf), ...(agreement.reported.sources ?? [])]);
    expect([...kinds].filter(([source, kind]) => kind === 'record' && !used.has(source))).toEqual([]);
  });

  it('lists no other source where it says that none was found', () => {
    for (const { id: number, record } of clauses)
      if (record.status === 'not-found') expect(record.sources, number).toEqual([]);
  });

  it('gives every source of the record an address', () => {
    expect(agreement.sources.filter((source) => source.kind === 'record' && !source.url)).toEqual([]);
  });

  it('dates nothing by guess: the one date is the one that the report gives', () => {
    const dated = clauses.filter(({ period }) => period.from !== null || period.to !== null);
    expect(agreement.reported.date).toBeNull();
    expect(dated.map((clause) => [clause.id, clause.period.from, clause.period.to])).toEqual(
      id === 'ca-eu' ? [['ca-eu.1.3', null, '2028']] : [],
    );
  });

  it('tells the reader that the arrangement and the numbers are its own', () => {
    expect(agreement.summary.en).toMatch(
      /text of the \w+ was not found, so the articles and numbers are this atlas’s own/,
    );
  });
});

describe('report and record', () => {
  const clause = (id: string): Clause => clausesOf(read(id.slice(0, 5))).find((found) => found.id === id)!;

  it('says that the memorandum with Denmark was signed in Munich, by four', () => {
    const { status, note } = clause('ca-dk.1.1').record;
    expect(status).toBe('differs');
    for (const word of ['13 February 2026', 'Munich', 'Greenland', 'Faroe Islands'])
      expect(note.en).toContain(word);
    expect(clause('ca-dk.1.1').parties).toEqual(['CA', 'DK', 'GL', 'FO']);
  });

  it('says that the partnership with the EU was signed by others than the report names', () => {
    const { status, note } = clause('ca-eu.1.1').record;
    expect(status).toBe('differs');
    for (const word of ['23 June 2025', 'Kallas', 'Anand', 'McGuinty']) expect(note.en).toContain(word);
  });

  it.each(['ca-eu.1.3', 'ca-eu.3.1', 'ca-eu.4.3'])(
    'does not pass off %s as found: the report alone has it',
    (id) => {
      expect(clause(id).record.status).toBe('not-found');
      expect(clause(id).record.note.en).toMatch(/^No other source has this/);
    },
  );

  it.each([
    ['ca-eu.2.1', /16 September 2024/],
    ['ca-eu.3.4', /January 2021/],
    ['ca-eu.1.1', /13 May 2025/],
  ])('says with a source in %s how the office of the speaker stands', (id, date) => {
    const { status, note, sources } = clause(id).record;
    expect(status).toBe('differs');
    expect(note.en).toMatch(date);
    expect(sources.length).toBeGreaterThan(1);
  });
});

describe('the atlas', () => {
  const config = atlasConfig.parse(dataFile('atlas.json'));

  it('lists every agreement, those of the tables first, and shows five layers at most until asked for more', () => {
    const files = readdirSync(new URL('../../../data/agreements', import.meta.url));
    expect(config.agreements.map((id) => `${id}.json`).sort()).toEqual(files.sort());
    expect(config.agreements.slice(0, 2)).toEqual(['ca-dk', 'ca-eu']);
    expect(config.layers.filter((layer) => layer.visible).length).toBeLessThanOrEqual(5);
    expect(new Set(config.layers.map((layer) => layer.id)).size).toBe(config.layers.length);
  });

  it.each<[string, [number, number]]>([
    ['Ottawa', [-75.7, 45.41]],
    ['Brussels', [4.35, 50.85]],
    ['Copenhagen', [12.57, 55.68]],
    ['Tallinn', [24.75, 59.44]],
    ['the Bering Strait', [-169, 65.9]],
    ['the Arctic Circle in Siberia', [135, 66.56]],
  ])('opens with %s in view beside the panel of a 1440 × 900 page', (_, place) => {
    const { lng, lat, zoom, bearing, pitch } = config.defaultView;
    const [x, y] = forward(place);
    const [x0, y0] = forward([lng, lat]);
    const margin = 40;
    expect([bearing, pitch]).toEqual([0, 0]);
    expect(Math.abs(x - x0) / metresPerPixel(zoom)).toBeLessThan((1440 - 420) / 2 - margin);
    expect(Math.abs(y - y0) / metresPerPixel(zoom)).toBeLessThan(900 / 2 - margin);
  });
});
