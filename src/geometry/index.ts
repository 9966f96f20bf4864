export { ARCTIC_CIRCLE, GRATICULE, graticulePoints } from './graticule.ts';
export { representativePlanePoint } from './label.ts';
export { prepareGeometry } from './prepare.ts';
export { distanceToOutline, distanceToShape, pointInShape } from './shape.ts';
export { toPlane } from './to-plane.ts';
