import type { FaceSource } from './protocol.ts';

/** The font set of a worker; on the page's own thread that of the page, which has its faces already. */
const fontSet = (): FontFaceSet | undefined => (globalThis as { fonts?: FontFaceSet }).fonts;

/**
 * Makes fonts known to a worker and loads them: the faces named hold letters of the map's words, and words drawn
 * before their letters are there would be drawn twice. Settles when all are there or have failed.
 */
export async function addFaces(faces: readonly FaceSource[]): Promise<void> {
  const fonts = fontSet();
  if (!fonts || typeof FontFace === 'undefined') return;
  for (const { family, source, descriptors } of faces) fonts.add(new FontFace(family, source, descriptors));
  const loads = faces.map(({ family, letters, descriptors: { style, weight } }) =>
    fonts.load(`${style} ${weight} 12px '${family}'`, letters),
  );
  await Promise.allSettled(loads);
  // The set itself says so a task later: asked before, it would still seem to be waiting, and all be drawn again.
  await fonts.ready;
}

/** Settles when the fonts that the last drawing asked for are there or have failed; null when none is on its way. */
export function fontsOnTheirWay(): Promise<unknown> | null {
  const fonts = fontSet();
  return fonts?.status === 'loading' ? fonts.ready : null;
}
