import type { FaceSource } from '../protocol.ts';

/** Loads fonts into a worker's own font set; tells whether any came. A font that fails is done without. */
export async function loadFaces(faces: readonly FaceSource[]): Promise<boolean> {
  const scope = globalThis as { fonts?: FontFaceSet };
  if (!scope.fonts || typeof FontFace === 'undefined') return false;
  const loaded = await Promise.allSettled(
    faces.map(async ({ family, source, descriptors }) => {
      const face = await new FontFace(family, source, descriptors).load();
      scope.fonts?.add(face);
    }),
  );
  return loaded.some(({ status }) => status === 'fulfilled');
}
