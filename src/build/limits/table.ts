import type { Feature, LineString } from 'geojson';
import { type AngleForm, formOf, readAngle, writeAngle } from './angle.ts';

/** What a row of a table says of its point beside where it is. */
interface TablePoint {
  readonly item?: string;
  /** Marked with a star: there another line, such as the low-water line, takes over or gives back. */
  readonly starred?: boolean;
  readonly locality?: string;
  /** The last column: a datum or the chart that the point was taken from. */
  readonly note?: string;
  /** How latitude and longitude are written. */
  readonly forms: readonly [lat: AngleForm, lng: AngleForm];
  /** The edge from here on runs along the parallel; how the row writes its latitude. */
  readonly along?: AngleForm;
  /** What leads to the next point, where the row says it in words. */
  readonly leads?: 'to' | 'beginning';
}

/** A table as GeoJSON: its points in their order as one line, and what the rows say of them as a foreign member. */
export interface TableFeature extends Feature<LineString, null> {
  readonly points: readonly TablePoint[];
}

/** Degrees: about a centimetre, finer than any table; with a digit less a thousandth of a second would be lost. */
const DECIMALS = 7;
const ANGLE = /^\d+\s?[°ºo][\d\s'’′"″.,]*[NSEWO]?\.?$/;
const BEGINNING = 'point of beginning.';
const COURSE = /^\s*([-−]?[\d.]+),\s*([-−]?[\d.]+)\s+(.*)$/;
const PARALLEL = /thence (?:easterly|westerly) along (?:the parallel of )?latitude (\S+) \\ to/;

const rounded = (degrees: number): number => Number(degrees.toFixed(DECIMALS));

interface Row {
  readonly lat: string;
  readonly lng: string;
  readonly point: Omit<TablePoint, 'forms'>;
}

/** `12. * | Tuft Point | 69°44′15″N. | 132°32′15″W. | 7604 (1984)`: item, locality and note may be missing. */
function readColumns(line: string): Row | null {
  const cells = line.split('|').map((cell) => cell.trim());
  const at = cells.findIndex((cell, index) => ANGLE.test(cell) && ANGLE.test(cells[index + 1] ?? ''));
  if (at < 0) return null;
  const before = cells.slice(0, at);
  const [, item, star] = /^(\d+)\.?\s*(\*)?$/.exec(before[0] ?? '') ?? [];
  const locality = item ? before[1] : before[0];
  const note = cells[at + 2];
  return {
    lat: cells[at]!,
    lng: cells[at + 1]!,
    point: {
      ...(item && { item }),
      ...(star && { starred: true }),
      ...(locality && { locality }),
      ...(note && { note }),
    },
  };
}

/** `75.000000,-130.000000   thence westerly along latitude N75°00'00.00" \ to`: what follows leads to the next point. */
function readCourse(line: string): Row | null {
  const [, lat, lng, words] = COURSE.exec(line) ?? [];
  if (!lat || !lng || !words) return null;
  const [, latitude] = PARALLEL.exec(words) ?? [];
  const leads = words.includes(BEGINNING) ? 'beginning' : 'to';
  return { lat, lng, point: { leads, ...(latitude && { along: alongForm(latitude) }) } };
}

/** `N75°00'00.00"`: here the letter stands before the angle. */
const alongForm = (latitude: string): AngleForm => latitude.replace(/^[NS]/, 'H').replace(/\d/g, '0');

/**
 * A regulation's table as GeoJSON, degrees, longitude first. Every line is a point, in one of two ways: columns
 * parted by `|`, or `lat,lng` with the words that lead to the next point.
 *
 * @throws RangeError with the line that is neither.
 */
export function fromTable(text: string): TableFeature {
  const rows = text.split('\n').filter((line) => line.trim() !== '');
  const read = rows.map((line) => {
    const row = readColumns(line) ?? readCourse(line);
    if (!row) throw new RangeError(`Found the line "${line.trim()}", expected a latitude and a longitude`);
    return row;
  });
  return {
    type: 'Feature',
    properties: null,
    geometry: {
      type: 'LineString',
      coordinates: read.map(({ lat, lng }) => [rounded(readAngle(lng)), rounded(readAngle(lat))]),
    },
    points: read.map(({ lat, lng, point }) => ({ ...point, forms: [formOf(lat), formOf(lng)] })),
  };
}

/** The table that a feature was read from; the inverse of `fromTable` but for blanks. */
export function toTable({ geometry, points }: TableFeature): string {
  return points
    .map((point, index) => {
      const [lng = 0, lat = 0] = geometry.coordinates[index] ?? [];
      const written = [writeAngle(lat, point.forms[0], 'lat'), writeAngle(lng, point.forms[1], 'lng')];
      if (point.leads)
        return `${written.join()} ${wayOn(point, lat, lng, geometry.coordinates[index + 1]?.[0])}`;
      const item = point.item && [point.starred ? `${point.item}. *` : point.item];
      return [...(item || []), ...(point.locality ? [point.locality] : []), ...written, point.note]
        .filter((cell) => cell !== undefined)
        .join(' | ');
    })
    .join('\n');
}

/** What leads from a point to the next, whose longitude is `next`. */
function wayOn({ along, leads }: TablePoint, lat: number, lng: number, next = lng): string {
  if (leads === 'beginning') return BEGINNING;
  if (!along) return 'to';
  const latitude = writeAngle(lat, along, 'lat');
  return `thence ${next < lng ? 'westerly' : 'easterly'} along latitude ${latitude} \\ to`;
}
