import { zoomOf } from '../projection/plane.ts';
import { OUTLINED } from './look.ts';
import type { Mark } from './scene.ts';

/** Shares of the way from an area's outline to its core at which its inner outlines run. */
export const BAND_LEVELS = [1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6] as const;

/** Strength of the fill of an area from its outline inwards: of each band between two of `BAND_LEVELS`, and the core. */
export type Strengths = readonly number[];

/** What no source delimits fades out towards its outline. */
const FADED: Strengths = [0.16, 0.34, 0.52, 0.7, 0.86, 1];
const WHOLE: Strengths = [1, 1, 1, 1, 1, 1];
/** From near, a band along the inside instead of the fill: fills upon fills could not be read. */
const FADED_BAND: Strengths = [0.2, 0.42, 0.58, 0.44, 0.26, 0.12];
const EDGE_BAND: Strengths = [0.9, 0.7, 0.5, 0.32, 0.18, 0.08];

/** Zooms between which the fill gives way to the band. */
export const BANDED = { from: 3.6, to: 4.4 } as const;

type Area = Pick<Mark, 'basis'>;

/** Strengths below and above the zooms of `BANDED`. */
export const farAndNear = ({ basis }: Area): readonly [Strengths, Strengths] =>
  OUTLINED[basis] ? [WHOLE, EDGE_BAND] : [FADED, FADED_BAND];

export function strengthsAt(area: Area, zoom: number): Strengths {
  const [far, near] = farAndNear(area);
  const t = Math.max(0, Math.min(1, (zoom - BANDED.from) / (BANDED.to - BANDED.from)));
  return far.map((strength, i) => strength + t * (near[i]! - strength));
}

/** Kilometres of the inner band of what is delimited. */
const EDGE_KM = 40;

/** Metres from the outline of an area to its core: what is not delimited fades over its uncertainty. */
export const fadeOf = ({ basis, precisionKm }: Pick<Mark, 'basis' | 'precisionKm'>): number =>
  1000 * (OUTLINED[basis] ? Math.max(EDGE_KM, precisionKm) : precisionKm);

/** Bands of an area, the core among them. */
export const BANDS = BAND_LEVELS.length + 1;

/** A fill between two of the outlines of an area: 0 is its own, `BAND_LEVELS` count from 1, null: to the core. */
export interface BandFill {
  readonly from: number;
  readonly to: number | null;
  readonly strength: number;
}

/** The fills of an area, outermost first; neighbours of one strength are one. */
export function bandFills(strengths: Strengths): BandFill[] {
  const fills: BandFill[] = [];
  strengths.forEach((strength, from) => {
    if (fills.at(-1)?.strength === strength) return;
    const last = fills.at(-1);
    if (last) fills[fills.length - 1] = { ...last, to: from };
    fills.push({ from, to: null, strength });
  });
  return fills;
}

/**
 * Widths of a fade, CSS pixels: from `seen` it is told from an edge, from `all` its bands from each other; less than
 * that it is two bands, which are made in a fraction of the time.
 */
export interface FadeDetail {
  readonly seen: number;
  readonly all: number;
}
export const FADE_DETAIL: FadeDetail = { seen: 4, all: 12 };

/** The fills of an area as a map of `scale` CSS pixels a metre shows them. */
export function fillsAt(
  area: Pick<Mark, 'basis' | 'precisionKm'>,
  scale: number,
  { seen, all } = FADE_DETAIL,
): BandFill[] {
  const strengths = strengthsAt(area, zoomOf(1 / scale));
  const wide = fadeOf(area) * scale;
  if (wide < seen) return [{ from: 0, to: null, strength: strengths.at(-1)! }];
  return bandFills(wide < all ? halved(strengths) : strengths);
}

/** Two bands instead of all. */
const halved = (strengths: Strengths): Strengths => {
  const half = strengths.length / 2;
  const mean = (from: number): number =>
    strengths.slice(from, from + half).reduce((sum, strength) => sum + strength / half, 0);
  return strengths.map((_, i) => mean(i < half ? 0 : half));
};
