import type { LimitStatus } from '../../model/vocabulary.ts';

/** Words for the limits in law: what one says of itself, what a place says of them, the key of their lines. */
export const limits = {
  instrument: 'Instrument',
  article: 'Provision',
  datum: 'Datum or charts',
  unsaid: 'not stated',
  inForce: 'In force since',
  notFound: 'date not established',
  status: 'Status',
  statuses: { 'in-force': 'current', superseded: 'superseded', disputed: 'disputed' } satisfies Record<
    LimitStatus,
    string
  >,
  edges: 'Lines between the points',
  edgeKinds: {
    geodesic: 'geodesics on the ellipsoid',
    parallel: 'along the parallel where both points lie on one, else geodesics',
  },
  keyHeading: 'Limits in law: their status',
  key: {
    'in-force': 'solid line: current',
    superseded: 'broken thin line: superseded',
    disputed: 'dashes and dots: disputed by a neighbour',
  } satisfies Record<LimitStatus, string>,
  near: 'Limits in law',
  crossed: 'Touches or crosses',
  around: 'Lies in',
  nearest: 'Nearest other limit',
  away: (distance: string): string => `${distance} away`,
  none: 'none',
};
