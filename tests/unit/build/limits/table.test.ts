import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf, readAngle, writeAngle } from '../../../../src/build/limits/angle.ts';
import { fromDescription, toDescription } from '../../../../src/build/limits/description.ts';
import { fromTable, toTable } from '../../../../src/build/limits/table.ts';
import { tableText } from './tables.ts';

describe('an angle of a table', () => {
  it.each([
    ['66°15′00.0″N', 66.25],
    ['57°37′50.4″W', -57.630667],
    ['69°38′45″.727N', 69.646035],
    ['139°54′10″W.', -139.902778],
    ["61o00'.5N", 61.008333],
    ['83° 43’ 05,93” N', 83.718314],
    ['3º 20’ 37,95” W', -3.343875],
    ['76°40′', 76.666667],
    ['-073.271667', -73.271667],
  ])('%s is read as degrees', (text, degrees) => {
    expect(readAngle(text)).toBeCloseTo(degrees, 6);
  });

  it('is written again as it was, whatever its form', () => {
    const forms = ['00°00′00.0″H', '000°00′00″.000H', "000o00'.0H", '-000.000000', '00°00′'];
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.double({ min: 0.01, max: 89.99, noNaN: true }),
        fc.boolean(),
        (form, size, south) => {
          const value = south && /[H-]/.test(form) ? -size : size;
          const text = writeAngle(value, form, 'lat');
          expect(writeAngle(readAngle(text), formOf(text), 'lat')).toBe(text);
        },
      ),
    );
  });

  it.each(['', 'north', '66°75′N', '1°2′3″4‴5N'])('is not seen in "%s"', (text) => {
    expect(() => readAngle(text)).toThrow(RangeError);
  });
});

/** Blanks between columns say nothing. */
const calm = (text: string): string => text.replace(/[ \t]+/g, ' ');

describe('a table of a regulation', () => {
  it.each([
    'ca-fishing-zone-4-area-1',
    'ca-fishing-zone-6-area-1',
    'ca-fishing-zone-6-area-2',
    'ca-fishing-zone-6-area-3',
    'ca-baselines-area-7-schedule-1',
    'ca-baselines-area-7-schedule-2',
    'ca-adiz-2409-north-and-east',
    'ca-moa-elk-2409',
    'gl-eez-2004',
  ])('%s comes back from GeoJSON as it was printed', (name) => {
    const text = tableText(name);
    const feature = JSON.parse(JSON.stringify(fromTable(text)));
    expect(calm(toTable(feature))).toBe(calm(text));
  });

  it('keeps its stars, its localities and the charts that its points come from', () => {
    const { points } = fromTable(tableText('ca-baselines-area-7-schedule-1'));
    expect(points[1]).toMatchObject({
      item: '2',
      starred: true,
      locality: 'Herschel Island',
      note: '7601 (1979)',
    });
    expect(points[3]!.starred).toBeUndefined();
    expect(points.filter(({ starred }) => starred)).toHaveLength(53);
  });

  it('says where an edge runs along the parallel', () => {
    const { geometry, points } = fromTable(tableText('ca-adiz-2409-north-and-east'));
    const along = points.flatMap(({ along }, index) => (along ? [geometry.coordinates[index]![1]] : []));
    expect(along).toEqual([86, 75, 69.833333]);
  });

  it('with a line that is no point is told so', () => {
    expect(() => fromTable('1 | 66°15′00.0″N | NAD83')).toThrow(
      /Found the line "1 \| 66°15′00.0″N \| NAD83"/,
    );
  });
});

describe('an area described corner by corner', () => {
  /** The texts set a comma before "to" now and then. */
  const bare = (text: string): string => text.replace(/,(?= to )/g, '');

  it.each(['ca-control-zone-5', 'ca-control-zone-7'])('%s comes back from GeoJSON but for commas', (name) => {
    const feature = JSON.parse(JSON.stringify(fromDescription(tableText(name))));
    expect(toDescription(feature)).toBe(bare(tableText(name)));
    expect(feature.geometry.coordinates[0]).toHaveLength(5);
    expect(feature.ways).toEqual(['parallel', 'meridian', 'parallel', 'meridian']);
  });

  it('with a leg along a shore is told so', () => {
    const text = tableText('ca-control-zone-5').replace(
      'along meridian of longitude 93°20′ to latitude 67°00′',
      'along the shore to latitude 67°00′',
    );
    expect(() => fromDescription(text)).toThrow(/Found the leg "THENCE along the shore to latitude 67°00′"/);
  });
});
