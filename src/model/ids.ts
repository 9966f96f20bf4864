/** Shapes of the permanent ids. Lower case, digits, dots and hyphens. */
export const AGREEMENT_ID = /^[a-z]{2,}(-[a-z]{2,})+$/;
export const CLAUSE_ID = /^[a-z]{2,}(-[a-z]{2,})+\.[1-9]\d*\.[1-9]\d*$/;
export const INSTRUMENT_ID = /^[a-z]+(-[a-z]+)*-\d{4}$/;
export const AREA_ID = /^[a-z]+(-[a-z]+)*-\d{4}\.[1-9]\d*$/;
export const LAYER_ID = /^[a-z]+(-[a-z]+)*$/;
export const FEATURE_ID = /^[a-z]+\.[a-z0-9]+([.-][a-z0-9]+)*$/;
export const SOURCE_ID = /^[a-z0-9][a-z0-9.-]*$/;
export const NAME_ID = /^name\.[a-z0-9]+([.-][a-z0-9]+)*$/;

/** What the ids of a layer's features begin with, by layer id. */
export const FEATURE_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['headquarters', 'hq.'],
  ['exercise-areas', 'exercise.'],
  ['surveillance-zones', 'surveillance.'],
  ['search-and-rescue', 'sar.'],
  ['deployments', 'deployment.'],
  ['radar-sites', 'radar.'],
  ['bases', 'base.'],
  ['sea-routes', 'route.'],
  ['on-record', 'record.'],
  ['limits-in-law', 'limit.'],
]);
