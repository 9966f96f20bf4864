/** The closed vocabularies of the data, apart from the schema so that a page can use them without zod. */
export const THEMES = [
  'governance',
  'intelligence',
  'cyber',
  'maritime',
  'surveillance',
  'search-and-rescue',
  'infrastructure',
  'exercises',
  'personnel',
  'research',
  'alliance',
  'industry',
  'funding',
] as const;
export type Theme = (typeof THEMES)[number];

export const COMMITMENTS = ['binding', 'planned', 'optional', 'statement', 'commentary'] as const;
export type Commitment = (typeof COMMITMENTS)[number];

/** What clauses and their places are filtered by, in the order in which a reader and an address are given it. */
export const FACETS = ['agreement', 'theme', 'party', 'force', 'record', 'basis'] as const;
export type Facet = (typeof FACETS)[number];

export const RECORD_STATUSES = ['corroborated', 'partly', 'differs', 'not-found'] as const;
export type RecordStatus = (typeof RECORD_STATUSES)[number];

/** What an instrument on record is: none is a treaty. */
export const INSTRUMENT_KINDS = ['memorandum', 'partnership'] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

/** Times that a report without a date gives by its own reckoning, in their order. */
export const RELATIVE_TIMES = ['signing', 'next-month', 'later-that-year', 'early-next-year'] as const;
export type RelativeTime = (typeof RELATIVE_TIMES)[number];

/** How a shape came to be, from the firmest to the loosest. */
export const PROVENANCE = ['surveyed', 'reported', 'inferred', 'illustrative'] as const;
export type Basis = (typeof PROVENANCE)[number];

/** Whether a limit in law holds: it does, it did until another took its place, or a neighbour contests it. */
export const LIMIT_STATUSES = ['in-force', 'superseded', 'disputed'] as const;
export type LimitStatus = (typeof LIMIT_STATUSES)[number];

/** What runs between the positions of a limit: geodesics of the ellipsoid, or the parallel where both share it. */
export const LIMIT_EDGES = ['geodesic', 'parallel'] as const;
export type LimitEdges = (typeof LIMIT_EDGES)[number];

export const SCHEMES = ['light', 'dark', 'auto'] as const;
export type SchemeChoice = (typeof SCHEMES)[number];
export type Scheme = Exclude<SchemeChoice, 'auto'>;

export const RENDERER_CHOICES = ['auto', 'flat', 'gl'] as const;
export type RendererChoice = (typeof RENDERER_CHOICES)[number];

/** What the panel shows: what is selected or the contents, the map's key, and the ways to look at all clauses. */
export const PANEL_PARTS = [
  'clauses',
  'layers',
  'filters',
  'timeline',
  'parties',
  'comparison',
  'reading',
] as const;
export type PanelPart = (typeof PANEL_PARTS)[number];

/** Kinds of names on the basemap. */
export const NAME_KINDS = [
  'ocean',
  'sea',
  'strait',
  'bay',
  'country',
  'territory',
  'island',
  'town',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];
