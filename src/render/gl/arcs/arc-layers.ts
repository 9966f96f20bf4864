import { COORDINATE_SYSTEM, type Layer } from '@deck.gl/core';
import { ArcLayer, ScatterplotLayer } from '@deck.gl/layers';
import { rgb } from 'd3';
import { FLOW, hueOf, lookOf } from '../../../scene/look.ts';
import { dateStatusOf, emphasisOf, type Mark, type Scene } from '../../../scene/scene.ts';
import { GROUND } from '../../../scene/tokens.ts';
import { type CommonPlace, HEIGHT, type RaisedArc } from './arc-path.ts';
import { ARCS_BEFORE } from './order.ts';

type Rgba = [red: number, green: number, blue: number, alpha: number];

/** A deployment with its arc. */
export interface Raised {
  readonly mark: Mark;
  readonly arc: RaisedArc;
}

/** The layer that deck.gl's own projection is asked of. */
export const ARCS_LAYER = 'arcs';

const rgba = (hex: string, opacity: number): Rgba => {
  const { r, g, b } = rgb(hex);
  return [r, g, b, Math.round(255 * opacity)];
};

const COMMON = {
  coordinateSystem: COORDINATE_SYSTEM.CARTESIAN,
  beforeId: ARCS_BEFORE,
  // Over the flat map what is drawn later lies on top.
  parameters: { depthCompare: 'always', depthWriteEnabled: false },
} as const;

/** One stroke along an arc; width in CSS pixels. */
interface Strand {
  readonly arc: RaisedArc;
  readonly colour: Rgba;
  readonly width: number;
}

const strands = (id: string, data: Strand[]): Layer =>
  new ArcLayer<Strand>({
    ...COMMON,
    id,
    data,
    getSourcePosition: ({ arc }) => [...arc.from, 0],
    getTargetPosition: ({ arc }) => [...arc.to, 0],
    getSourceColor: ({ colour }) => colour,
    getTargetColor: ({ colour }) => colour,
    getWidth: ({ width }) => width,
    widthUnits: 'pixels',
    getHeight: HEIGHT,
    getTilt: ({ arc }) => arc.tilt,
    numSegments: 64,
  });

/** The arcs with the halo of what is chosen and the strands of double and triple ones, dots at their ends, and `dots` on their way. */
export function arcLayers(arcs: readonly Raised[], scene: Scene, dots: readonly CommonPlace[]): Layer[] {
  const { halo: ground } = GROUND[scene.scheme];
  const drawn = arcs.map(({ mark, arc }) => {
    const hovered = scene.hovered.has(mark.id);
    const look = lookOf(mark, false, emphasisOf(scene, mark.id), hovered, dateStatusOf(scene, mark.id));
    return { arc, look, hue: hueOf(mark)[scene.scheme] };
  });
  const halos = drawn.flatMap(({ arc, look: { halo } }) =>
    halo ? { arc, colour: rgba(ground, halo.opacity), width: halo.width } : [],
  );
  const edges = drawn.flatMap(({ arc, hue, look: { edge, opacity } }) =>
    edge ? { arc, colour: rgba(hue, edge.opacity * opacity), width: edge.width } : [],
  );
  const gaps = drawn.flatMap(({ arc, look: { gap, opacity } }) =>
    gap > 0 ? { arc, colour: rgba(ground, opacity), width: gap } : [],
  );
  const cores = drawn.flatMap(({ arc, hue, look: { edge, core, opacity } }) =>
    edge && core > 0 ? { arc, colour: rgba(hue, edge.opacity * opacity), width: core } : [],
  );
  const ends = drawn.flatMap(({ arc, hue, look: { opacity } }) =>
    [arc.from, arc.to].map((at) => ({ at: [...at, 0] as CommonPlace, colour: rgba(hue, opacity) })),
  );
  return [
    strands('arc-halos', halos),
    strands(ARCS_LAYER, edges),
    strands('arc-gaps', gaps),
    strands('arc-cores', cores),
    new ScatterplotLayer<(typeof ends)[number]>({
      ...COMMON,
      id: 'arc-ends',
      data: ends,
      getPosition: ({ at }) => at,
      getFillColor: ({ colour }) => colour,
      getRadius: FLOW.dot,
      radiusUnits: 'pixels',
      billboard: true,
    }),
    new ScatterplotLayer<CommonPlace>({
      ...COMMON,
      id: 'arc-dots',
      data: dots,
      getPosition: (at) => at,
      getFillColor: rgba(ground, 1),
      getLineColor: rgba(GROUND[scene.scheme].townText, 1),
      stroked: true,
      lineWidthUnits: 'pixels',
      getLineWidth: 1,
      getRadius: 2.4,
      radiusUnits: 'pixels',
      billboard: true,
    }),
  ];
}
