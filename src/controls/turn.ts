import type { Camera } from '../model/geo.ts';

/** The meridian that runs straight down from the Pole at bearing 0; +lon_0 of EPSG:3413. */
const CENTRAL_MERIDIAN = -45;
const RADIANS = Math.PI / 180;

/** Nearer the Pole than this, degrees of latitude, its direction on the screen means nothing. */
const AT_POLE = 89.7;

/** Degrees brought into −180 (excluded) … 180. */
const normal = (degrees: number): number => {
  const turned = ((degrees % 360) + 360) % 360;
  return turned > 180 ? turned - 360 : turned;
};

/** The bearing, degrees, at which the meridian `lng` points to the bottom of the map. */
export const bearingFacing = (lng: number): number => normal(CENTRAL_MERIDIAN - lng);

/**
 * Where the North Pole lies from the map's centre: degrees clockwise from the top of the screen,
 * 0 to 359, or null where the centre is the Pole.
 *
 * At `lng` the Pole lies −(lng + 45)° clockwise from the plane's y axis, which itself is turned by −bearing;
 * the pitch shortens the screen's vertical.
 */
export function poleDirection({ lng, lat, bearing, pitch }: Camera): number | null {
  if (lat > AT_POLE) return null;
  const angle = (CENTRAL_MERIDIAN - lng - bearing) * RADIANS;
  const seen = Math.atan2(Math.sin(angle), Math.cos(angle) * Math.cos(pitch * RADIANS)) / RADIANS;
  return Math.round(seen + 360) % 360;
}

/** Degrees of bearing within which the north is up. */
const UP = 0.5;

interface CompassPress {
  /** `north`: the north of the centre comes up; `standard`: the map stands again as at first. */
  readonly press: 'north' | 'standard';
  readonly bearing: number;
}

/** What a press of the compass does. */
export function compassPress({ lng, lat, bearing, pitch }: Camera): CompassPress {
  const north = bearingFacing(lng);
  const isUp = Math.abs(normal(bearing - north)) < UP && pitch === 0;
  return lat > AT_POLE || isUp ? { press: 'standard', bearing: 0 } : { press: 'north', bearing: north };
}

/** Middle meridians of the three shores, degrees. */
export const SHORES = { canada: -95, greenland: -42, europe: 15 } as const;
export type Shore = keyof typeof SHORES;
