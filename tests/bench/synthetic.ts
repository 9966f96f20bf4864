import { geoRotation } from 'd3';
import type { Geometry } from '../../src/model/types.ts';

/** One feature of a synthetic layer; the id is its number, from 1. */
export interface SyntheticFeature {
  readonly id: number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: Geometry;
}

const KINDS = ['exercise', 'surveillance', 'closure'];
const SEED = 90;
const RADIANS = Math.PI / 180;
const KM_PER_DEGREE = 111.2;

/** Uniform numbers from 0 to 1, the same for the same seed (xorshift32, Marsaglia 2003). */
function random(seed: number): () => number {
  let state = Math.imul(seed, 2_654_435_761) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Smallest and largest radius in km: many features must be small, so that the map is neither bare nor full. */
const radii = (count: number): readonly [number, number] =>
  count <= 1000 ? [40, 250] : count <= 20_000 ? [8, 60] : [4, 25];

/** A ragged ring of 16 to 24 corners about a place, counter-clockwise. */
function polygon(next: () => number, count: number): number[][] {
  const [least, most] = radii(count);
  const sine = (degrees: number) => Math.sin(degrees * RADIANS);
  // Uniform by area between 50° N and 88° N.
  const lat = Math.asin(sine(50) + next() * (sine(88) - sine(50))) / RADIANS;
  const lng = 360 * next() - 180;
  const radius = (least * (most / least) ** next()) / KM_PER_DEGREE;
  const corners = 16 + Math.floor(9 * next());
  const around = geoRotation([-lng, -lat]).invert;
  const ring = Array.from({ length: corners }, (_, i) => {
    const turn = (2 * Math.PI * i) / corners;
    const away = radius * (0.55 + 0.45 * next());
    return around([away * Math.cos(turn), away * Math.sin(turn)]).map((v) => Number(v.toFixed(5)));
  });
  return [...ring, ring[0]!];
}

/** `count` polygons north of 50° N that need no cut at 180°, the same at every call. */
export function syntheticFeatures(count: number): SyntheticFeature[] {
  const next = random(SEED + count);
  const features: SyntheticFeature[] = [];
  while (features.length < count) {
    const ring = polygon(next, count);
    const lngs = ring.map(([lng]) => lng!);
    if (Math.max(...lngs) - Math.min(...lngs) > 170) continue;
    const id = features.length + 1;
    const kind = KINDS[Math.floor(3 * next())]!;
    const properties = { id, name: `Area ${id}`, kind, from: `20${10 + Math.floor(16 * next())}` };
    features.push({ id, properties, geometry: { type: 'Polygon', coordinates: [ring] } });
  }
  return features;
}
