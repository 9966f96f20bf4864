import type { NameKind } from '../../model/vocabulary.ts';
import type { Category } from '../../scene/scene.ts';

/** Who is placed before whom; smaller first. Names of the basemap have ten times their own priority, 10 to 90, and their kind's. */
export const PRIORITY = {
  /** What a step of a briefing points at. */
  annotation: -1,
  selected: 0,
  related: 1,
  /** Countries that are named as parties. */
  party: 2,
  category: {
    headquarters: 3,
    'exercise-areas': 5,
    'surveillance-zones': 4,
    'sea-routes': 24,
    'search-and-rescue': 25,
    deployments: 26,
    'radar-sites': 27,
    bases: 28,
    'limits-in-law': 45,
    'on-record': 40,
  } satisfies Record<Category, number>,
  /** Towns, islands and countries before waters of the same priority: they have less room to move. */
  kind: {
    ocean: 0,
    country: 0.1,
    sea: 0.2,
    territory: 0.3,
    town: 0.4,
    island: 0.5,
    strait: 0.6,
    bay: 0.7,
  } satisfies Record<NameKind, number>,
  pole: 34,
  circle: 35,
  parallel: 95,
  meridian: 96,
  /** What is only pointed at. */
  hovered: 99,
} as const;
