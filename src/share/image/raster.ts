import type { Size } from './same-ground.ts';

/**
 * SVG as PNG. It is handed to the browser as a `data:` address: one of a blob would be foreign to a page of opaque
 * origin, and its canvas would not be read.
 *
 * @throws Error where the browser cannot draw it.
 */
export async function rasterised(svg: string, { width, height }: Size): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('This browser could not draw the picture.');
  return blob;
}
