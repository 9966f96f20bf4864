/** The 2D context of a canvas of the page or of a worker. */
export type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** A picture being drawn: the context in CSS pixels. */
export function strokeAll(
  context: Context,
  paths: readonly Path2D[],
  style: { colour: string; width: number; dash: readonly number[]; opacity?: number },
): void {
  context.strokeStyle = style.colour;
  context.lineWidth = style.width;
  context.setLineDash([...style.dash]);
  context.globalAlpha = style.opacity ?? 1;
  for (const path of paths) context.stroke(path);
  context.globalAlpha = 1;
}

export function fillAll(context: Context, paths: readonly Path2D[], fill: string | CanvasPattern): void {
  context.fillStyle = fill;
  for (const path of paths) context.fill(path, 'evenodd');
}
