import { COORDINATE_SYSTEM, type Layer } from '@deck.gl/core';
import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import { rgb } from 'd3';
import type { PlanePoint } from '../../model/geo.ts';
import { emphasisOf, type Scene, standingOf } from '../../scene/scene.ts';
import { CATEGORY, FLOW_STANDING, GROUND, OUTLINE, STANDING } from '../../scene/tokens.ts';
import type { Standing } from '../../state/standing.ts';
import { DIMMED } from './expressions.ts';
import { dashesOf, type Flow } from './flow-shapes.ts';
import { type CommonPoint, planeToCommon } from './plane-view.ts';
import { FLOWS_BEFORE } from './style.ts';

type Rgba = [red: number, green: number, blue: number, alpha: number];

/** One outline to fill: body or head of an arrow. */
interface Piece {
  readonly outline: CommonPoint[];
  readonly colour: Rgba;
}

/** The layer that deck.gl's own projection is asked of in tests. */
export const FLOWS_LAYER = 'flows';

const rgba = (hex: string, opacity: number): Rgba => {
  const { r, g, b } = rgb(hex);
  return [r, g, b, Math.round(255 * opacity)];
};

const COMMON = {
  coordinateSystem: COORDINATE_SYSTEM.CARTESIAN,
  beforeId: FLOWS_BEFORE,
  // The map is flat: what is drawn later lies on top.
  parameters: { depthCompare: 'always', depthWriteEnabled: false },
} as const;

const pieces = (outlines: Flow['outlines'], colour: Rgba): Piece[] =>
  outlines
    .filter((outline) => outline.length > 2)
    .map((outline) => ({ outline: outline.map((point: PlanePoint) => planeToCommon(point)), colour }));

/** One dash of the outline of an arrow. */
interface Line {
  readonly path: CommonPoint[];
  readonly colour: Rgba;
  readonly width: number;
}

function lines({ outlines, metresPerPixel }: Flow, standing: Standing, colour: Rgba): Line[] {
  const width = FLOW_STANDING[standing].outline;
  if (width === 0) return [];
  return outlines
    .filter((outline) => outline.length > 2)
    .flatMap((outline) => dashesOf(outline, STANDING[standing].dash ?? [], metresPerPixel))
    .map((dash) => ({ path: dash.map((point) => planeToCommon(point)), colour, width }));
}

const polygons = (id: string, data: Piece[]): Layer =>
  new SolidPolygonLayer<Piece>({
    ...COMMON,
    id,
    data,
    getPolygon: ({ outline }) => outline,
    getFillColor: ({ colour }) => colour,
  });

/** Arrows, the casing of what is selected or hovered, and the dots on their way. */
export function flowLayers(flows: readonly Flow[], scene: Scene, dots: readonly CommonPoint[]): Layer[] {
  const { hue, fillOpacity } = CATEGORY.deployments;
  const ground = GROUND[scene.scheme];
  const isSelected = ({ mark }: Flow): boolean => emphasisOf(scene, mark.id) === 'selected';
  const isHovered = ({ mark }: Flow): boolean => scene.hovered.has(mark.id);
  const strength = (flow: Flow): number => {
    const dimmed = emphasisOf(scene, flow.mark.id) === 'dimmed' && !isHovered(flow);
    return fillOpacity * (dimmed ? DIMMED : 1) * Math.max(0.75, OUTLINE[flow.mark.basis].opacity);
  };
  const colour = (flow: Flow, factor: number): Rgba => rgba(hue[scene.scheme], strength(flow) * factor);
  return [
    polygons(
      'flow-casing',
      flows
        .filter((flow) => isSelected(flow) || isHovered(flow))
        .flatMap((flow) =>
          pieces(flow.casing, isSelected(flow) ? rgba(ground.casing, 1) : rgba(ground.hoverCasing, 0.7)),
        ),
    ),
    polygons(
      FLOWS_LAYER,
      flows.flatMap((flow) =>
        pieces(flow.outlines, colour(flow, FLOW_STANDING[standingOf(scene, flow.mark.id)].fill)),
      ),
    ),
    new PathLayer<Line>({
      ...COMMON,
      id: 'flow-outlines',
      data: flows.flatMap((flow) => lines(flow, standingOf(scene, flow.mark.id), colour(flow, 1))),
      getPath: ({ path }) => path,
      getColor: ({ colour }) => colour,
      getWidth: ({ width }) => width,
      widthUnits: 'pixels',
    }),
    new ScatterplotLayer<CommonPoint>({
      ...COMMON,
      id: 'flow-dots',
      data: dots,
      getPosition: ([x, y]) => [x, y, 0],
      getFillColor: rgba(ground.landHalo, 1),
      getLineColor: rgba(hue[scene.scheme], 1),
      stroked: true,
      lineWidthUnits: 'pixels',
      getLineWidth: 1,
      getRadius: 2.4,
      radiusUnits: 'pixels',
    }),
  ];
}
