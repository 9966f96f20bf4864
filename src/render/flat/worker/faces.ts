import type { FaceSource } from '../protocol.ts';

/** The font set of a worker; on the page's own thread that of the page, which has its faces already. */
const fontSet = (): FontFaceSet | undefined => (globalThis as { fonts?: FontFaceSet }).fonts;

/** Letters of every label: the faces that hold them are loaded before the first word is drawn. */
const COMMON = 'a';

/**
 * Makes fonts known to a worker. Faces with common letters are loaded at once, the others when a letter of
 * theirs is first drawn. Settles when the first are there or have failed: words do without, then.
 */
export async function addFaces(faces: readonly FaceSource[]): Promise<void> {
  const fonts = fontSet();
  if (!fonts || typeof FontFace === 'undefined') return;
  for (const { family, source, descriptors } of faces) fonts.add(new FontFace(family, source, descriptors));
  const kinds = new Set(
    faces.map(({ family, descriptors: { style, weight } }) => `${style} ${weight} 12px '${family}'`),
  );
  await Promise.allSettled([...kinds].map((font) => fonts.load(font, COMMON)));
}

/** Settles when the fonts that the last drawing asked for are there or have failed; null when none is on its way. */
export function fontsOnTheirWay(): Promise<unknown> | null {
  const fonts = fontSet();
  return fonts?.status === 'loading' ? fonts.ready : null;
}
