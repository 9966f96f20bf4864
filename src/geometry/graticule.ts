import type { LngLat } from '../model/geo.ts';

/** Degrees north: where the midsummer sun just stays up, 90° less the Earth's tilt in 2026. */
export const ARCTIC_CIRCLE = 66.5633;

export interface GraticuleLine {
  readonly kind: 'parallel' | 'meridian' | 'arctic-circle';
  /** Degrees of latitude of a parallel, of longitude in (−180, 180] of a meridian. */
  readonly value: number;
  /** Close enough for straight edges in the plane; a parallel ends where it begins, at 180°. */
  readonly line: readonly LngLat[];
  /** Where its label may stand. */
  readonly labels: readonly LngLat[];
}

export interface GraticuleOptions {
  /** Degrees between meridians; 30 when absent. */
  readonly meridianStep?: 15 | 30;
  /** Whether the parallel of 85° is among them. */
  readonly fine?: boolean;
  /** Degrees north where the meridians begin; 25 when absent. */
  readonly south?: number;
}

const PARALLELS = [30, 40, 50, 60, 70, 80];
/** Degrees of longitude between points of a parallel: 126 m off the curve at 60° N. */
const STEP = 1;
/** Meridians along which the parallels are labelled, in the middle of Canada, the Atlantic, Russia and the Pacific. */
const PARALLEL_LABELS = [-105, -15, 75, 165];
/** Parallels on which the meridians are labelled. */
const MERIDIAN_LABELS = [45, 65, 75];
/** All but every third meridian stop here, or the Pole would be a knot. */
const CROWDED = 80;

/** The lines of latitude and longitude and the Arctic Circle, degrees, longitude first. */
export function graticule({
  meridianStep = 30,
  fine = false,
  south = 25,
}: GraticuleOptions = {}): GraticuleLine[] {
  const parallels = [...PARALLELS, ...(fine ? [85] : [])].map((lat) => parallel('parallel', lat));
  const meridians = Array.from({ length: 360 / meridianStep }, (_, i) =>
    meridian(180 - i * meridianStep, south),
  );
  return [...parallels, ...meridians, parallel('arctic-circle', ARCTIC_CIRCLE)];
}

function parallel(kind: 'parallel' | 'arctic-circle', lat: number): GraticuleLine {
  const line = Array.from({ length: 360 / STEP }, (_, i): LngLat => [180 - i * STEP, lat]);
  return {
    kind,
    value: lat,
    line: [...line, line[0]!],
    labels: PARALLEL_LABELS.map((lng): LngLat => [lng, lat]),
  };
}

/** A meridian is straight in the plane, but is given by tenths for those who clip or measure along it. */
function meridian(lng: number, south: number): GraticuleLine {
  const north = lng % 90 === 0 ? 90 : CROWDED;
  const lats = Array.from({ length: Math.ceil((north - south) / 5) }, (_, i) => south + 5 * i);
  return {
    kind: 'meridian',
    value: lng,
    line: [...lats, north].map((lat): LngLat => [lng, lat]),
    labels: MERIDIAN_LABELS.map((lat): LngLat => [lng, lat]),
  };
}
