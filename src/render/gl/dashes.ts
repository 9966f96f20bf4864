import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification } from 'maplibre-gl';
import { isDotted, lookOf } from '../../scene/look.ts';
import type { Mark } from '../../scene/scene.ts';
import type { DateStatus } from '../../state/date-status.ts';

/**
 * MapLibre draws dashes half as long as told at a whole level of zoom, and lets them grow to their length at the next.
 * So much longer they are as long in the middle as the canvas has them.
 */
const STRETCH = Math.SQRT2;

const hundredths = (length: number): number => Math.round(100 * length) / 100;

/** Lengths of dashes in widths of their line, as MapLibre is to be told. */
export const stretched = (dash: readonly number[]): number[] =>
  dash.map((length) => hundredths(STRETCH * length));

/** The same of dots and their gap: farther apart, and no longer than they were. */
const apart = ([dot = 0, gap = 0]: readonly number[]): number[] =>
  [dot, STRETCH * (dot + gap) - dot].map(hundredths);

/** How the edge of a mark is broken, in widths of the line; that of what has none shows when it is chosen. */
export function dashOf(
  mark: Mark,
  isArea: boolean,
  dateStatus: DateStatus,
): { dash: string; round: boolean } {
  const look = lookOf(mark, isArea, 'plain', false, dateStatus);
  const edge = look.edge ?? lookOf(mark, isArea, 'selected', false, dateStatus).edge;
  if (!edge || edge.dash.length === 0) return { dash: '', round: false };
  const width = look.gap > 0 ? (edge.width - look.gap) / 2 : edge.width;
  const round = isDotted(edge);
  const own = edge.dash.map((length) => length / width);
  return { dash: (round ? apart(own) : stretched(own)).join(' '), round };
}

/** All ways in which lines of a collection are broken. */
export const dashesIn = ({ features }: FeatureCollection): string[] =>
  [
    ...new Set(features.flatMap(({ properties }) => (properties?.dash ? [String(properties.dash)] : []))),
  ].sort();

/** Dashes by what each line says of its own. */
export function dasharray(dashes: readonly string[]): ExpressionSpecification {
  const cases = dashes.flatMap((dash) => [dash, ['literal', dash.split(' ').map(Number)]]);
  return ['match', ['get', 'dash'], ...cases, ['literal', [1]]] as unknown as ExpressionSpecification;
}
