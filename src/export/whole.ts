import type { LngLat } from '../model/geo.ts';
import type { AtlasData, Instrument } from '../model/types.ts';

/** What the atlas says, in all languages and as its files have it: geometry of RFC 7946, not made ready for the plane. */
export interface Whole extends Pick<AtlasData, 'agreements' | 'layers'> {
  readonly instruments: readonly Instrument[];
  /** Where each feature is spoken of, by its id; degrees, longitude first. */
  readonly anchors: Readonly<Record<string, LngLat>>;
}
