import type { Atlas } from '../atlas/atlas.ts';
import { inLanguage, type Language } from '../model/text.ts';
import type { Geometry } from '../model/types.ts';
import { partiesOf } from '../state/selectors.ts';
import { categoryOf, type SceneState, visibleFeatures } from './build.ts';
import type { Category } from './scene.ts';

export const SHAPES = ['point', 'area', 'line'] as const;
/** What a mark is drawn as. */
export type Shape = (typeof SHAPES)[number];

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
}

export interface MapKeyContent {
  /** Topmost layer first; within a layer points, areas, lines. */
  readonly kinds: readonly Kind[];
  /** Codes of the parties that the ground is tinted for. */
  readonly parties: readonly string[];
}

/** What the ground has that wants a word, whatever is selected. */
export const GROUND_KINDS = ['ice', 'border', 'province', 'circle', 'shelf'] as const;
export type GroundKind = (typeof GROUND_KINDS)[number];

/** Lines of a layer that are named one by one in the key. */
const FEW = 2;

const shapeOf = ({ type }: Geometry): Shape => {
  if (type.endsWith('Point')) return 'point';
  return type.endsWith('LineString') ? 'line' : 'area';
};

/** The kinds of marks that are drawn now, and whom the tint of the ground stands for. */
export function keyOf(atlas: Atlas, state: SceneState, language: Language): MapKeyContent {
  const shown = visibleFeatures(atlas, state).map((id) => atlas.featureById.get(id)!);
  const kinds = atlas.layers.toReversed().flatMap((layer): Kind[] => {
    const features = shown.filter((linked) => linked.layer === layer).map(({ feature }) => feature);
    const by = (shape: Shape) => features.filter(({ geometry }) => shapeOf(geometry) === shape);
    const shapes = SHAPES.filter((shape) => by(shape).length > 0);
    return shapes.map((shape) => {
      const named = shape === 'line' && shapes.length > 1 && by(shape).length <= FEW ? by(shape) : [];
      return {
        layerId: layer.id,
        category: categoryOf(layer.id),
        shape,
        title: inLanguage(layer.title, language),
        oneOfSeveral: shapes.length > 1,
        names: named.map(({ properties }) => inLanguage(properties.name, language)),
      };
    });
  });
  return { kinds, parties: partiesOf(atlas, state.selection) };
}
