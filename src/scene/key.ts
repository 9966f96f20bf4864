import type { Atlas } from '../atlas/atlas.ts';
import { inLanguage, type Language } from '../model/text.ts';
import type { Geometry, Layer, LayerFeature } from '../model/types.ts';
import { partiesOf } from '../state/selectors.ts';
import { type Accent, accentOf } from './accents.ts';
import { categoryOf, type SceneState, visibleFeatures } from './build.ts';
import { isFlow, OUTLINED } from './look.ts';
import type { Category } from './scene.ts';
import { type Tint, tints } from './tints.ts';

const SHAPES = ['point', 'area', 'line'] as const;
/** What a mark is drawn as. */
type Shape = (typeof SHAPES)[number];

/** A kind of mark on the map now: what one layer draws in one way. */
export interface Kind {
  readonly layerId: string;
  readonly category: Category;
  readonly shape: Shape;
  readonly title: string;
  /** The layer is drawn in more ways than this one. */
  readonly oneOfSeveral: boolean;
  /** What stands for nothing but itself goes by its name: two lines at most beside other marks of their layer. */
  readonly names: readonly string[];
  /** An area that some source delimits has an outline; the others fade out. */
  readonly outlined: boolean;
  /** Agreements whose arcs these are, each in its own line; none for what is no arc. */
  readonly arcs: readonly Accented[];
}

/** An agreement and how it is told from the others. */
export interface Accented {
  readonly id: string;
  readonly title: string;
  readonly accent: Accent;
}

export interface MapKeyContent {
  /** Topmost layer first; within a layer points, areas, lines. */
  readonly kinds: readonly Kind[];
  /** The parties that the ground is tinted for, a tone each. */
  readonly tinted: readonly Tint[];
  /** What else the ground shows: no ice where a party's tone lies over it. */
  readonly ground: readonly GroundKind[];
}

/** What the ground has that wants a word. */
export const GROUND_KINDS = ['ice', 'border', 'province', 'circle', 'shading'] as const;
export type GroundKind = (typeof GROUND_KINDS)[number];

/** Lines of a layer that are named one by one in the key. */
const FEW = 2;

const shapeOf = ({ type }: Geometry): Shape => {
  if (type.endsWith('Point')) return 'point';
  return type.endsWith('LineString') ? 'line' : 'area';
};

/** Whether any of these areas has an outline. */
export const isOutlined = (features: readonly LayerFeature[]): boolean =>
  features.some(({ properties }) => OUTLINED[properties.basis]);

/** The agreements of an atlas with their accents. */
export const accented = (atlas: Atlas, language: Language): readonly Accented[] =>
  atlas.agreements.map(({ id, shortTitle }) => ({
    id,
    title: inLanguage(shortTitle, language),
    accent: accentOf(atlas.config.agreements, id),
  }));

/** The kinds of marks that are drawn now, and whom the tints of the ground stand for. */
export function keyOf(atlas: Atlas, state: SceneState, language: Language): MapKeyContent {
  const shown = visibleFeatures(atlas, state).map((id) => atlas.featureById.get(id)!);
  const kinds = atlas.layers.toReversed().flatMap((layer) => {
    const features = shown.filter((linked) => linked.layer === layer).map(({ feature }) => feature);
    return kindsOf(atlas, layer, features, language);
  });
  const tinted = tints(partiesOf(atlas, state.selection));
  const bare = !tinted.some(({ countries }) => countries.includes('GL'));
  return { kinds, tinted, ground: GROUND_KINDS.filter((kind) => kind !== 'ice' || bare) };
}

function kindsOf(
  atlas: Atlas,
  layer: Layer,
  features: readonly LayerFeature[],
  language: Language,
): readonly Kind[] {
  const by = (shape: Shape) => features.filter(({ geometry }) => shapeOf(geometry) === shape);
  const shapes = SHAPES.filter((shape) => by(shape).length > 0);
  const category = categoryOf(layer.id);
  return shapes.map((shape) => {
    const own = by(shape);
    const named = shape === 'line' && shapes.length > 1 && own.length <= FEW ? own : [];
    return {
      layerId: layer.id,
      category,
      shape,
      title: inLanguage(layer.title, language),
      oneOfSeveral: shapes.length > 1,
      names: named.map(({ properties }) => inLanguage(properties.name, language)),
      outlined: isOutlined(own),
      arcs: isFlow({ category }) ? arcsOf(atlas, own, language) : [],
    };
  });
}

/** The agreements that arcs belong to. */
const arcsOf = (atlas: Atlas, arcs: readonly LayerFeature[], language: Language): readonly Accented[] =>
  accented(atlas, language).filter(({ id }) =>
    arcs.some(({ properties }) =>
      properties.clauses.some((clause) => atlas.clauseById.get(clause)?.agreement.id === id),
    ),
  );
