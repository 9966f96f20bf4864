/** A rectangle in CSS pixels or metres. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export const meets = (a: Box, b: Box): boolean =>
  a.minX <= b.maxX && a.maxX >= b.minX && a.minY <= b.maxY && a.maxY >= b.minY;

/** The window of a view as a box, `margin` CSS pixels larger on every side so that no cut edge is seen. */
export const windowBox = (width: number, height: number, margin: number): Box => ({
  minX: -margin,
  minY: -margin,
  maxX: width + margin,
  maxY: height + margin,
});
