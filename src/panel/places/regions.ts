import type { LngLat } from '../../model/geo.ts';

/** Regions by which the list of places is ordered: rough sectors, for finding one's way and nothing else. */
export type Region = 'america' | 'greenland' | 'atlantic' | 'europe' | 'russia' | 'ocean';

/** A position in the middle of each region that lies round the Pole, for telling on which side of it the region is. */
export const MIDDLES: readonly (readonly [region: Region, middle: LngLat])[] = [
  ['america', [-105, 66]],
  ['greenland', [-42, 73]],
  ['atlantic', [-22, 60]],
  ['europe', [20, 65]],
  ['russia', [100, 68]],
];

/** North of this is the open ocean; degrees of latitude. */
const OCEAN = 84.5;
/** Baffin Bay lies west of this, Greenland east of it; degrees of longitude. */
const BAFFIN_BAY = -60;
/** The coast of Greenland along Smith Sound and Nares Strait, which runs to the north-east from here. */
const SMITH_SOUND = { south: 75.5, lng: -73, lat: 78, slope: 2.6 };

/** The region that a position lies in. Degrees, WGS 84. */
export function regionOf([lng, lat]: LngLat): Region {
  if (lat > OCEAN) return 'ocean';
  if (lng > -168 && lng < BAFFIN_BAY) return isNorthGreenland(lng, lat) ? 'greenland' : 'america';
  if (lng >= BAFFIN_BAY && lng < -10 && lat > 59) return isIceland(lng, lat) ? 'atlantic' : 'greenland';
  if (lng >= BAFFIN_BAY && lng < -52) return 'america';
  if (lng >= -52 && lng < 4 && !isWesternEurope(lng, lat)) return 'atlantic';
  return lng >= -12 && lng < 38 ? 'europe' : 'russia';
}

const isNorthGreenland = (lng: number, lat: number): boolean =>
  lat > SMITH_SOUND.south && lng > SMITH_SOUND.lng + Math.max(0, lat - SMITH_SOUND.lat) * SMITH_SOUND.slope;
const isIceland = (lng: number, lat: number): boolean => lng > -30 && lat < 68;
const isWesternEurope = (lng: number, lat: number): boolean => lng > -11 && lat < 59;
