import type { LngLat } from '../../model/geo.ts';

/** Regions by which the list of places is ordered: rough sectors, for finding one's way and nothing else. */
export const REGIONS = ['america', 'greenland', 'atlantic', 'europe', 'russia', 'ocean'] as const;
export type Region = (typeof REGIONS)[number];

/** North of this is the open ocean; degrees of latitude. */
const OCEAN = 84.5;
/** Baffin Bay lies west of this, Greenland east of it; south of the second latitude the sea between is Canada's. */
const BAFFIN_BAY = -60;
const SMITH_SOUND = 75.5;

/** The region that a position lies in. Degrees, WGS 84. */
export function regionOf([lng, lat]: LngLat): Region {
  if (lat > OCEAN) return 'ocean';
  if (lng > -168 && lng < BAFFIN_BAY) return lat > SMITH_SOUND && lng > -73 ? 'greenland' : 'america';
  if (lng >= BAFFIN_BAY && lng < -10 && lat > 59) return isIceland(lng, lat) ? 'atlantic' : 'greenland';
  if (lng >= BAFFIN_BAY && lng < -52) return 'america';
  if (lng >= -52 && lng < 4 && !isWesternEurope(lng, lat)) return 'atlantic';
  return lng >= -12 && lng < 38 ? 'europe' : 'russia';
}

const isIceland = (lng: number, lat: number): boolean => lng > -30 && lat < 68;
const isWesternEurope = (lng: number, lat: number): boolean => lng > -11 && lat < 59;
