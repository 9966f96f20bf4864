import { groundDistance } from '../../geometry/distance.ts';
import { at, type Document, items, type Place, problemAt, rootOf, textAt } from './document.ts';
import { isLngLat } from './positions.ts';
import type { Problem } from './problem.ts';
import { anyOf, quote } from './words.ts';

const LAYER = 'limits-in-law';
/** What a limit must say that other features need not. */
const REQUIRED = ['instrument', 'article', 'datum', 'inForce', 'edges', 'status'] as const;
const OF_SURVEYED = ['instrument', 'article'] as const satisfies readonly (typeof REQUIRED)[number][];
const NAUTICAL_MILE = 1852;
/** Nautical miles: hardly an instrument leaves more between the points of a boundary, and a slip of a digit does. */
const FARTHEST = 200;

const lacks = (feature: Place, keys: readonly string[]): string[] =>
  keys.filter((key) => at(feature, 'properties', key).value === undefined);

/** `surveyed` says that an authority has published the points: then it can be said which, and where. */
function checkSurveyed(feature: Place): Problem[] {
  const basis = at(feature, 'properties', 'basis');
  const missing = basis.value === 'surveyed' ? lacks(feature, OF_SURVEYED) : [];
  if (missing.length === 0) return [];
  return [
    problemAt(basis, {
      found: `a surveyed feature without ${anyOf(missing.map(quote))}`,
      expected: 'the instrument that gives the points, and the article where they stand',
      mend: 'add them, or choose another basis',
    }),
  ];
}

function checkRequired(feature: Place): Problem[] {
  const properties = at(feature, 'properties');
  if (properties.value === undefined) return [];
  const told: readonly string[] = at(properties, 'basis').value === 'surveyed' ? OF_SURVEYED : [];
  return lacks(feature, REQUIRED)
    .filter((key) => !told.includes(key))
    .map((key) =>
      problemAt(properties, {
        found: `a limit without ${quote(key)}`,
        expected: `${REQUIRED.map(quote).join(', ')} in every limit`,
        mend: `add ${quote(key)}`,
      }),
    );
}

/** The lines of a geometry as places; areas have none here. */
function linesOf(geometry: Place): Place[] {
  const whole = at(geometry, 'coordinates');
  const type = textAt(geometry, 'type');
  if (type === 'LineString') return [whole];
  return type === 'MultiLineString' ? items(whole) : [];
}

/** Neighbours of a boundary that lie too far apart: probably a degree that was mistyped. */
function checkNeighbours(feature: Place): Problem[] {
  if (textAt(feature, 'properties', 'kind') !== 'boundary') return [];
  const declared = at(feature, 'properties', 'longestEdgeNm').value;
  const most = typeof declared === 'number' ? declared : FARTHEST;
  return linesOf(at(feature, 'geometry')).flatMap((line) => {
    const positions = Array.isArray(line.value) ? line.value : [];
    return positions.flatMap((position, index) => {
      const before = positions[index - 1];
      if (!isLngLat(position) || !isLngLat(before)) return [];
      const apart = groundDistance(before, position) / NAUTICAL_MILE;
      if (apart <= most) return [];
      return [
        problemAt(at(line, index), {
          found: `a position ${Math.round(apart)} nautical miles from the one before`,
          expected: `at most ${most} between neighbours of a boundary`,
          mend: 'correct the position, or say in "longestEdgeNm" how far apart the instrument leaves them',
        }),
      ];
    });
  });
}

/**
 * Whether what is surveyed says by which instrument, in any layer, and limits say what a limit has to say, along lines
 * that can be those of an instrument.
 */
export function checkLimits(layer: Document): Problem[] {
  const features = items(rootOf(layer), 'features');
  const limits = layer.stem === LAYER ? features : [];
  return [
    ...features.flatMap(checkSurveyed),
    ...limits.flatMap((limit) => [...checkRequired(limit), ...checkNeighbours(limit)]),
  ];
}
