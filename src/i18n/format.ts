import type { LngLat } from '../model/geo.ts';
import type { Expected } from '../state/fragment.ts';
import type { Catalogue } from './en/index.ts';

/** Making a format takes a hundred times as long as using it: each is kept. */
function kept<Options, Format>(
  Made: new (locale: string, options: Options) => Format,
): (locale: string, options: Options) => Format {
  const formats = new Map<string, Format>();
  return (locale, options) => {
    const key = JSON.stringify([locale, options]);
    const format = formats.get(key) ?? new Made(locale, options);
    formats.set(key, format);
    return format;
  };
}

const numberFormat = kept<Intl.NumberFormatOptions, Intl.NumberFormat>(Intl.NumberFormat);
const dateFormat = kept<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(Intl.DateTimeFormat);
const listFormat = kept<Intl.ListFormatOptions, Intl.ListFormat>(Intl.ListFormat);
const displayNames = kept<Intl.DisplayNamesOptions, Intl.DisplayNames>(Intl.DisplayNames);

/** The format, in UTC, of dates that are as precise as `date`. */
export function dateFormatOf(date: string, locale: string): Intl.DateTimeFormat {
  const [, month, day] = date.split('-');
  return dateFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
}

/** Dates in words by language: sources name the same few again and again, and the browser takes its time. */
const writtenDates = new Map<string, string>();

/** A date of any precision (`2026`, `2026-02`, `2026-02-13`) in words; other strings come back as they are. */
export function formatDate(date: string, { locale }: Catalogue): string {
  const key = `${locale} ${date}`;
  const written = writtenDates.get(key) ?? dateInWords(date, locale);
  writtenDates.set(key, written);
  return written;
}

function dateInWords(date: string, locale: string): string {
  const [year, month, day] = date.split('-');
  const time = Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  const written = dateFormatOf(date, locale).format(time);
  return day && locale.startsWith('fr') ? withOrdinal(written) : written;
}

/** French counts the first day of a month, `1er mars`, where `Intl` writes its number. */
const withOrdinal = (date: string): string => date.replace(/^1(?=\s)/, '1er');

/** Names as a list in a sentence: `A, B and C`. */
export const formatList = (names: readonly string[], { locale }: Catalogue): string =>
  listFormat(locale, { type: 'conjunction' }).format(names);

/** Name of a party: the atlas's own wording, else the browser's name of the region, else the code. */
export function partyName(code: string, catalogue: Catalogue): string {
  return catalogue.parties[code] ?? regionName(code, catalogue.locale);
}

/** The browser's name of a country in a language, else its code. */
export function regionName(code: string, locale: string): string {
  try {
    return displayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

export const formatNumber = (value: number, { locale }: Catalogue): string =>
  numberFormat(locale, { maximumSignificantDigits: 3 }).format(value);

/** Whole degrees and decimal minutes with one digit: 74.715 → `74°42.9′`. Minutes never read 60.0. */
function degreesMinutes(degrees: number, locale: string): string {
  const tenths = Math.round(Math.abs(degrees) * 600);
  const minutes = decimals(locale, 2, 1).format((tenths % 600) / 10);
  return `${Math.floor(tenths / 600)}°${minutes}′`;
}

/** Numbers with at least so many digits before the decimal sign and exactly so many after it. */
const decimals = (locale: string, whole: number, after: number): Intl.NumberFormat =>
  numberFormat(locale, {
    minimumIntegerDigits: whole,
    minimumFractionDigits: after,
    maximumFractionDigits: after,
    useGrouping: false,
  });

/** A position as navigators write it, latitude first: `74°42.9′ N 94°58.2′ W`. */
export function formatPosition([lng, lat]: LngLat, words: Catalogue): string {
  const {
    locale,
    coordinates: { hemispheres },
  } = words;
  const ns = lat < 0 ? hemispheres.south : hemispheres.north;
  const ew = lng < 0 ? hemispheres.west : hemispheres.east;
  return `${degreesMinutes(lat, locale)} ${ns} ${degreesMinutes(lng, locale)} ${ew}`;
}

/** The name of a parallel or meridian of whole degrees: `70° N`, `30° W`, `180°`. */
export function formatGridLine(
  kind: 'parallel' | 'meridian',
  degrees: number,
  { coordinates }: Catalogue,
): string {
  const { north, south, east, west } = coordinates.hemispheres;
  if (kind === 'meridian' && degrees % 180 === 0) return `${Math.abs(degrees)}°`;
  const [positive, negative] = kind === 'parallel' ? [north, south] : [east, west];
  return `${Math.abs(degrees)}° ${degrees < 0 ? negative : positive}`;
}

/** The same position in decimal degrees, latitude first, four digits: about 10 m. */
export function formatDecimal([lng, lat]: LngLat, { locale }: Catalogue): string {
  const [north, east] = [lat, lng].map((degrees) => decimals(locale, 1, 4).format(degrees));
  // A comma that is the decimal sign cannot part the two as well.
  return `${north}${north?.includes(',') ? ';' : ','} ${east}`;
}

/** A ground distance in m or km. */
export function formatDistance(metres: number, { locale }: Catalogue): string {
  const kilometres = metres >= 1000;
  return numberFormat(locale, {
    style: 'unit',
    unit: kilometres ? 'kilometer' : 'meter',
    maximumFractionDigits: 0,
  }).format(kilometres ? metres / 1000 : metres);
}

/** What was expected in the place of a value of the address or of a briefing. */
export function formatExpected(expected: Expected, { address }: Catalogue): string {
  const write = address.expected[expected.what] as (expected: Expected) => string;
  return write(expected);
}
