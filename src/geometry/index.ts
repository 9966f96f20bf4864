export { ARCTIC_CIRCLE, GRATICULE, graticulePoints } from './graticule.ts';
export { representativePlanePoint } from './label.ts';
export { prepareGeometry } from './prepare.ts';
export { bounds, distanceToOutline, distanceToShape, pointInShape, toPlane } from './shape.ts';
