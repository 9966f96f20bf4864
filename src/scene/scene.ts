import type { LngLat } from '../model/geo.ts';
import type { MapAnnotation } from '../model/map-annotation.ts';
import type { Language } from '../model/text.ts';
import type { Geometry } from '../model/types.ts';
import type { Basis, LimitStatus, NameKind, Scheme } from '../model/vocabulary.ts';
import type { DateStatus } from '../state/date-status.ts';
import type { Accent } from './accents.ts';
import type { Tint } from './tints.ts';
import type { Category } from './tokens.ts';

export { CATEGORIES, type Category } from './tokens.ts';

/** One feature to draw. Geometry in degrees, WGS 84, made safe for the plane (densified, no seam at 180°). */
export interface Mark {
  readonly id: string;
  readonly layerId: string;
  readonly category: Category;
  readonly basis: Basis;
  /** Kilometres by which an edge may lie elsewhere. */
  readonly precisionKm: number;
  /** How the agreements that speak of it are told apart, in their order. */
  readonly accents: readonly Accent[];
  /** Of a limit in law: whether it holds. */
  readonly status?: LimitStatus | undefined;
  /** The label, in the language of the page. */
  readonly name: string;
  /** Where it is spoken of, degrees; found in the build. */
  readonly anchor: LngLat;
  readonly geometry: Geometry;
}

/** A name on the basemap: at a point, or along a line (degrees). */
export interface PlaceName {
  readonly id: string;
  readonly text: string;
  /** The place's own name, where it differs from `text`, with its BCP 47 tag. */
  readonly native: { readonly lang: string; readonly text: string } | null;
  readonly kind: NameKind;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly priority: number;
  /** A country that a clause or an agreement names as a party: its name goes before others. */
  readonly isParty: boolean;
  readonly geometry: Extract<Geometry, { type: 'Point' | 'LineString' }>;
}

/** How strongly a mark is drawn. `related` features belong to the selected clause or agreement. */
export type Emphasis = 'plain' | 'selected' | 'related' | 'dimmed';

/**
 * What both renderers draw: plain data, a pure function of atlas and state. `marks` keeps its
 * identity while layers, filters and date stay, so that a renderer uploads geometry only when it changes.
 */
export interface Scene {
  readonly scheme: Scheme;
  readonly language: Language;
  /** Marks of the visible layers that pass the filters, lowest first; on a date in the order of `STACK`. */
  readonly marks: readonly Mark[];
  /** Names on the basemap; the same array as long as the language stays. */
  readonly names: readonly PlaceName[];
  /** Emphasis by feature id for those that differ from `otherwise`. */
  readonly emphasis: ReadonlyMap<string, Emphasis>;
  readonly otherwise: Emphasis;
  /** How each mark stands on the date asked about, by feature id; empty while none is. The same map as long as it holds. */
  readonly dateStatuses: ReadonlyMap<string, DateStatus>;
  readonly hovered: ReadonlySet<string>;
  /** The parties to what is selected, a tone each. */
  readonly tinted: readonly Tint[];
  /** What the step of a briefing that is shown points at, over all marks; the same list as long as the step stays. */
  readonly annotations: readonly MapAnnotation[];
}

/** How strongly a scene draws the mark of an id. */
export const emphasisOf = (scene: Pick<Scene, 'emphasis' | 'otherwise'>, id: string): Emphasis =>
  scene.emphasis.get(id) ?? scene.otherwise;

/**
 * Date statuses as their marks lie over one another, lowest first: no empty sign may cover a full one. Those of one level
 * lie as their layers do.
 */
export const STACK: readonly (readonly DateStatus[])[] = [['past'], ['planned'], ['unknown', 'in-force']];

/** How the mark of an id stands on the date asked about; while none is, nothing is known of it. */
export const dateStatusOf = ({ dateStatuses }: Pick<Scene, 'dateStatuses'>, id: string): DateStatus =>
  dateStatuses.get(id) ?? 'unknown';
